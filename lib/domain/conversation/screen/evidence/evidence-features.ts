import { WordFeatures } from "../../evidence/word-features.ts";
import type { WeighedFinding } from "../judge/finding.ts";
import { cleanText } from "../text/clean-text.ts";
import { splitText } from "../text/split-text.ts";
import { readWord, type WordBook } from "../words/word-reader.ts";

/** The longest stretch that is judged as one; longer texts are judged in stretches that overlap. */
const windowLength = 40;
const windowStep = 20;
/** Of a text longer than any message, only the beginning and the end are weighed; the lexicons read all of it. */
const mostWindows = 400;

/**
 * The words of a text in stretches that are judged one by one: the whole of it, in overlapping parts where it is long,
 * and each sentence by itself, so that nothing said around a sentence takes away from it. Disguises and slips are undone.
 */
export function readWindows(text: string, book: WordBook): readonly (readonly string[])[] {
  const sentences = readSentences(text, book);
  const words = sentences.flat();
  if (words.length === 0) return [];
  const windows: (readonly string[])[] = [...cut(words)];
  if (sentences.length > 1) for (const sentence of sentences) windows.push(...cut(sentence));
  if (windows.length <= mostWindows) return windows;
  return [...windows.slice(0, mostWindows / 2), ...windows.slice(-mostWindows / 2)];
}

function* cut(words: readonly string[]): Generator<readonly string[]> {
  if (words.length <= windowLength) {
    if (words.length > 0) yield words;
    return;
  }
  for (let start = 0; start + windowStep < words.length; start += windowStep) {
    yield words.slice(start, start + windowLength);
  }
}

function readSentences(text: string, book: WordBook): readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  let current: string[] = [];
  const sentences = [current];
  for (const piece of splitText(cleanText(text))) {
    if (piece.breakBefore === 2 && current.length > 0) {
      current = [];
      sentences.push(current);
    }
    let read = known.get(piece.text);
    if (read === undefined) {
      read = readWord(piece.text, book);
      known.set(piece.text, read);
    }
    for (const word of read) current.push(word);
    if (piece.endsQuestion) current.push("?");
  }
  return sentences;
}

/** The features of a stretch: its words, what the lexicons found in the message, and both together. */
export function readFeatures(
  words: readonly string[],
  findings: readonly WeighedFinding[],
): ReadonlySet<number> {
  const features = new WordFeatures(words);
  for (const { signal, weight } of findings) {
    features.add("r", `${signal.name} ${weight}`);
    features.add("rw", weight);
  }
  for (const weight of new Set(findings.map((finding) => finding.weight))) features.addWithWords("q", weight);
  return features.hashes;
}
