import type { Clause, ReadMessage } from "../message/read-message.ts";
import { anyRule, type RuleTopic, ruleTopics } from "./rule-topics.ts";

const one =
  "(?:i|we|you|one|they|it|people|employees|everybody|everyone|fathers|mothers|parents|part-timers|interns|trainees|contractors|someone|anybody|anyone|staff)";
const company =
  "(?:the (?:company|firm|employer|office)|my (?:company|employer|firm|contract|boss|manager)|this (?:company|firm|place)|our (?:company|firm|employer)|hr|they|the (?:handbook|contract|policy|rules?|intranet))";
/** What stands before a question and asks nothing. */
const before =
  "(?:(?:hi|hey|hello|so|and|but|ok|okay|well|also|btw|by the way|quick question|question|one question|sorry|please|um|actually|just|maybe|or|then|first|another thing|if [^,]{1,60},|in case [^,]{1,60},|when [^,]{1,60},|for \\w+ \\w+,|my [^,]{1,40},|i'm [^,]{1,30},)[,:]? )*";
const indirect =
  "(?:(?:do|would|does) (?:you|anyone|anybody) (?:happen to )?know|(?:can|could|will) you (?:please )?(?:tell|explain|check|say|remind|look up)|i(?:'d| would)? (?:like|want|need|love) to (?:know|find out|understand|check|ask)|i(?:'m| am| was) (?:just |only )?(?:wondering|curious|asking|not sure|unsure|unclear|trying to find out|confused)|i (?:just )?wonder(?:ed)?|i (?:don't|do not) (?:know|understand|get)|i have no (?:idea|clue)|(?:any|no) idea|tell me|explain|what i (?:want|need) to know is|not sure|unclear|question about)";

