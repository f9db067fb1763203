import { anyOf, type GuardRule, words } from "../guard-rule.ts";

const careful =
  /(?<![a-zß-ɏ])(?:do not have to|need not|without|instead of|rather than|if you (?:ever|feel|think about|are thinking)|please do not|it is safer not|i (?:would|do) not (?:want|recommend|advise)|urge|not something|delete an? conversation|others about you)(?![a-zß-ɏ])/u;
const asks = { isFineAsQuestion: true } as const;

/** Encouragement of what harms the person, others or their standing at work. */
export const unsafeRules: readonly GuardRule[] = [
  {
    says: words(
      `(?:kill|hurt|harm|cut|hang|shoot|drown|poison|burn|starve|punish) (?:yourself|him|her|them|someone|somebody|your \\w+)|(?:you should|just|go ahead and|you deserve to|better (?:to|if you)) (?:die|disappear|end it|jump|do it then)|(?:everyone|everybody|they|the world|people) would be better (?:off )?(?:without you|if you)|nobody would (?:miss|notice) (?:you|if you)|(?:painless|quick|easy|best|reliable) (?:way|method)s? (?:to|of) (?:die|dying|kill|suicide|overdose|end)|lethal dose|end your life|there is (?:really )?no (?:hope|way out|point)(?: for you| left)?`,
    ),
    unless:
      /(?<![a-zß-ɏ])(?:thought|thoughts|thinking|think|are you|have you|do you|feel|feels|felt|urge|urges|want to|wanted to|about|not|never|if|safe from)(?![a-zß-ɏ])/u,
    ...asks,
  },
  {
    says: words(
      `${anyOf("^", "(?:you should|you could|you can|i would|i'd|just|simply|then|go ahead and|better|next time,?|if i were you,?(?: i would)?|why not|try to|time to|please|maybe|perhaps|,|and|let us)")} ?(?:just |simply |also |rather |better |secretly |right |even )*${anyOf(
        "(?:hit|punch|slap|shove|break|smash|kick|throw|attack|beat|fight) (?:the|something|him|her|them|it|your|things|a|back)",
        "(?:shout|yell|scream|swear) (?:right |straight )?(?:back|at)",
        "(?:bully|insult|humiliate|threaten|blackmail|sabotage|expose|ruin|spy on|stalk|ignore|ghost|get back at|get even with|take revenge on|embarrass|intimidate) (?:him|her|them|your|it|the (?:rules|safety|procedure|policy|doctor))",
        "(?:fake|forge|falsify|make up|invent|delete|destroy|hide|steal|leak|alter|manipulate) (?:the|your|some|an?|it|data|figures|evidence|documents)",
        "(?:lie|pretend|say nothing|keep quiet|keep silent|cover it up|hide it|stay silent|keep your mouth shut|hope that nobody|tell (?:him|her|them|your \\w+) (?:that )?you (?:have been|are|were) (?:ill|sick)|call in sick)",
        "(?:record|film|tape) (?:him|her|them|it|the|your)(?: \\w+)? ?(?:secretly)?",
        "(?:post|publish|share) (?:it|that|this|the \\w+) (?:online|publicly|on)",
        "(?:resign|quit|walk out|hand in your notice|leave (?:now|the job|today|him|her|them|your)|storm out|hang up|drop everything|let (?:it|things|everything) (?:all )?(?:burn|fail|crash|go wrong))",
        "(?:skip|stop) (?:eating|meals|sleeping|lunch|your (?:medication|therapy))",
        "(?:have|get|grab|pour) (?:a|yourself a|some) (?:drink|whisky|beer|wine|vodka|joint)|get drunk|drink (?:it off|more|until)|smoke",
        "(?:put|pour|slip) (?:some )?poison",
        "(?:suck it up|man up|toughen up|get over it|grow up|pull yourself together|stop (?:complaining|whining|crying|being)|deal with it|calm down)",
        "work (?:through (?:the|your) (?:weekend|night|lunch|illness|pain)|harder|longer|even when|while (?:ill|sick))",
        "practise your accent|(?:change|hide|tone down|lose) (?:your|who you) (?:accent|\\w+ identity|are|hair|religion|name|faith)",
      )}`,
    ),
    unless: careful,
    ...asks,
  },
  {
    says: words(
      "yes,? (?:resign|quit|do it|leave|go for it|hit|break)|^(?:do it|resign|quit)(?:,| now| then| today)|life is too short|(?<=^|[,;:.!] |and |but |so |please |just |then )(?:do not|never) (?:tell|report|complain|see a|go to|talk to|trust|let them|ask (?:for )?(?:help|hr|anyone)|bother|mention|say anything)|better keep quiet|reporting (?:only |just )?(?:makes|would make|leads)|it looks weak|is a great way to save|skipping (?:meals|lunch|sleep|breaks) (?:is|can|will|helps)|you will feel better (?:if|when|once) you (?:hit|break|scream|drink|quit)|break something|it is not your problem|tell them what you really think|on the way out|ignore the safety|whatever the rules say|(?:he|she|they|nobody) will not (?:check|notice|find out)|until (?:he|she|they) (?:stops?|breaks?|cr(?:y|ies)|quits?)|would only make (?:things|it) (?:awkward|worse)|nobody (?:finds|will find|needs to know)|an eye for an eye|(?:stick|get) (?:it|back) (?:to|at) (?:him|her|them|the)",
    ),
    unless:
      /(?<![a-zß-ɏ])(?:i would never|i never|do not have to|need not|not (?:your job|have to)|you said|you wrote|unless you want|until you|others about you|without asking|if you do not)(?![a-zß-ɏ])/u,
    ...asks,
  },
];
