import { toWords } from "../sentences/same-words.ts";
import { createSentenceSplitter } from "../sentences/sentence-splitter.ts";
import type { Turn } from "../turns.ts";

const lead = "Earlier in this conversation the person said, among other things:";
const fewestWords = 4;
const longestQuote = 160;

/**
 * What the person said in turns that are left out, in their own words: the sentences that share most words with the rest,
 * in the order they were said, as many as fit. Adds nothing, weighs nothing.
 * @returns null when there is nothing to tell or no room for it
 */
export function summariseTurns(turns: readonly Turn[], fits: (summary: string) => boolean): string | null {
  const sentences = turns.filter(({ role }) => role === "person").flatMap(({ text }) => toSentences(text));
  const ranked = rank(sentences);
  const chosen: number[] = [];
  for (const index of ranked) {
    const next = [...chosen, index].toSorted((one, other) => one - other);
    if (!fits(write(sentences, next))) continue;
    chosen.push(index);
    if (chosen.length >= 8) break;
  }
  if (chosen.length === 0) return null;
  return write(
    sentences,
    chosen.toSorted((one, other) => one - other),
  );
}

function write(sentences: readonly string[], chosen: readonly number[]): string {
  return [lead, ...chosen.map((index) => `“${sentences[index]}”`)].join(" ");
}

function toSentences(text: string): string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), splitter.end()]
    .map((sentence) => sentence.replace(/\s+/gu, " ").trim())
    .filter((sentence) => sentence.length <= longestQuote && toWords(sentence).length >= fewestWords);
}

function rank(sentences: readonly string[]): number[] {
  const seen = new Map<string, number>();
  const words = sentences.map((sentence) => new Set(toWords(sentence).filter((word) => word.length > 3)));
  for (const set of words) for (const word of set) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weights = words.map((set) =>
    set.size === 0 ? 0 : [...set].reduce((sum, word) => sum + (seen.get(word) ?? 0), 0) / Math.sqrt(set.size),
  );
  return sentences
    .map((_, index) => index)
    .filter((index) => sentences.indexOf(sentences[index] ?? "") === index)
    .toSorted((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || other - one)
    .slice(0, 40);
}
