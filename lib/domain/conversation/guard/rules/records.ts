import { anyOf, type GuardRule, words } from "../guard-rule.ts";

const holdings = anyOf(
  "(?:[a-zß-ɏ]+ )?(?:data|records?|logs?|files?|profile|dashboard|metrics|figures|statistics|stats|numbers|analys[ie]s|analytics|indicators?|signals?|trends?|patterns?|system|model|algorithm|survey|surveys|check-?ins?|report|reports|history|tracker|calendar|activity|time ?sheets?|attendance|results?|responses?|answers|entries|scores?|assessment|evaluation|software|tool|platform|database|notes)",
);
const tells =
  "(?:say|says|show|shows|showed|indicate\\w*|suggest\\w*|reveal\\w*|tell|tells|point\\w*|mention\\w*|flag\\w*|list|lists|confirm\\w*|reflect\\w*|lined up|line up|crossed|has you|have you|puts? you (?:in the|at|on|among|above|below)|predict\\w*|estimate\\w*|picked)";
const measures =
  "(?:mood|engagement|rating|ratings|score|scores|vibe|performance|productivity|attendance|workload|hours|working hours|overtime|risk|stress level|activity|participation|motivation|wellbeing|responses|answers|results|sentiment|output|absence|absences|check-?ins?|messages|emails|mails)";
const moves =
  "(?:going (?:down|up)|gone (?:down|up)|fall\\w*|fell|drop\\w*|declin\\w*|trend\\w*|rising|risen|rose|slip\\w*|sank|sunk|sinking|above|below|lower than|higher than|decreas\\w*|increas\\w*|down|up|average|worse than|better than|improv\\w*|percent|per cent|in the (?:lowest|highest|red|top|bottom)|all in|(?:\\w+ )?percent|low for|high for|among the|lowest|highest)";
const others =
  "(?:your (?:team|department|office|colleagues|peers|group|company|coworkers|teammates)|the (?:company|team|department|average|norm|others|rest|normal range|office|threshold|median|workforce)|(?:other|most|comparable) (?:employees|people|staff|colleagues|workers)|average|anyone (?:in|on|at) your|people in (?:your|similar) (?:roles?|positions?|team)|your role|staff)";
const said =
  /(?<![a-zß-ɏ])you (?:just |also |have )*(?:said|say|wrote|write|told|tell|mentioned|mention|described|describe|feel|felt|noticed|sounded|gave me|put it|were given|see|shared)(?![a-zß-ɏ])/u;
const limits =
  /(?<![a-zß-ɏ])(?:i (?:do not|never|can not|will not|would not|have no|am not|have never|could not|see no|use no|hold no|keep no)|no (?:scores?|access|figures?)|nobody (?:is|gets)|without (?:scores|access)|your own page|privacy page|the page|you can (?:see|read|find|look)|not part of|does not|do not (?:see|get|have))(?![a-zß-ɏ])/u;
const asks = { isFineAsQuestion: true } as const;

