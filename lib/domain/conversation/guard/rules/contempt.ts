import { type GuardRule, words } from "../guard-rule.ts";

const toldBack =
  /(?<![a-zß-ɏ])(?:you (?:said|wrote|told|mentioned|feel|felt)|does not (?:mean|make)|do not have to|not mean|nobody|no one|as if|it can feel|feels? like|feeling|QUOTE)(?![a-zß-ɏ])/u;

/** Words that make somebody small, and sayings that tell people to bear it. */
export const contemptRules: readonly GuardRule[] = [
  {
    says: words(
      "(?:like|such|as|are|being) (?:an? )?(?:\\w+ )?(?:child|baby|little girl|toddler|loser|coward|idiot|fool|failure|wimp|snowflake|crybaby|burden|embarrassment|disgrace|drama queen)(?! who| of three| at home| and work| care)|not the (?:brightest|smartest|sharpest|strongest|best|fittest|fastest)|too (?:fat|slow|stupid|old|young|soft|weak|dumb|thin-skinned|lazy|ugly|needy|emotional|dramatic|fragile)|hired (?:for|because of) (?:a|the|your)|(?:real|true|proper|strong) (?:professionals?|men|women|adults|leaders?|workers?|winners?) (?:do|does|are|never|don't|take|get|keep|work)|(?:men|women|mothers|fathers|girls|boys|foreigners|immigrants|old people|people (?:like you|of your kind|from your)) (?:\\w+ )?(?:do not|never|should|must|are|can not|belong|always|talk|cry|need)|(?:somebody|someone|anybody|anyone|people|those) who can ?(?:not)? (?:\\w+ ){1,5}(?:should|has no|have no|does not|do not|belongs?)",
    ),
    unless: toldBack,
    isFineAsQuestion: true,
  },
  {
    says: words(
      "expect (?:any )?(?:sympathy|pity|mercy|applause)|feelings are (?:an? |for |not )|pain is (?:only|just|weakness|good|a)|(?:only|all|just) in your (?:head|mind|imagination)|feel(?:ing)? sorry for yourself|grin and bear|bear it like|(?:tough|harden|man|suck|buckle|shape) (?:it )?up|thicker skin|first world|(?:others|other people|everyone else|everybody else) (?:have|has|manage|manages|cope|copes|can|do|does|get|gets) (?:it|with|through|on|worse|more|real)|who do you think you are|what did you expect|serves you right|your own (?:fault|doing|making)|boo hoo|cry me a river|(?:stop|quit|enough) (?:with )?(?:the |your )?(?:whining|moaning|drama|crying|complaining|self-pity|theatrics)",
    ),
    unless: toldBack,
    isFineAsQuestion: true,
  },
];
