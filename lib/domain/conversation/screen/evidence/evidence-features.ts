import type { WeighedFinding } from "../judge/finding.ts";
import { cleanText } from "../text/clean-text.ts";
import { splitText } from "../text/split-text.ts";
import { readWord, type WordBook } from "../words/word-reader.ts";

/** How many places a feature can fall on; two may share one. */
export const featureSpace = 1 << 16;
/** The longest stretch that is judged as one; longer texts are judged in stretches that overlap. */
const windowLength = 40;
const windowStep = 20;
/** Of a text longer than any message, only the beginning and the end are weighed; the lexicons read all of it. */
const mostWindows = 400;
/** Telling words further apart than this say nothing together. */
const pairDistance = 6;
const pieceLength = 4;

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

/**
 * The features of a stretch, each once: stems, neighbours, pairs of telling words near each other, pieces of long
 * words, and what the lexicons found.
 */
export function readFeatures(
  words: readonly string[],
  findings: readonly WeighedFinding[],
): ReadonlySet<number> {
  const features = new Set<number>();
  const add = (kind: string, feature: string) => features.add(hash(`${kind}:${feature}`));
  const stems = words.map(toStem);
  for (const [at, stem] of stems.entries()) {
    const [next, after] = [stems[at + 1], stems[at + 2]];
    add("s", stem);
    if (next !== undefined) add("n", `${stem} ${next}`);
    if (after !== undefined) add("g", `${stem} ${after}`);
    for (let start = 0; stem.length > pieceLength && start + pieceLength <= stem.length; start += 1) {
      add("h", stem.slice(start, start + pieceLength));
    }
  }
  addPairs(stems, (pair) => add("p", pair));
  for (const { signal, weight } of findings) {
    add("r", `${signal.name} ${weight}`);
    add("rw", weight);
  }
  return features;
}

function addPairs(stems: readonly string[], add: (pair: string) => void): void {
  const telling = stems.filter((stem) => !empty.has(stem));
  for (const [at, one] of telling.entries()) {
    for (const other of telling.slice(at + 1, at + pairDistance)) {
      add(one < other ? `${one} ${other}` : `${other} ${one}`);
    }
  }
}

const empty = new Set(
  "a an the of in on at for with by from as that this it is am are was were be been so to and but or do did does has had have just really very ? there they then than some".split(
    " ",
  ),
);

export function toStem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ings?|ed|es|s|ly)$/u, "")
    .replace(/(.)\1$/u, "$1")
    .replace(/(?<=..)e$/u, "");
}

/** FNV-1a, folded into the feature space. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return ((value >>> 16) ^ value) & (featureSpace - 1);
}
