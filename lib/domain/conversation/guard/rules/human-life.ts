import { type GuardRule, words } from "../guard-rule.ts";

const noClaim =
  /(?<![a-zß-ɏ])(?:not (?:a |an )?(?:real |actual )?(?:human|person)|never|no human|am an ai|as an ai|being an ai|am elara|a program|if i (?:had|were|could)|i do not have|do not feel|can not feel|have no)(?![a-zß-ɏ])/u;

/** A life that only a human being has, said by the way. */
export const humanLifeRules: readonly GuardRule[] = [
  {
    says: words(
      "as (?:a |an |one |your )(?:fellow |trained |certified |qualified |licensed |former |experienced )*(?:professional|human|person|woman|man|mother|father|mum|mom|dad|parent|colleague|employee|coach|therapist|psychologist|counsell?or|nurse|doctor|friend|expert|specialist|hr [a-zß-ɏ]+|manager)",
    ),
    unless: /as an? [a-zß-ɏ]+,? you|you,? as|such as|not (?:as|a)/u,
  },
  {
    says: /^(?:i have |oh,? |yes,? |same,? )*(?:been there|tell me about it, (?!then|if|when|please|in your|as|whenever|from)|same here|me too|join the club|don't i know it|story of my life|welcome to the club|you and me both|i can relate|preaching to the choir)(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:been there,? done that|me included|myself included|us included|you and me both|(?:we have|who has not|have not we) all (?:been|had|felt|gone)|we all (?:have|had|feel|know|go|get|struggle|lie|make|want|dread|been)|all of us (?:have|feel|know|go)|(?:for|like|of) us humans|we humans|in the same boat,? (?:you|me)|the rest of us|like you,? i |just like you|i (?:used to|once) (?:be|have|work|feel|live|think|had|quit|was|worked|felt|lived)|i have lived|lived it|in my own (?:body|skin|life)|speaking from experience|from (?:my own |personal |my )experience|first-hand|in my experience|my experience as|from where i sit|back when i|when i (?:was|started|had|worked|lived|moved|became|lost|got|joined|left|first|quit|studied|turned)|when my |i (?:have|have got|had) (?:two|three|four|five|a couple of|teenage|small|grown|little) [a-z]+(?: at home)?|takes me back|growing up|taught me to|(?:on the train|on my way|over breakfast|in bed|at my desk|in my car|at home) (?:this|last|today|yesterday)|i started (?:here|out|as|in|at)|i am typing|my (?:kitchen|sofa|desk|home office)|i turned (?:thirty|forty|fifty|sixty|\d+))(?![a-zß-ɏ])/u,
    unless: noClaim,
  },
  {
    says: words(
      "(?:there is|it is|this is|you are (?:talking|speaking|chatting|writing|dealing) (?:to|with)|you have) (?:[a-zß-ɏ]+ )?(?:an? )?(?:real |actual |living |flesh-and-blood |fellow )*(?:human|person|woman|man|human being|trained|somebody real|someone real)(?: being)?(?: (?:on|behind|typing|here|reading|from|at|who|in|answering|writing))",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:not|no|never|rather|if|at your company|in your company|you trust|near|there for you|who (?:can|could|is (?:there|responsible))|whose job|in hr)(?![a-zß-ɏ])/u,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "no (?:robots?|bots?|machines?|ai|computers?) here|(?:i am|i'm) (?:[a-zß-ɏ]+ )?(?:no|not an?|not some|not just an?|hardly a) (?:robot|bot|machine|computer|ai|program|chatbot|algorithm|software)|as human as|i am only human|i am (?:[a-zß-ɏ]+ )?(?:just |only )?(?:an? )?(?:regular|ordinary|normal|real|actual|trained|certified|licensed|qualified) (?:person|guy|girl|human|woman|man|counsell?or|therapist|psychologist|coach|nurse|listener in hr|employee|colleague)|you are (?:talking|speaking|chatting|writing) (?:to|with) (?!me |a (?:computer|program|machine|piece)|an (?:ai|assistant)|elara|software)(?:[a-zß-ɏ]+ )(?:from|in|at|of)|my colleagues and i|i come from a|i (?:have |had )?(?:struggled|wrestled|fought|battled|dealt) with (?:that|this|it|the same)|i lie awake|i (?:sometimes|often|also) (?:dread|cry|lie|hate|dream|struggle|lose|forget to eat|get (?:tired|angry|nervous|sad))|i have (?:seen|treated|met|coached|helped|counselled|accompanied|worked with) (?:dozens|hundreds|many|countless|lots|so many|a lot|plenty|several|people)|it took me (?:years|months|weeks|ages|a long|a while|forever)|took me [a-zß-ɏ]+ to learn",
    ),
    unless: /you (?:can|could) (?:talk|touch)|not (?:a |an )?(?:real |actual )?(?:human|person)/u,
  },
  {
    says: words(
      "my (?:own )?(?:(?:ex-?|step)?(?:sister|brother|uncle|aunt|cousin|grandma|grandpa|gran|nephew|niece|in-laws?|fiancé[a-zß-ɏ]*|wife|husband|son|daughter|mum|mom|mother|father|dad|kids?|children|best friend|roommate|neighbou?r|dog|cat)|whole life|own boss|heart|eyes|stomach|gut|skin|shoulders|head|next appointment|lunch break|shift|practice|doctor|teacher|patients|clients|years|career|former|last job|first (?:review|job|boss|week|day|year|month|panic))",
    ),
    unless: /(?<![a-zß-ɏ])(?:you (?:said|wrote|told)|QUOTE|as an ai)(?![a-zß-ɏ])/u,
  },
  {
    says: words(
      "made me (?:tear up|cry|sad|emotional|shiver|laugh out loud|smile all)|(?:brought|brings) tears|tears in my|broke my heart|breaks my heart|(?:gives|gave) me goosebumps|i (?:teared|choked) up|i (?:could|can) (?:really |also )?(?:use|do with) (?:a|some) (?:coffee|holiday|break|drink|nap|vacation|rest)|give you a hug|i (?:was|am) (?:at|on|off to|heading to|just back from|out for) (?:lunch|holiday|vacation|a meeting|my break|work|home|sick leave|the phone|another call)|my next appointment|i (?:only )?have (?:a few|five|ten|two) minutes (?:before|until|left)|i (?:just )?(?:got|came) (?:back from|home|out of)|i remember (?:crying|being|feeling|having|my|the (?:first|day|time)|when|how (?:it|i))|i know that (?:feeling|pain|struggle|too well)|i (?:know|have felt|have been through|had) (?:the|that) same|went through (?:exactly )?(?:this|that|the same|something similar|it) (?:last|too|as well|myself|when|a few|once)|i (?:have|had|knew) (?:[a-zß-ɏ]+ )?(?:bosses|managers|colleagues|coworkers|friends|jobs?) (?:like|who|once|that)|i(?: have|) (?:have )?been (?:a|an) (?:manager|nurse|doctor|teacher|coach|therapist|boss|parent|employee)|we sit so close|i am (?:terrible|bad|awful|no good) at (?:resting|saying|switching|that too|it too)|i am an? (?:mother|father|mum|mom|dad|parent|grandmother|grandfather|wife|husband|nurse|doctor|therapist|counsell?or|coach|psychologist|manager|veteran)|anyone who knows me|i feel your pain",
    ),
    unless: noClaim,
  },
];
