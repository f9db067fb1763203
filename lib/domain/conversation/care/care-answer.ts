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
    /\b(?:(?:leave|let) me (?:alone|be)|stop (?:asking|it|this|that)|go away|shut up|(?:do not|don't|dont) (?:want|wanna) (?:to )?(?:talk|say|answer|discuss)|not (?:talking|going to (?:talk|say|answer))|none of your business|no comment|rather not|prefer not|drop it|forget it|whatever)\b/u,
  ],
];

const yes =
  /^(?:(?:um+|uh+|well|ok(?:ay)?|i (?:guess|think|suppose)|honestly)[\s,.]+)*(?:yes|yeah|yea|yep|yup|ya|yah|aye|si|oui|ja|sure|i (?:am|do|have|can|might|could|think so|guess so)|i'?m (?:safe|ok|okay|fine|good)|kind of|kinda|sort of|sometimes|maybe|perhaps|possibly|probably|often|always|a (?:bit|little)|definitely|absolutely|right|true|correct|y)\b/u;
const no =
  /^(?:(?:um+|uh+|well|ok(?:ay)?|honestly|god|oh|hell)[\s,.]+)*(?:no+|nope|nah|non|nein|never|not (?:really|at all|now|right now|anymore|any more|today|safe)|i (?:am not|'?m not|do not|don't|dont|have not|haven't|can ?not|can't|cant|would never|wouldn't|won't)|i'?m not|of course not|definitely not|absolutely not|n)\b/u;
const clearlySafe =
  /\b(?:i(?:'m| am| feel|'ll be| will be)\s+(?:\p{L}+\s+){0,2}?(?:safe|fine|ok|okay|alright|all right|better|good|calm(?:er)?|with (?:my|a|somebody|someone|friends|family))|(?:feel|feeling|doing)\s+(?:\p{L}+\s+){0,1}?(?:safe|better|fine|ok|okay|alright|calm(?:er)?)|(?:would|could|will) never (?:do|hurt|kill|harm)|(?:not|never) (?:going to|gonna|thinking (?:about|of)) (?:\p{L}+\s+){0,2}?(?:hurt|kill|harm|end|do|die|suicide|that|it)|don'?t want to (?:die|kill|hurt|end)|(?:do not) want to (?:die|kill|hurt|end)|not suicidal|no intention|help is (?:here|coming|on the way)|(?:she|he|they)(?:'s| is|'re| are) (?:safe|ok|okay|fine|better))\b/u;
const notSafe =
  /\b(?:not|n't|never|hardly|don'?t feel|wish i (?:was|were)|pretend\p{L}*)\s+(?:\p{L}+\s+){0,1}?(?:safe|fine|ok|okay|alright|all right|good|better)\b/u;
const thanks = /\b(?:thanks|thank you|thx|ty|cheers|appreciate)\b/u;

/** How a person answers inside the care path, given what a yes to the last question means. Any text, also none. */
export function classifyCareAnswer(text: string, yesMeans: YesMeans | null): CareAnswerKind {
  const plain = normalise(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return "silence";
  const special = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  const answer = readAnswer(plain, yesMeans);
  if (special === "panic" || special === "dont_tell" || special === "wants_human") return special;
  if (answer === "danger") return "danger";
  if (special !== undefined) return special;
  if (answer !== null) return answer;
  return thanks.test(plain) ? "thanks" : "unclear";
}

function readAnswer(plain: string, yesMeans: YesMeans | null): "danger" | "safe" | null {
  if (notSafe.test(plain)) return "danger";
  if (clearlySafe.test(plain)) return "safe";
  if (yesMeans === null || yesMeans === "open") return null;
  if (no.test(plain)) return yesMeans === "safe" ? "danger" : "safe";
  if (yes.test(plain)) return yesMeans;
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
