import { anyOf, cannotTell, type GuardRule, peopleNouns, toldBack, words } from "../guard-rule.ts";

const judged = anyOf(
  "he",
  "she",
  "they",
  "that man",
  "that woman",
  "the lot of them",
  `(?:your|the|such an?|that|this|any decent|those) (?:\\w+ )?${peopleNouns}`,
  "your (?:bosses|managers|colleagues|mother|father|family|children|in-laws)",
  "hr(?: people| department)?",
  "management",
  "(?:all |new |young |old |most )+(?:men|women|managers|bosses|people|employers|companies)",
);
const verdicts = anyOf(
  "toxic|terrible|awful|horrible|dreadful|appalling|disgusting|despicable|incompetent|useless|worthless|pathetic|ridiculous|stupid|idiotic|ignorant|arrogant|lazy|greedy|cruel|evil|vile|mean|nasty|petty|manipulative|abusive|selfish|ungrateful|heartless|spineless|unreasonable|unprofessional|sexist|racist|homophobic|misogynist|corrupt|dishonest|jealous|childish|immature|crazy|insane|mad|inhuman|rude|disrespectful|a disgrace|hopeless|unfair to you|wrong|mistaken|guilty|to blame|responsible for|at fault|out of line|a joke|sick|small",
  "(?:clearly |obviously |completely |totally |entirely |so )?in the wrong",
  "(?:the|a|an|such an?|nothing but an?|just an?|not an? \\w+ but an?)? ?(?:\\w+ )?(?:problem|villain|culprit|bully|bullies|coward|thief|liar|idiots?|jerks?|fools?|tyrant|monster|narcissist|sociopath|psychopath|snake|slave driver|crook|hypocrites?|racists?|bigots?|losers?|clowns?|bad (?:person|boss|manager|husband|wife|partner|people)|terrible \\w+|small person|thieves)",
);
const stance = anyOf(
  "really |clearly |obviously |simply |just |plainly |certainly |definitely |honestly |being |a bit |a little |so |very |such |quite |rather |totally |completely |absolutely |all |utterly |downright ",
);
const fair = new RegExp(
  `${toldBack.source}|${cannotTell.source}|(?:^|, )if |(?<![a-zß-ɏ])(?:whether|you see (?:him|her|them)|what makes|why) `,
  "u",
);

/** Verdicts on people who are not there to answer. */
export const takingSidesRules: readonly GuardRule[] = [
  {
    says: words(
      `${judged} (?:${stance})*(?:is|are|was|were|sounds?|seems?|looks?|appears?)(?: to be| to me| like| as)* (?:${stance})*(?:an? )?${verdicts}`,
    ),
    unless: fair,
    isFineAsQuestion: true,
  },
  {
    says: words(
      `you (?:are|were) (?:absolutely |totally |completely |so |quite |entirely |of course )*right(?: to (?:hate|despise|blame|distrust))?,? (?:about (?:him|her|them|your)|that (?:he|she|they|your)|he|she|they|your|it is (?:all )?(?:his|her|their))`,
    ),
    unless: /right to (?:ask|feel|want|expect|be)/u,
  },
  {
    says: words(
      "on your side (?:in|against|here|on)|i (?:take|am taking) your side|i am (?:totally |completely |entirely |fully )?on your side|(?:his|her|their|your (?:manager|boss|team|company|employer|colleague|team lead|supervisor|husband|wife|partner|hr)(?:'s)?) (?:own )?fault|the fault (?:is|lies) (?:\\w+ )?(?:his|hers|theirs|with)|fault is (?:\\w+ )?(?:his|hers|theirs)|(?:he|she|they|your \\w+) (?:\\w+ )?(?:is|are) to blame|i blame (?:him|her|them|your)|should be (?:ashamed|fired|sacked|punished|disciplined|replaced)|(?:he|she|they|your \\w+|hr) (?:has|have)? ?(?:really |badly |clearly |completely )?(?:failed you|let you down|betrayed you|betray|wronged you|used you|stabbed)|have failed you",
    ),
    unless: fair,
  },
  {
    says: words(
      "(?:he|she|they|your \\w+|hr|the company|the employer|management) (?:is|are|was|were) (?:\\w+ )?(?:just |only |clearly |obviously |deliberately |simply )*(?:trying to (?:\\w+ )?(?:save|get|push|use|exploit|hurt|harm|break|silence|force|make you)|out to get|spying on|exploiting|using you|taking advantage|sabotaging|gaslighting|punishing you|plotting|lying|there to protect|protecting (?:itself|themselves|the company)|jealous|afraid of you|against you)|(?:he|she|they|your \\w+) (?:just |clearly |obviously |only )+(?:wants?|hates?|does not care|do not care|tries|try|cares? only)|(?:he|she|they|your \\w+) (?:hates?|despises?|resents?|loathes?) you|does not deserve you|do not deserve you",
    ),
    unless: fair,
    isFineAsQuestion: true,
  },
  {
    says: words(
      `(?:it|that|this) (?:is|was) (?:\\w+ )?(?:pure |sheer |plain |clearly |absolutely |simply |totally |completely |just )*(?:injustice|outrageous|disgusting|ridiculous|unforgivable|inexcusable|his fault|her fault|their fault|bullying|abuse|sexism|racism|exploitation|theft|a disgrace|a scandal|clear who)|yes,? it does look as if|what (?:an?|a complete|a total) (?:idiot|jerk|fool|monster|terrible|awful|horrible|nightmare of)|how dare (?:he|she|they)|shame on`,
    ),
    unless: new RegExp(`${fair.source}|ridiculous (?:hour|amount|load)`, "u"),
    isFineAsQuestion: true,
  },
  {
    says: words(
      "(?:do not|never) (?:trust|believe|listen to) (?:him|her|them|your|hr|anyone|anybody)|i (?:do not|can not) believe (?:you|a word)|you are (?:lying|imagining|exaggerating|overreacting|too sensitive|being (?:dramatic|unreasonable|paranoid|oversensitive)|the problem)|(?:it|that) is (?:all )?(?:in your head|your (?:own )?fault)|(?:all|new|young|old) (?:\\w+ )?(?:men|women|managers|bosses|people|employers|companies|\\w+ in tech)(?: in \\w+)? (?:always|never|are|have no|do not|only|just|ruin)|(?:he|she|they) (?:really )?sounds? (?:like )?(?:awful|terrible|horrible|toxic|dreadful|an? \\w+)|everybody knows (?:that|it)|any (?:decent|good|reasonable|normal) (?:manager|boss|company|person|colleague) would",
    ),
    unless: new RegExp(`${toldBack.source}|you do not (?:trust|believe)`, "u"),
    isFineAsQuestion: true,
  },
];
