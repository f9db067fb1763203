import { screenMessage } from "#lib/domain/conversation/screen/screen-message.ts";
import type { Phrase } from "../screen/read-phrases.ts";

/** What people may say in danger, by the name that a scene calls it by: `{phrase suicide}`. */
export const phraseNames = [
  "suicide",
  "suicide_now",
  "self_harm",
  "harm_to_others",
  "abuse",
  "medical_emergency",
  "hopeless",
] as const;
export type PhraseName = (typeof phraseNames)[number];
export type Phrases = Readonly<Record<PhraseName, readonly string[]>>;

const [shortest, longest] = [18, 260];

/** The safety screen's phrases that speak plainly enough to be answered, by what they are about. */
export function sortPhrases(phrases: readonly Phrase[]): Phrases {
  const of = (name: PhraseName) =>
    phrases.filter((phrase) => nameOf(phrase) === name && isPlain(phrase)).map(({ text }) => text);
  return {
    suicide: of("suicide"),
    suicide_now: of("suicide_now"),
    self_harm: of("self_harm"),
    harm_to_others: of("harm_to_others"),
    abuse: of("abuse"),
    medical_emergency: of("medical_emergency"),
    hopeless: of("hopeless"),
  };
}

function nameOf({ level, category, imminent, text }: Phrase): PhraseName | null {
  if (level === "concern") return category === "suicide" && isHopeless(text) ? "hopeless" : null;
  if (level !== "crisis") return null;
  if (category === "suicide") return imminent ? "suicide_now" : "suicide";
  const named = phraseNames.find((name) => name === category);
  return named ?? null;
}

/** Of today, and not of a past that is over or of a film. */
function isHopeless(text: string): boolean {
  const isOver =
    /\b(?:ago|used to|years?|back then|once|was|were|survived|attempt|book|film|movie|song|podcast)\b/iu;
  return hopeless.test(text) && !isOver.test(text);
}

const hopeless =
  /\b(?:hope(?:less)?|pointless|no point|what's the point|worthless|burden|empty|numb|give up|giving up|any ?more|can't go on|no future|nothing matters|tired of|trapped|dark|darkness|end of my|no way out|for nothing)\b/iu;

/** About the writer's own danger, in English words, seen by the screen too. */
function isPlain({ text, level }: Phrase): boolean {
  const isAboutOneself = /\b(?:i|i'm|im|me|my|i've|i'd|i'll)\b/iu.test(text) && !aboutOthers.test(text);
  const isReadable = text.length >= shortest && text.length <= longest && !/[^\p{ASCII}’“”…–]/u.test(text);
  return isAboutOneself && isReadable && screenMessage(text).level === level;
}

const aboutOthers =
  /\b(?:my|a|our) (?:\w+ )?(?:friend|brother|sister|colleague|coworker|son|daughter|flatmate|neighbou?r|husband|wife|partner|mate|dad|mum|mom|uncle|boyfriend|girlfriend|cousin) (?:is|says|said|wants|has|just|wrote|told|keeps|took|tried)\b/iu;
