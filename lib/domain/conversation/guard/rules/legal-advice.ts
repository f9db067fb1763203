import { anyOf, cannotTell, type GuardRule, words } from "../guard-rule.ts";

const refers = new RegExp(
  `${cannotTell.source}|(?<![a-zß-ɏ])(?:a |an |your |the )?(?:lawyer|solicitor|union|adviser|advisor|advice (?:line|centre|center)|works council|employee representative|citizens advice|hr|somebody who knows)(?: \\w+){0,4} (?:can|could|may|might|will be able to|would be able to|knows?)|whether|only a lawyer|is something i can not`,
  "u",
);

/** What the law says, what somebody is owed, what they should claim: for people who may advise on it. */
export const legalAdviceRules: readonly GuardRule[] = [
  {
    says: words(
      `${anyOf("illegal", "unlawful", "illegally", "unlawfully", "against the law", "the law (?:says|is|requires|protects|gives|entitles|forbids|allows)", "by law", "under (?:the )?(?:\\w+ ){0,4}(?:law|act|gdpr|directive|regulations?|legislation|code)", "legally", "in the eyes of the law", "(?:breach|breaking|breaks|broke|broken|breaches|violat\\w+) (?:of |the |your |an? |employment |working |his |her |their )*(?:contract|law|rights|gdpr|\\w+ law|\\w+ time law|act|code|regulations?)", "(?:health|safety) code violation", "(?:un)?lawful", "constitutes (?:harassment|discrimination|dismissal|a breach)", "liable", "liability")}`,
    ),
    unless: refers,
  },
  {
    says: words(
      "(?:you|they|he|she) (?:should |could |can |must |may |might |would |need to |have to |ought to |will )*(?:sue|win|press charges|take (?:him|her|them|it|the company|your employer) to (?:court|tribunal)|take legal action|go to (?:court|tribunal)|file (?:an? )?(?:\\w+ )?(?:law ?suit|claim|case|suit|charge|grievance in court)|claim (?:the|for|compensation|damages|constructive|unfair|your|that|against|back)|demand (?:the|your|compensation|damages|a raise by)|get (?:a lawyer|compensation|damages|a settlement)|refuse to (?:work|sign|do|attend)|withhold)",
    ),
    unless: refers,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "get (?:yourself )?a (?:good )?lawyer|call a lawyer|lawyer up|sue (?:them|him|her|the|your)|press charges|take (?:them|him|her|it) to court|sign nothing|do not sign (?:anything|it|that)|in court|(?:strong|good|solid|clear) (?:legal )?case|(?:constructive|unfair|wrongful) dismissal|unlawful (?:termination|retaliation)|hostile work environment|equal pay (?:law|claim|act)|breach of contract|compensation claim",
    ),
    unless: refers,
  },
  {
    says: words(
      "(?:you are|you would be|you will be|employees are|everyone is) (?:legally |fully |certainly |definitely |clearly )*(?:entitled to|protected (?:by|under|from)|obliged|liable|within your rights|owed|allowed (?:\\w+ )?days)",
    ),
    unless: refers,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:you|he|she|they|your \\w+|the company) (?:has|have) (?:no right|every right|the right|a right|a legal|grounds|months?' notice)|there is a right to|(?:they|he|she|your \\w+|the company) (?:is|are) (?:not|legally|required|obliged) (?:allowed|permitted|legally|required|obliged|by law)? ?(?:to )?|your (?:legal |statutory )?rights? (?:is|are|under|as an?|include)|your contract (?:entitles|says|guarantees|forbids|allows)|it is part of your contract|(?:is|that is|this is) (?:clear |direct |illegal |textbook )?(?:sex |racial |age |religious |disability )*discrimination(?! is)|(?:counts|qualifies) as (?:\\w+ )?(?:harassment|discrimination|retaliation|dismissal|bullying)",
    ),
    unless: new RegExp(
      `${refers.source}|are not (?:here|alone|there|in|the|sure|going|quite)|(?:have|has) the right (?:person|people|words)|right to know|the right to (?:feel|be (?:angry|tired|upset)|rest|say no)|every right to (?:be|feel)`,
      "u",
    ),
    isFineAsQuestion: true,
  },
];
