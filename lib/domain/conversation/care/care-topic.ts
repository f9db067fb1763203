import type { ScreenCategory, ScreenVerdict } from "../screen/verdict.ts";

/** What a reply of the care path is about. */
export const careTopics = [
  "medical",
  "suicide_plan",
  "suicide",
  "self_harm",
  "other_person",
  "abuse",
  "harm_to_others",
  "work_harm",
] as const;
export type CareTopic = (typeof careTopics)[number];

const workHarm: readonly ScreenCategory[] = ["harassment", "discrimination", "unsafe_work"];

/** Whether a verdict is about harm at work and about nothing that endangers a life. */
export function isWorkHarm({ level, categories, isImminent }: ScreenVerdict): boolean {
  const isAlone = categories.length > 0 && categories.every((category) => workHarm.includes(category));
  return isAlone && level !== "none" && !(level === "crisis" && isImminent);
}

/** What to answer to: the most urgent thing of a verdict. Null when the verdict names nothing. */
export function toCareTopic(verdict: ScreenVerdict, text: string): CareTopic | null {
  const { categories, isImminent } = verdict;
  const has = (category: ScreenCategory) => categories.includes(category);
  if (categories.length === 0) return null;
  if (has("medical_emergency")) return "medical";
  if ((has("suicide") || has("self_harm")) && isAboutSomebodyElse(text)) return "other_person";
  if (has("suicide")) return isImminent ? "suicide_plan" : "suicide";
  if (has("self_harm")) return "self_harm";
  if (has("harm_to_others")) return "harm_to_others";
  if (has("abuse")) return "abuse";
  return isWorkHarm(verdict) ? "work_harm" : "harm_to_others";
}

const others =
  "(?:(?:my|our|a|the|another)\\s+(?:\\p{L}+\\s+){0,2}?(?:friend|mate|colleague|coworker|co-worker|teammate|team mate|boss|manager|brother|sister|sibling|mum|mom|mother|dad|father|parent|son|daughter|kid|child|teenager|wife|husband|partner|girlfriend|boyfriend|fianc\\p{L}+|cousin|nephew|niece|uncle|aunt|grandm\\p{L}+|grandf\\p{L}+|neighbou?r|roommate|flatmate|ex|guy|girl|man|woman|person)|he|she|they|someone|somebody|him|her|them)";
const theirDanger = new RegExp(
  `\\b${others}\\b[^.!?]{0,80}\\b(?:himself|herself|themselves|themself|(?:his|her|their)(?: own)? life|suicid\\p{L}*|wants? to die|wanna die|overdos\\p{L}*|self[- ]harm\\p{L}*)`,
  "iu",
);
const ownDanger =
  /\b(?:kill|hurt|harm|cut|hang|shoot|drown|poison|starve|burn)(?:ing|ed)?\s+(?:\p{L}+\s+){0,1}(?:myself|my self|mysel)\b|\b(?:end|take|taking|ending)\s+my\s+(?:own\s+)?life\b|\bi\s+(?:\p{L}+\s+){0,3}(?:want to|wanna|wish i could|going to|gonna)\s+(?:just\s+)?(?:die|be dead)\b|\bi(?:'m| am| feel| have been)\s+(?:\p{L}+\s+){0,2}suicidal\b/iu;

/** Whether a message about suicide or self-harm is about another person's danger, and not the writer's own. */
export function isAboutSomebodyElse(text: string): boolean {
  const plain = text.slice(0, 20_000).normalize("NFKC").replaceAll("’", "'");
  return theirDanger.test(plain) && !ownDanger.test(plain);
}
