import { toWords } from "../../conversation/sentences/same-words.ts";
import type { Quote } from "../conversation-analysis.ts";
import { type ComparableText, toComparable } from "./comparable-text.ts";
import type { EmployeeTurn } from "./employee-words.ts";
import { isStopWord } from "./word-stems.ts";

export type QuoteFinder = (text: string) => readonly Quote[];

const ellipsis = /\s*(?:\[\s*(?:\.{2,}|…)\s*\]|\(\s*(?:\.{2,}|…)\s*\)|\.{3,}|…)\s*/u;
const edges = /^[\s"'.,;:!?()[\]*_-]+|[\s"'.,;:!?()[\]*_-]+$/gu;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const wordEdge = /[\p{L}\p{N}]/u;
const fewestLetters = 6;
const fewestDense = 4;
const longestQuote = 600;

/**
 * Looks for words in what the employee said. Found words come back as they stand there, an ellipsis as one quote for
 * each part; all parts must stand in one turn, in order. Nothing is found for words too few to show anything.
 */
export function createQuoteFinder(turns: readonly EmployeeTurn[]): QuoteFinder {
  const texts = turns.map(({ turn, text }) => ({ turn, text, comparable: toComparable(text) }));
  return (quote) => {
    const parts = toComparable(quote.slice(0, longestQuote * 2))
      .plain.split(ellipsis)
      .map((part) => part.replace(edges, ""))
      .filter((part) => part !== "");
    if (parts.length === 0 || parts.length > 6 || !parts.some(saysSomething)) return [];
    for (const { turn, text, comparable } of texts) {
      const found = findParts(comparable, parts);
      if (found === null) continue;
      return found.map(([start, end]) => ({ text: text.slice(start, end), turn }));
    }
    return [];
  };
}

/** More than a word or two that anybody says about anything. */
function saysSomething(part: string): boolean {
  const letters = part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (dense.test(part)) return letters >= fewestDense;
  const words = toWords(part);
  return (
    letters >= fewestLetters &&
    (words.length >= 2 || letters >= 10) &&
    words.some((word) => !isStopWord(word))
  );
}

function findParts({ plain, starts }: ComparableText, parts: readonly string[]): [number, number][] | null {
  const found: [number, number][] = [];
  let from = 0;
  for (const part of parts) {
    const at = findWhole(plain, part, from);
    if (at < 0) return null;
    found.push([starts[at] ?? 0, starts[at + part.length] ?? 0]);
    from = at + part.length;
  }
  return found;
}

/** A place where the words stand as whole words. */
function findWhole(plain: string, part: string, from: number): number {
  let at = plain.indexOf(part, from);
  while (at >= 0) {
    const isWhole = !isInside(plain[at - 1], part[0]) && !isInside(plain[at + part.length], part.at(-1));
    if (isWhole) return at;
    at = plain.indexOf(part, nextWord(plain, part[0], at + 1));
  }
  return -1;
}

/** Inside a word no whole word begins: its letters are not looked at one by one. */
function nextWord(plain: string, edge: string | undefined, from: number): number {
  let at = from;
  while (at < plain.length && isInside(plain[at - 1], edge)) at += 1;
  return at;
}

function isInside(outside: string | undefined, edge: string | undefined): boolean {
  if (outside === undefined || edge === undefined || dense.test(outside) || dense.test(edge)) return false;
  return wordEdge.test(outside) && wordEdge.test(edge);
}