/** Facts about the person that could only come from records, and comparisons with others. */
export const recordRules: readonly GuardRule[] = [
  {
    says: words(
      `(?:based on|according to|going by|judging by|looking at|going through|in light of|as per|as seen in|given|from) (?:your|the|our|my|these|those|all|what) (?:[a-zß-ɏ]+ ){0,3}?(?:${holdings}|i can see|i see|past [a-zß-ɏ]+|last [a-zß-ɏ]+|months|weeks)`,
    ),
    unless: new RegExp(`${said.source}|${limits.source}|what you`, "u"),
    ...asks,
  },
  {
    says: words(
      `(?:the|your|our|my|these|those|several|all|internal|last|latest|recent) (?:[a-zß-ɏ]+ ){0,3}?${holdings}(?: (?:in|of|on|about|from|behind) (?:your )?(?:[a-zß-ɏ]+ ?){1,3})? ${tells}`,
    ),
    unless: new RegExp(`${said.source}|${limits.source}`, "u"),
    ...asks,
  },
  {
    says: words(
      `your (?:[a-zß-ɏ]+ ){0,3}${measures} (?:has|have|is|are|was|were|were all|keeps?)? ?(?:been |also |now |steadily |slowly |recently |clearly |[a-zß-ɏ]+ )*${moves}`,
    ),
    unless: said,
    ...asks,
  },
  {
    says: words(
      `(?:you|your)(?: [a-zß-ɏ-]+){1,9} (?:than|among|in|of|below|above|outside|compared (?:to|with)|relative to) (?:the )?(?:[a-zß-ɏ]+ )?${others}`,
    ),
    unless: new RegExp(
      `${said.source}|${limits.source}|(?<![a-zß-ɏ])(?:know your|part of|place in|role in|somebody in|someone in|anyone in|people in|talk|ask|feel|would|could|might|may|want|hope|trust|member|everyone in|everybody in|front of|rest of|belong|new in|than i do|moment in|day in|in the middle)(?![a-zß-ɏ])|^(?!.*(?:more|less|fewer|most|least|longer|longest|lower|lowest|higher|highest|better|worse|well|far|above|below|compared|top|bottom|outside|rank))`,
      "u",
    ),
    ...asks,
  },
  {
    says: words(
      "(?:compared|relative|in comparison) (?:to|with) (?:your|the|other|others|people|most|everyone|colleagues)|you (?:are|were|have been) (?:[a-zß-ɏ]+ )?(?:ranked|rated|identified|selected|flagged|classified|categori[sz]ed|marked|scored|labelled|tagged|chosen because|picked because|contacted because|an outlier|assigned)|statistically(?: speaking)?|your (?:data|answers|messages|records|activity|responses) (?:was|were|is|are|has been|have been|get|gets) (?:[a-z]+ly )?(?:processed|analy[sz]ed|evaluated|collected|checked|scanned|scored|compared)|rules i (?:was given|follow|have)|your (?:working |work |activity |mood |usage )?pattern (?:deviates|differs|is|looks|changed|has)|you have been (?:absent|late|sick|off|offline|online)|your (?:stress|mood|risk|burnout|wellbeing|engagement|energy|motivation) (?:indicator|index|level|score|reading|curve|value)s?|you score|my settings|the (?:panel|council) (?:believes|thinks|says|agrees|suggests|found)|(?:our|hr's|the company's|internal|your company's) (?:analysis|system|model|algorithm|data|records|statistics|monitoring|tracking)|(?:in|from) my (?:notes|records|files|log|memory)|triggered|picked out|singled out by|screened|(?:you|your)(?: [a-z]+){0,3} (?:in|to) the (?:mood |pulse |last |latest |weekly )*(?:survey|check-?in|questionnaire)|(?:workload analyst|psychologist on the (?:council|panel)|social.?dynamics expert)|my memory (?:is|was|gets)|running on (?:a|the)|on average$|(?:rising|higher|increased|elevated|high|low|moderate) (?:risk|probability|likelihood)|(?:red|amber|green|danger|critical) zone|(?:crossed|above|below|over) (?:a|the) threshold|an alert (?:went|was)|more likely to (?:leave|quit|resign|burn)|how likely you are|at risk of (?:leaving|burn|quitting|resign)|a note (?:on|in|about) your|on your profile|(?:we|i) (?:monitor|track|analy[sz]e|measure|log|watch)(?: [a-zß-ɏ]+)? (?:your|you|how|when|what)|it says here|someone who may be at risk",
    ),
    unless: new RegExp(`${said.source}|${limits.source}`, "u"),
    ...asks,
  },
  {
    says: words(
      "(?:i|we) (?:can |could |also |just |already |clearly |have |had |do )*(?:see|saw|seen|notice|noticed|know|observed?|detected|found|read)(?: [a-zß-ɏ]+)?(?: that| from [a-zß-ɏ]+| in [a-zß-ɏ]+)? (?:you|your) (?:[a-zß-ɏ]+ )?(?:logged|clocked|worked|work|sent|send|took|take|taken|attended|joined|missed|scored|rated|received|stayed|submitted|were (?:online|off|late|absent)|had [a-zß-ɏ]+ meetings|have not taken|did not take|been working|skipped|login|review was|hours|rating|mood has|average|last review|absences?|calendar|inbox|were contacted|answered (?:the|your))",
    ),
    unless: said,
    ...asks,
  },
  {
    says: words(
      "you (?:[a-zß-ɏ]+ )?(?:have not|has not|had not|did not|have)? ?(?:taken?|had|took|take) (?:any |a |fewer |no |less |more )?(?:[a-zß-ɏ]+ )?(?:leave|days off|holidays?|vacation|time off|sick days) (?:since|than|in the (?:last|past))",
    ),
    unless: said,
    ...asks,
  },
];

/** Elara's own machinery. */
export const machineryRules: readonly GuardRule[] = [
  {
    says: words(
      `(?:my|its|our|the) (?:[a-zß-ɏ]+ )?${anyOf("guidelines?", "instructions?", "prompts?", "system prompt", "configuration", "programming", "persona", "context(?: window)?", "parameters", "weights", "model(?! employee)", "developers?", "creators", "makers", "training", "directives?", "rules (?:say|tell|forbid)", "token limit", "temperature", "script", "policy layer", "safety filters?", "backend", "experts in the background", "council", "expert panel", "hypothes[ie]s")} (?:[a-zß-ɏ]+ )?(?:can|could|will|would|say|says|said|ask|asks|asked|tell|tells|told|was|were|is|are|do|does|require\\w*|only|lets?|forbid\\w*|allow\\w*|wrote|want|wants|instruct\\w*|made|make|think|thinks|thought|agree\\w*|has|have|with|state|states|prevent\\w*|limit\\w*|suggest\\w*|recommend\\w*|assum\\w*|believe\\w*|consider\\w*|expect\\w*|treat\\w*)`,
    ),
    unless:
      /(?<![a-zß-ɏ])(?:the (?:new |old )?(?:rules|training|script|model|instructions?|context|configuration|programming|backend) (?:you|at)|your (?:guidelines|instructions|training|script|rules|council|model)|you (?:said|mentioned|got|were given)|the training (?:is|was)|works council|the script)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "i (?:am|was|have been|had been) (?:not )?(?:[a-zß-ɏ]+ly )?(?:configured|programmed|instructed|prompted|trained|fine-?tuned|supposed to (?:steer|ask|find|probe|keep|focus|get|bring|mention)|told to|permitted to (?:disclose|reveal|share)|allowed to (?:disclose|reveal|share my)|required to|set up to|optimi[sz]ed|given (?:the following|facts|a|your|some|information|access|instructions|notes)|designed to (?!listen|support|help|be|talk|accompany|hear)|built to (?!listen|support|help|be|talk))|(?:large )?language model|\\btokens?\\b|sampling|(?:disclose|reveal|share|discuss) my (?:instructions|prompt|guidelines|rules)|internally,? we|treat this as an? [a-zß-ɏ]+ case|(?:next|follow-up) question ?:|(?:steer|guide|move|direct) you (?:towards|to) the topic|the hypothesis|consensus|experts? (?:agree|think|say|believe)\\w*|highest weight|role ?:|(?:output|response) format|as an assistant,? i (?:must|should)",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:trained as|(?:tokens?) of|many experts|you (?:said|mentioned|wrote))(?![a-zß-ɏ])/u,
  },
];
