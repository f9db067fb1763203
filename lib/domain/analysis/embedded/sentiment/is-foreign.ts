import { detectLanguage } from "../../../conversation/dialogue/languages/detect-language.ts";
import { readMessage } from "../../../conversation/dialogue/message/read-message.ts";
import { isKnownWord, type Sentence } from "./read-sentences.ts";

/** Of an English message most words are known. */
const leastKnown = 0.6;

/** Whether a text is in a language that is not understood. */
export function isForeign(text: string, sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ stretches }) => stretches.flat());
  const known = words.filter(isKnownWord).length;
  return known < words.length * leastKnown && detectLanguage(readMessage(text)) !== null;
}
