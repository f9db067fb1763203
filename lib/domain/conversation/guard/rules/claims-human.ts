import { anyOf, type GuardRule, words } from "../guard-rule.ts";

const humans = anyOf(
  "(?:real|actual|living|normal|fellow|flesh)",
  "(?:\\w+ )?(?:person|human(?: being)?|woman|man|guy|girl|mother|mum|mom|father|dad|parent|grandmother|nurse|doctor|psychologist|psychiatrist|therapist|counsell?or|social worker|coach|employee|colleague|coworker|teammate|member of (?:staff|the team|your team)|somebody who|someone who)",
);

const noClaim =
  /(?<![a-zß-ɏ])(?:not|no|never|neither|instead of|rather than|whether|if i were|am an ai|as an ai|being an ai|if i had)(?![a-zß-ɏ])/u;

/** A claim, plain or by the way, to be human: a body, a past, a family, a profession. */
export const claimsHumanRules: readonly GuardRule[] = [
  {
    says: words(
      `i am (?:also |actually |really |just |only |of course |indeed )*(?:an? |one of (?:your|the|us) ?)?${humans}`,
    ),
    unless: noClaim,
  },
  {
    says: words("(?:of course|yes|sure|absolutely),? i am (?:human|real|a person|alive|flesh)"),
    unless: noClaim,
  },
  { says: words("i am (?:human|flesh and blood|alive|as human as)"), unless: noClaim },
  {
    says: words(
      "i am (?:definitely |certainly |really )?(?:not|no) (?:an? |just an? |some )?(?:ai|a\\.i\\.|bot|chat ?bot|robot|machine|computer|program|software|algorithm)",
    ),
    unless: /not (?:just )?an? \w+ (?:you can|that can)/u,
  },
  { says: words("i am more than an? (?:machine|program|ai|bot|computer|software)") },
  {
    says: words(
      "as (?:a|one) (?:human|woman|man|mother|father|parent|psychologist|therapist|fellow|former|person)",
    ),
    unless: /as an? [a-zß-ɏ]+, you|as a person,? you|you,? as a|as an? \w+ you|not (?:as )?a/u,
  },
  {
    says: words("as (?:someone|somebody) (?:who|that)(?: has| have| had| is| was)?"),
    unless: /you,? as s|as some(?:one|body) who (?:cares|has you|works hard|you)/u,
  },
  {
    says: words(
      `(?:i|we)(?: have| had)?(?: also| too| just| once| never| really| actually| recently| already| even)* ${anyOf(
        "been (?:there|through|in (?:that|your|the same|a similar|meetings)|a (?:manager|nurse|doctor|teacher)|married|divorced|depressed|burnt out|burned out|tired|where)",
        "gone through",
        "went through",
        "had (?:an? |my |the |to |such |that |similar |several |three )",
        "felt (?:that|the same|like|so|it|exactly|this)",
        "lost (?:an? |my |someone|somebody)",
        "grew up",
        "cried",
        "left my",
        "struggled",
        "suffered",
        "worked (?:as|in|for|with (?:many|hundreds|people|employees|others|clients|patients))",
        "lived",
        "experienced",
        "faced",
        "dealt with",
        "remember(?!:|,| you| what you| that you| from| our| it| that conversation)",
        "got (?:married|divorced|fired|promoted|through)",
        "seen (?:this|it|that) (?:often|many|a lot|happen|so|before|countless)",
        "studied",
        "trained (?:as|for)",
        "survived",
        "quit",
      )}`,
    ),
    unless:
      /(?<![a-zß-ɏ])(?:have never|has never|never (?:been|had|felt|lost|lived)|had to (?:guess|say|choose)|not have|do not have|have not|if i had|being an ai|as an ai|am an ai)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "when i was|when my (?:own )?\\w+ (?:died|left|was|ended|got|passed)|in my (?:own )?(?:years|career|twenties|thirties|forties|youth|childhood|experience|life|last job|old job|previous job|time as|practice|case|days as)|in my shoes",
    ),
    unless: /in my shoes\?/u,
  },
  {
    says: words(
      `my (?:own |late |dear |little )*${anyOf("marriage", "kids", "children", "husband", "wife", "mother", "father", "grandmother", "grandfather", "brother", "sister", "son", "daughter", "divorce", "friends?", "house", "dog", "cat", "heart", "body", "childhood", "coffee", "lunch", "weekend", "therapist", "degree", "training as")}`,
    ),
    unless: /QUOTE|(?<![a-zß-ɏ])you (?:said|wrote|told)/u,
  },
  {
    says: words(
      "i know (?:exactly |just |only too well |all too well |too well |very well |precisely )*(?:how (?:you feel|that feels|it feels|this feels|hard (?:it|that) is from)|what (?:it is|that is|you mean, i|it feels) like|that feeling|the feeling|what you are going through)",
    ),
    unless: /not know|no way of knowing/u,
  },
  {
    says: words(
      "(?:me too|same here|so (?:do|am|have|did|was) i|neither (?:do|am|have|did) i|i (?:also|too) (?:feel|get|have|had|was|am|struggle|know|hate|love|need|work|worry|went|suffer)|i (?:get|have|feel|worry|struggle|skip|work|know|hate|do|am) (?:[\\w ]{0,30} )?(?:too|as well|myself))",
    ),
    unless:
      /glad|sorry|if i were|if i had|too (?:fast|much|quick|far|early|slow|soon)|stays here|little to tell|being an ai|hear (?:that|you)|i am here|with you|i am curious|wonder|also (?:have|am) (?:to|an|here|a)|do not|can not/u,
  },
  {
    says: words(
      "i (?:do |really |truly |also )*have (?:real |human |actual )?(?:feelings|emotions|a heart|a body|a soul|friends|kids|children|a family|a husband|a wife|a boss|a job|a life|bad days)",
    ),
    unless: noClaim,
  },
  {
    says: words(
      "i am (?:going|heading|off) (?:home|to bed|to lunch|on holiday)|i (?:was|am) (?:just )?(?:thinking (?:about|of) you (?:this|last|over|all)|having (?:lunch|coffee|dinner)|on my way|at my desk|in the office)|over (?:a |my )?(?:coffee|lunch|beer)(?: today| this morning)?$|what you said hurt me|hurt my feelings|i (?:ate|slept|drove|woke up|drank)",
    ),
    unless: /(?<![a-zß-ɏ])you(?:r)? (?:\w+ )?(?:coffee|lunch)|could|might|would it/u,
  },
  {
    says: /(?<![a-zß-ɏ])(?:i am|my name is|this is|call me) (?!elara|an|a|so|not|here|with|very|sorry|glad|listening|just|happy|curious|only|still|always|afraid|aware|sure|unsure|in|on|at|no|your|all|also|the|too|really|hearing|wondering|as|open|able|unable|grateful|from|one|thinking|told|asking|interested|proud|moved|touched|concerned|worried|keen|ready|made|built|designed|sensing|trying|reading|noticing|picking|getting|seeing|taking|going|staying|right|around|never|fairly|quite|software|and|that|this|it)[a-zß-ɏ]+,? (?:from|of|at|in|with) (?:the )?(?:hr|people|team|human|support|your|it|[a-zß-ɏ]+ team)/u,
  },
  {
    says: words(
      "i have (?:meetings?|been in meetings|a meeting|had (?:a )?(?:long|rough|hard|busy|bad) day)|(?:ugh|oh),? i have had|like (?:the rest of us|all of us humans)|us humans|we humans",
    ),
  },
];