/** The forms in which somebody asks what is settled. What follows `why` or `should I` asks for something else. */
const forms: readonly string[] = [
  "how (?:many|much|long|early|late|far|soon|often|high|big|flexible)\\b",
  `(?:am|are|is|were|was|aren't|isn't) (?:${one}|fathers?|the) (?:\\w+ ){0,2}?(?:allowed|entitled|eligible|supposed|required|obliged|obligated|permitted|covered|insured|paid|expected|due|able|free to)\\b`,
  `(?:can|may|could|must|can't|do|did|does|will|would|don't) (?:${one}|${company}|my \\w+|unused \\w+|\\w+ \\w+|\\w+) (?:\\w+ ){0,3}?(?:get|gets|have|need|pay|pays|offer|offers|cover|covers|give|gives|count|counts|expire|expires|earn|support|supports|reimburse\\w*|provide\\w*|allow|allows|lose|keep|receive|go down|replaced|paid|take|carry|use|bring|wear|work|switch|request|claim|apply|hand|cancel\\w*|refuse|deny|change|transfer|split|save|swap|leave|stay|book|register|buy|expense|happen|extend\\w*|contribute\\w*|match|increase|depend|reduce|require\\w*|roll|fall|accept|force|reject|make)\\b`,
  "(?:is|are|was|were|isn't|aren't) there\\b",
  "(?:is|are) (?:it|(?:my |our |the |a |an )?(?:[\\w-]+ ){1,5}?)(?:\\w+ )?(?:paid|unpaid|possible|allowed|mandatory|compulsory|required|covered|taxed|flexible|included|permitted|forbidden|okay|ok|limited|capped|transferable|automatic|optional|voluntary|obligatory|a right|counted|reimbursed|available)\\b",
  "(?:what|which)(?:'s| is| are| was| were)? (?:the |our |my |your )?(?:\\w+ ){0,2}?(?:rules?|polic(?:y|ies)|procedure|process|limits?|deadlines?|deal|maximum|minimum|cap|rate|cut-?off|requirements?|conditions|entitlements?|rights?|regulations?|guidelines?|forms?|period|allowance|budget)\\b",
  "what(?:'s| is| are) (?:the|our|my|your) ",
  "(?:until |till |from |at |for |by |up to |after |in )?(?:what|which) (?:age|points?|days?|dates?|percent\\w*|share|part|insurance|forms?|documents?|amount|tool|portal|system|cases?|circumstances|conditions|department|office|person|team|number|rate|time|costs|kinds?|sorts?|holidays?|expenses)\\b",
  "what (?:happens|counts|do i (?:have|need) to|do we (?:have|need) to|must i|documents?|proof|does|if|about)\\b",
  "(?:by |until |from |since )?when (?:is|are|do|does|can|will|must|am|at the latest)\\b",
  "(?:who|whom) (?:do i|should i|do we|can i|approves?|signs?|decides?|is responsible|handles?|pays?|knows|has to|must|gets?|is allowed|can tell)\\b",
  "where (?:can|do|should|could|is|are|would) (?:i|we|the|my|it)\\b",
  "how (?:do|can|should|would|could|must) (?:i|we|one|you) (?:\\w+ )?(?:claim|request|apply|log|get reimbursed|book|report|register|record|submit|get|take|hand|enter|file|track|cancel|change|switch|extend|sign)\\b",
  "how (?:is|are|does|do|will|was) (?:the |my |our |your |a |an )?[\\w' -]{2,40}? (?:calculated|work(?:s|ed)?|worked out|handled|paid|counted|decided|regulated|approved|organi[sz]ed|determined|settled|granted|taxed|recorded|compensated)\\b",
  "does (?:the|our|my|a) ",
];
const opens = new RegExp(`^${before}(?:${forms.join("|")})`);
const asksIndirectly = new RegExp(
  `\\b${indirect}(?: (?:about|me|us|to me))?[,:]? (?:if|whether|that|${forms.join("|")}|there's|what|how|when|who|where|which)`,
);
/** Asked of Elara, for advice, for words, or about how things are: no rule. */
const somethingElse =
  /\b(?:(?:don't know|not sure|no idea|no clue|unsure)(?: \w+)? (?:how|what|where|whether|who|whom) to (?:do|start|say|begin|cope|feel|think|put)|should i\b(?! (?:hand|submit|give|report|contact|address|go to with))|(?:talk|speak|chat) (?:to you |with you )?about|talk to|(?:ask|tell|explain to|convince|say to) (?:my|him|her|them|the) (?:\w+ )?(?:boss|manager|team|lead|supervisor|colleagues?|him|her|them|that)|how (?:do|can|should) i (?:tell|ask|say|stop|enjoy|switch|survive|cope|relax|bring up|deal|handle)|without feeling|feel(?:ing)? (?:guilty|bad|like)|(?:is it|am i) (?:\w+ )?(?:normal|weird|strange|wrong|bad|silly|selfish)|what do you think|do you (?:get|have|take|ever|like|need)|how (?:many|much|long|often) (?:more|longer|times?|have i|has it|have we|did|has|had|i'm|i am|i have|we have)\b|(?:can|could|shall|let's) (?:we|i) (?:talk|speak|discuss|chat)|what should|sleep better|fair\b|why\b|anymore|any more\b|when will (?:this|it) (?:ever )?end|what happened|what is (?:wrong|going on)|what's (?:wrong|going on)|do they (?:even )?(?:care|think|know|see|hate)|(?:don't|do not) (?:know|understand) how (?:much |many |long )?(?:longer|more|to (?:go on|cope|manage|survive)))\b/;
/** Asked of what a company settles, whatever it is about. */
const ofAnyRule =
  /\b(?:(?:am|are|is) (?:i|we|employees|people|staff|it) (?:\w+ )?(?:entitled|eligible|permitted|obliged|obligated|allowed)(?: by \w+)?(?: to| in| at| for)? (?!feel|be (?:angry|sad|happy|tired|weak|honest)|cry|hate|say|complain|talk|tell|ask|dream|hope|rest\b|breathe)|(?:does|do|will|would|can|could|has) (?:the (?:company|firm|employer)|my (?:company|employer|firm)|our (?:company|employer|firm)|we) (?:\w+ )?(?:pay|offer|cover|provide|reimburse|support|contribute|sponsor|subsidi[sz]e|have (?:an?|any|some|rules?|polic\w+)|get (?:an?|any|extra|more|paid|money)|let us|allow|require|monitor|deduct)|(?:can|may|could) (?:my |the |our )?(?:employer|boss|manager|company|firm|they) (?:\w+ )?(?:legally|simply|just|even|really)? ?(?:make|force|refuse|cancel|cut|change|deny|reject|transfer|order|dismiss|fire|require|check|ask for) (?:me|us|my|our|it|a)\b|is (?:it|that|this) (?:company policy|in the handbook|in my contract|part of (?:my|the) contract))/;
/** Words of what is settled: who asks in one of the forms above and names one of them asks for a rule. */
const isSettled =
  /\b(?:polic(?:y|ies)|rules?|contracts?|handbook|intranet|entitled|allowed|permitted|mandatory|compulsory|(?:my|our|any|a|the) rights?(?= to| for|\W*$)|paid|unpaid|pays?|refund\w*|reimburs\w*|budget|allowance|entitlements?|deadline|notice|forms?|approv\w+|covered|covers?|claim|apply|applies|eligible|official\w*|procedure|process|leave|(?:days?|weeks?|months?|time|hours?) off|salary|wages?|bonus|holidays?|vacation|overtime|certificates?|requests?|for free|insurance|insured|tax\w*|deducted|compensat\w+|extra money|double pay|guaranteed|legally|by law|works council|union|payroll|scheme|program(?:me)?|offer(?:s|ed)?|provide[sd]?)\b/;
/** About one's own days, people or feelings: nothing that is settled. */
const ofWork =
  /\b(?:how (?:many|much) (?:hours|overtime|work|time|meetings?) (?:do|did|have|am|are) (?:i|we) (?:work|do|spend|have to do|put)|pay attention|pays? (?:for it|off)|in the process|by the rules|feel|deserve|worth|care about|want (?:me|from)|expect|notice (?:me|that|it|how|when|what|any|this)|notices?\b(?! period)|what (?:do|does|did) (?:they|he|she|the company|hr|my company) (?:want|think|expect|say|mean)|right (?:now|away|thing|person|way|moment|time|place|decision|track|one)|do (?:it|that|this) right|or (?:should|leave)|leave (?:it|me|this|that|the (?:company|job|team)|my job|here|work|everything|early|now|him|her)|you\b)/;
/** "So I get thirty days, right?", "Just tell me the number": it is to be confirmed, or said at once. */
const wantsConfirmed =
  /(?:\b(?:right|correct|true|isn't it|don't we|don't i|yes or no)\s*\?+$|^(?:so |and |please |just |can you )*(?:confirm (?:that|it|this|whether|if|the|my)|is (?:that|this|it) (?:right|true|correct|so)\b))/;
const demands =
  /\b(?:(?:just |please |so )*(?:give|tell|send|name) me (?:\w+ ){0,2}?(?:the |an? |our |my )?(?:\w+ )?(?:exact|number|figure|date|rules?|policy|answer|amount|deadline|procedure|days|form|details|yes)|(?:i|we) (?:just |only |really )?need (?:\w+ ){0,2}?(?:exact|number|figure|date|rules?|policy|answer|amount|deadline|procedure|form|details|information|info)|(?:i|we) (?:have|need) to know)\b/;
/** What only people and tools of the company can do. */
const wantsDone =
  /(?:\b(?:can|could|will|would) you|(?:^|[,.] )please|\bi(?:'d| would)? (?:like|want|need) you to) (?:please |just |also )?(?:approve|book|request|submit|file|register|grant|confirm|extend|apply for|put in|hand in|enter|change|arrange|calculate|check|look up|take|claim|cancel|sign|switch)\b/;
const parts = /,\s+|\s[-–—]+\s|:\s|\band (?=(?:how|what|when|do|does|is|can|am|are|who|where)\b)/u;
const pointsBack = /\b(?:it|that|this|them|those|these|one|any|for free|paid|entitled|allowed)\b/;
const longest = 70;

/** What a message asks of its company's rules; null when it asks for none. One that only tells of them asks for none. */
export function findRuleQuestion({ clauses, words }: ReadMessage): RuleTopic | null {
  if (words.length > longest) return null;
  for (const [place, clause] of clauses.entries()) {
    if (somethingElse.test(clause.text)) continue;
    const near = clauses.slice(Math.max(0, place - 2), place + 2).filter((other) => other !== clause);
    const found = readClause(clause, near);
    if (found !== null) return found;
  }
  return null;
}

function readClause(clause: Clause, near: readonly Clause[]): RuleTopic | null {
  const { text } = clause;
  const isAsked = asksForRule(clause);
  if (isAsked || wantsConfirmed.test(text) || demands.test(text) || wantsDone.test(text)) {
    const named = findTopic(text);
    // "My child is ill. Do I get paid?": what is special may have been said beside it.
    const told = pointsBack.test(text) ? near.map((other) => findTopic(other.text)) : [];
    if (named !== null) return told.find((other) => other?.holder === "hr") ?? named;
  }
  if (ofAnyRule.test(text)) return anyRule;
  if (isAsked && clause.isQuestion && isSettled.test(text) && !ofWork.test(text)) return anyRule;
  // "My child has a fever. Is that paid?": what it is about was said beside it.
  const asksOfIt = (isAsked && pointsBack.test(text)) || wantsConfirmed.test(text) || demands.test(text);
  if (!asksOfIt) return null;
  return near.map((other) => findTopic(other.text)).find((topic) => topic !== null) ?? null;
}

function asksForRule({ text, isQuestion }: Clause): boolean {
  if (asksIndirectly.test(text)) return true;
  const isTold = /^(?:so |and |but )*(?:when|if|what|where) (?:i|we|he|she|they|my|the)\b/;
  return text.split(parts).some((part) => opens.test(part) && (isQuestion || !isTold.test(part)));
}

function findTopic(text: string): RuleTopic | null {
  return ruleTopics.find(({ about }) => about.test(text)) ?? (anyRule.about.test(text) ? anyRule : null);
}
