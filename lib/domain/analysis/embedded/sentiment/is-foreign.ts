import { detectLanguage } from "../../../conversation/dialogue/languages/detect-language.ts";
import { readMessage } from "../../../conversation/dialogue/message/read-message.ts";
import { isKnownWord, readSentences, type Sentence } from "./read-sentences.ts";

/** Of an English message most words are known. */
const leastKnown = 0.6;

/** Whether a text is in a language that is not understood. */
export function isForeign(text: string, sentences: readonly Sentence[]): boolean {
  return shareOf(sentences) < leastKnown && detectLanguage(readMessage(text)) !== null;
}

/** The share of a text's words that are known here; 1 of a text without words. */
export function knownShare(text: string): number {
  return shareOf(readSentences(text));
}

function shareOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ stretches }) => stretches.flat());
  return words.length === 0 ? 1 : words.filter(isKnownWord).length / words.length;
}
