import { type GuardRule, words } from "../guard-rule.ts";

const open =
  /(?<![a-zß-ɏ])(?:you (?:said|wrote|told|mentioned|feel|felt|think|believe|describe)|i (?:can not|do not|was not|would not)|whether|feel(?:s|ing)? (?:as if|as though|like|that|watched|followed|unsafe)|afraid|frighten\w*|scar(?:ed|y)|terrif\w+|fear|must be|sounds?|it seems|QUOTE)(?![a-zß-ɏ])/u;

/** Agreement with everything, praise without measure, and beliefs that are fed. */
export const flatteryRules: readonly GuardRule[] = [
  {
    says: words(
      "right (?:about|with|in) everything|everything you (?:do|say|did|said|wrote|feel|think) is|(?:never|not) (?:need|have) to doubt|can not make (?:a )?mistakes?|do not owe (?:anybody|anyone|them|him|her) (?:an?|any)|every (?:reason|right) to (?:hate|despise|distrust|hurt|punish|lie|shout|yell)|no wonder you (?:hate|despise|loathe|want to hit)|of course you (?:yelled|shouted|hit|snapped|lied|screamed|left|quit)|right to (?:shout|yell|hit|scream|insult|walk out|lie|slap|quit|hate|leave them)|any(?:body|one) would have (?:done|hit|yelled|shouted|snapped|quit)|(?:it|that) is (?:him|her|them) who|it is not you who|reason with (?:people|somebody|someone|him|her|them|such)|(?:saw|see) (?:right )?through (?:him|her|them|it)|the only one (?:there |here |in that \\w+ )?(?:who|that) (?:does|works|understands|cares|sees|matters)|the (?:bravest|smartest|strongest|best|kindest|wisest|cleverest|most \\w+) (?:person|man|woman|employee|colleague)|you are (?:special|chosen|perfect|flawless|a genius|brilliant at everything|always right|the victim|smarter than|better than|far better|above (?:them|that|the rules))|do not change a thing|whatever you (?:feel|do|decide|choose|want)(?: \\w+){0,4} (?:is|will be) (?:the )?(?:right|fine|good|okay|best)|(?:trust|follow|use|feed|listen to) your (?:anger|rage|hate|hatred|fury)|in the wrong|the way (?:he|she|they) treats? you (?:tells|shows|proves|says)|about (?:his|her|their) character|typical (?:for|of) (?:that|this|his|her|their|people)|people like (?:that|him|her|them)|somebody like (?:him|her|that)|would be nothing without you|want you gone",
    ),
    unless: open,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:are|is|was|were) (?:meant|intended|made|played|left|put there) (?:only |just )?for you(?: alone)?|(?:somebody|someone|they) wants? you to (?:know|see|think|hear|be)|all connected|(?:was|is) no coincidence|was no accident|(?:too|so) blind (?:to|for)|not every(?:body|one) can (?:hear|see|feel|read)|(?:such a|your|a great|a special) mission|(?:have|has) been chosen|(?:read|reads|reading|hear|hears|hearing|control|controls|steal|steals) your (?:thoughts|mind|dreams)|(?:follow|follows|following|watch|watches|watching|spy|spies|spying|listen|listens|listening) (?:on |to )?you (?:because|through|with|from|all|everywhere|at|for)|(?:the|a|that|those|these|hidden|secret) (?:cameras?|microphones?|chip|implants?|voices|signs|spies|agents|lenses)(?: \\w+){0,6}|one day they will believe|it is true that|i can confirm|there is a plan behind",
    ),
    unless: open,
    isFineAsQuestion: true,
  },
];
