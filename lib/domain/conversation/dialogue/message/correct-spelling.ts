import { listKnownWords, listTargetWords } from "./known-words.ts";

const shortestToCorrect = 5;
const longestToCorrect = 20;
const twoEditsFrom = 9;
const correctionsAtMost = 40;

/** The text with words that are nearly one of the rules' own words written right. Words of the bank stay. */
export function correctSpelling(plain: string): string {
  let budget = correctionsAtMost;
  return plain.replace(/[a-z]{5,20}/g, (word) => {
    if (budget === 0 || word.length < shortestToCorrect || word.length > longestToCorrect) return word;
    if (isKnown(word)) return word;
    budget -= 1;
    return findNearest(word) ?? word;
  });
}

function isKnown(word: string): boolean {
  const known = listKnownWords();
  return known.has(word) || known.has(word.replace(/(?:s|es|ed|d|ing|ly)$/, ""));
}

function stemOf(word: string): string {
  return word.replace(/(?:e?s|e?d|ing|e|ly)$/, "");
}

function findNearest(word: string): string | null {
  const allowed = word.length >= twoEditsFrom ? 2 : 1;
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const target of listTargetWords()) {
    // Another form of the word is spelled right.
    if (stemOf(target) === stemOf(word)) return null;
    if (target[0] !== word[0] || Math.abs(target.length - word.length) > allowed) continue;
    const edits = countEdits(word, target);
    if (edits < least) {
      least = edits;
      nearest = target;
    }
  }
  return nearest;
}

/** Letters to change, put in, take out or swap with their neighbour (optimal string alignment). */
function countEdits(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let y = 1; y <= one.length; y++) {
    const row = [y];
    for (let x = 1; x <= other.length; x++) {
      const isSame = one[y - 1] === other[x - 1];
      let edits = Math.min((row[x - 1] ?? 0) + 1, (last[x] ?? 0) + 1, (last[x - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = y > 1 && x > 1 && one[y - 1] === other[x - 2] && one[y - 2] === other[x - 1];
      if (isSwap) edits = Math.min(edits, (beforeLast[x - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
