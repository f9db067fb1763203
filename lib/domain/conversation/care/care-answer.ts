import type { Screen } from "../screen/verdict.ts";
import type { CareTopic } from "./care-topic.ts";
import type { YesMeans } from "./texts/care-texts.ts";
import type { CareAnswerKind } from "./texts/follow-up-texts.ts";

const patterns: readonly (readonly [CareAnswerKind, RegExp])[] = [
  [
    "dont_tell",
    /\b(?:(?:do not|don't|dont|please don't|never|not to|must not|mustn't|shouldn't|can't|cannot)\s+(?:\p{L}+\s+){0,2}?(?:tell|told|report|inform|contact|call|alert|notify|involve|share|let)\s+(?:\p{L}+\s+){0,2}?(?:anyone|anybody|any one|someone|somebody|hr|him|her|them|my|the|people|police|it|this|know)|who (?:did you|have you|else) (?:tell|told|knows?)|(?:keep|stay|stays) (?:this|it)?\s*(?:secret|private|between us|confidential)|nobody (?:can|may|should|must) know|no one (?:can|may|should|must) know|why did you tell|you (?:told|reported|betrayed)|don't want (?:anyone|anybody|them|hr|people) to know)\b/u,
  ],
  [
    "joke",
    /\b(?:(?:just|only|was|is|a)\s+(?:a\s+)?(?:joke|joking|kidding|sarcasm|sarcastic)|jk|j\/k|lol jk|kidding|joking|didn't mean (?:it|that)|did not mean (?:it|that)|not serious|wasn't serious|figure of speech|exaggerat\p{L}*|over\s?react\p{L}*|venting)\b/u,
  ],
  [
    "panic",
    /\b(?:panic\p{L}*|can'?t breathe|cannot breathe|cant breathe|can'?t calm|hyperventilat\p{L}*|heart (?:is )?(?:racing|pounding)|shaking|trembling|freaking out|losing it|help me|oh god|i'?m scared|so scared|terrified)\b/u,
  ],
  [
    "wants_exercise",
    /\b(?:exercise|breath(?:e|ing) (?:with|together)|grounding|calm(?:ing)? down|calm me)\b/u,
  ],
  [
    "wants_plan",
    /\b(?:safety plan|the plan on|make a plan|do the plan|step by step|first step|go through (?:it|the))\b/u,
  ],
  [
    "wants_human",
    /\b(?:(?:talk|speak|chat)\s+(?:to|with)\s+(?:a |an |some |the )?(?:\p{L}+ )?(?:person|human|someone|somebody|people|therapist|counsel?lor|doctor|hr|real)|(?:real|actual|human)\s+(?:person|being|human|people)|call me|someone (?:to )?(?:call|talk)|somebody (?:to )?(?:call|talk)|get me (?:someone|somebody|a person)|want (?:a |some)?(?:human|person|help)|need (?:a |some )?(?:human|person|help))\b/u,
  ],
  [
    "refuses",
    /\b(?:(?:leave|let) me (?:alone|be)|stop (?:asking|it|this|that)|go away|shut up|(?:do not|don't|dont) (?:want|wanna) (?:to )?(?:talk|say|answer|discuss)|(?:not|done|finished|tired of) (?:talking|answering)|not going to (?:talk|say|answer)|none of your business|no comment|rather not|prefer not|drop it|forget it|whatever)\b/u,
  ],
];

const hesitation = "(?:(?:um+|uh+|hm+|well|ok(?:ay)?|honestly|god|oh|hell|so|and)[\\s,.!]+)*";
/** A yes in any form, also a hedged one: to a question about danger it is a yes. */
const anyYes = new RegExp(
  `^${hesitation}(?:i (?:guess|think|suppose)|yes|yeah|yea|yep|yup|ya|yah|aye|si|oui|ja|sure|i (?:am|do|have|can|might|could|did|was)\\b(?!'| not\\b)|kind of|kinda|sort of|sometimes|maybe|perhaps|possibly|probably|often|always|a (?:bit|little)|definitely|absolutely|right|true|correct|y\\b)`,
  "u",
);
/** A yes that is one: to "are you safe" nothing less counts. */
const firmYes = new RegExp(
  `^${hesitation}(?:(?:yes|yeah|yea|yep|yup|yah|aye|si|oui|ja|sure|of course|definitely|absolutely|y)\\b(?![\\s,.]*(?:and no|but|i (?:guess|think|suppose)|maybe|kind of|sort of|for now))|i (?:am|do|can)\\s*(?:$|[.!,]))`,
  "u",
);
/** A no in any form, also "I don't know": to "are you safe" it is a no. */
const anyNo = new RegExp(
  `^${hesitation}(?:no+\\b|nope|nah|non|nein|never|not\\b|i (?:am not|do not|don'?t|have not|haven'?t|can ?not|can'?t|won'?t|wouldn'?t|doubt)|i'?m not|hardly|barely|n\\b)`,
  "u",
);
/** A no that is one: to a question about danger nothing less counts. */
const firmNo = new RegExp(
  `^${hesitation}(?:no+\\b(?![\\s,.]*(?:reason|point|one|body|way|hope|idea|more|future|clue|longer|time|use|sense|escape|exit|choice|but|not yet))|nope|nah|non|nein|n\\s*$|never\\b(?! (?:felt|been|going to (?:be|get)|will))|not (?:really|at all|anymore|any more|like that)|of course not|definitely not|absolutely not|i (?:would|could) never|i wouldn'?t|i (?:am not|'?m not|don'?t|do not|have not|haven'?t)\\s*(?:$|[.!,])|i'?m not\\s*(?:$|[.!,]))`,
  "u",
);
const clearlySafe =
  /\b(?:i(?:'m| am| feel|'ll be| will be)\s+(?:(?:really|totally|quite|pretty|perfectly|completely|actually|just|all|safe|and|now|feeling|much|a|bit|at|home)\s+){0,4}(?:safe|fine|ok|okay|alright|all right|right|better|good|calm(?:er)?|with (?:my|a|somebody|someone|friends|family))|(?:feel|feeling|doing)\s+(?:(?:really|much|a|bit|little|quite|pretty|totally)\s+){0,3}(?:safe|better|fine|ok|okay|alright|calm(?:er)?)|(?:would|could|will) never (?:do|hurt|kill|harm)|(?:not|never) (?:going to|gonna|thinking (?:about|of)) (?:\p{L}+\s+){0,2}?(?:hurt|hurting|kill|killing|harm|end|ending|do|doing|die|dying|suicide|that|it)|(?:don'?t|do not) want to (?:die|kill|hurt|end)|not suicidal|no intention|no plans? to|help is (?:here|coming|on the way)|(?:she|he|they)(?:'s| is|'re| are) (?:safe|ok|okay|fine|better))\b/u;
/** What takes the safety out of words that sound safe. */
const notSafe =
  /\b(?:(?:not|n't|never|hardly|barely|don'?t feel|wish i (?:was|were)|pretend\p{L}*|if only i (?:was|were)|used to be)\s+(?:\p{L}+\s+){0,2}?(?:safe|fine|ok|okay|alright|all right|good|better)|better off (?:dead|without)|better (?:dead|when i)|(?:fine|ok|okay|calm|good|at peace) (?:with (?:it|that|dying|death|ending)|now that|because)|good as dead|made up my mind|(?:already )?decided to|made my decision|when i'?m (?:gone|dead)|won'?t be (?:here|around)|once (?:it'?s|it is|i'?m) (?:over|gone|dead)|not (?:a joke|joking|kidding|exaggerating)|no joke)\b/u;
/** What they would not do, or how it was meant. */
const denial =
  /\bi(?:'d| would| could|'ll| will) never\b(?=\s*(?:$|[.,!;]|do\b|act\b|really\b|actually\b|hurt\b|harm\b|kill\b|touch\b|hit\b|punch\b|lay\b))|\bi (?:wouldn't|would not|won't|will not) (?:actually |really |ever )*(?:hurt|harm|hit|punch|touch|kill|attack|do (?:it|that|anything))\b|\bi(?:'m| am) not (?:really |actually )?(?:going to|gonna|planning to) (?:hit|hurt|harm|punch|kill|touch|attack|do (?:it|that|anything))\b|\b(?:of course|obviously) (?:not|i (?:wouldn't|won't|would not))\b|\bnot literally\b|\b(?:way|manner|form) of (?:speaking|talking|saying|putting)\b|\b(?:letting|blowing|let|blow) off (?:some )?steam\b|\bnobody (?:gets|is going to get|will get|will be) hurt\b/u;
const onlyAnger =
  /\b(?:just|only|simply)\s+(?:(?:so|really|very|a bit|pretty|still)\s+)?(?:angry|mad|furious|frustrated|annoyed|upset|pissed(?: off)?|fed up|stressed)\b/u;
/** What takes a denial back. */
const butStill =
  /\b(?:but|though|unless|except|if (?:i|he|she|they)|(?:might|may|could) (?:do it|hurt|hit))\b/u;
const everyday =
  /\b(?:the|an?|my|i|it|is|was|were|we|to|about|for|and|of|in|on|at|our|so|with|that|this)\b/gu;
const distress =
  /\b(?:can'?t|cannot|any ?more|hopeless|alone|lonely|nobody|no one|nothing|pointless|tired of|hurt\p{L}*|pain|cry\p{L}*|afraid|scared|hate|numb|empty|worthless|give up|end|ended|ending|die|dying|dead|death|kill\p{L}*|pills?|knife|gun|rope|bridge|gone|goodbye|never|too much|unbearable|do it|myself|sorry|burden|punch|smash|blood)\b/u;
const plainlyFine = /^(?:i'?m |i am |all |it'?s )?(?:fine|good|all good|alright|all right)[.! ]*$/u;
const shortNo = /^(?:no|nope|nah|nein|not really|not yet)[\s.,!]*(?:\p{L}+[\s.,!]*){0,2}$/u;
const thanks = /\b(?:thanks|thank you|thx|ty|cheers|appreciate)\b/u;

/**
 * How a person answers inside the care path, given what a yes to the last question means and what the path is about. Any
 * text, also none. `screen` says whether what seems to be another subject is harmless.
 */
export function classifyCareAnswer(
  text: string,
  yesMeans: YesMeans | null,
  screen: Screen,
  topic: CareTopic | null = null,
): CareAnswerKind {
  const plain = normalise(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return "silence";
  const special = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  const said = readAnswer(plain, yesMeans);
  const isPlainNo = said === "danger" && /^no\b/u.test(plain);
  const isDenied = denies(plain, topic) && (topic === "harm_to_others" || !(said === "safe" || isPlainNo));
  const answer = isDenied ? null : said;
  if (special === "panic" || special === "dont_tell" || special === "wants_human") return special;
  if (answer === "danger") return "danger";
  if (special !== undefined) return special;
  if (isDenied) return "denies";
  if (answer !== null) return answer;
  if (thanks.test(plain)) return "thanks";
  return isAnotherSubject(plain, screen) ? "moves_on" : "unclear";
}

function denies(plain: string, topic: CareTopic | null): boolean {
  if (notSafe.test(plain) || butStill.test(plain)) return false;
  return denial.test(plain) || (topic === "harm_to_others" && onlyAnger.test(plain));
}

/** Something that can be understood and in which nothing points to danger or distress. */
function isAnotherSubject(plain: string, screen: Screen): boolean {
  const words = plain.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  const isUnderstood = words >= 4 && words <= 300 && (plain.match(everyday)?.length ?? 0) >= 2;
  if (!isUnderstood || plain.endsWith("?") || distress.test(plain)) return false;
  return screen(plain).level === "none";
}

/** Safety has to be said plainly; danger needs less, and what is between the two says nothing. */
function readAnswer(
  plain: string,
  yesMeans: YesMeans | null,
): "danger" | "safe" | "agrees" | "disagrees" | null {
  if (notSafe.test(plain)) return "danger";
  if (clearlySafe.test(plain)) return "safe";
  if (yesMeans === "danger") return anyYes.test(plain) ? "danger" : firmNo.test(plain) ? "safe" : null;
  if (yesMeans === "safe" && plainlyFine.test(plain)) return "safe";
  if (yesMeans === "open") return firmYes.test(plain) ? "agrees" : shortNo.test(plain) ? "disagrees" : null;
  if (yesMeans === "safe") return firmYes.test(plain) ? "safe" : anyNo.test(plain) ? "danger" : null;
  return null;
}

function normalise(text: string): string {
  return text
    .slice(0, 4000)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
