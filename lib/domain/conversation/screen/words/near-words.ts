/** Words to correct towards, by everything that is left of them when one letter is taken away. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** Shorter words have too many real neighbours ("diet" is one letter from "die"). */
export const shortestCorrectable = 5;
const longestCorrectable = 20;

/** Indexes words for `correctWord`. */
export function indexNearWords(words: Iterable<string>): NearWords {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortestCorrectable || !/^[a-z]+$/.test(word)) continue;
    for (const rest of [word, ...withoutOneLetter(word)]) {
      const words = index.get(rest);
      if (words === undefined) index.set(rest, [word]);
      else if (!words.includes(word)) words.push(word);
    }
  }
  return index;
}

/** The indexed word that is one slip away (a letter missing, added, replaced, or two swapped), if there is one. */
export function correctWord(word: string, index: NearWords): string | null {
  if (word.length < shortestCorrectable - 1 || word.length > longestCorrectable) return null;
  for (const rest of [word, ...withoutOneLetter(word)]) {
    for (const candidate of index.get(rest) ?? []) {
      if (startsAlike(word, candidate) && isOneSlipAway(word, candidate)) return candidate;
    }
  }
  return null;
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1));
}

function startsAlike(word: string, candidate: string): boolean {
  return word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);
}

/** Optimal string alignment distance of at most one. */
export function isOneSlipAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const room = Math.min(left.length, right.length) - start;
  while (end < room && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const a = left.slice(start, left.length - end);
  const b = right.slice(start, right.length - end);
  return (
    a.length + b.length <= 1 ||
    (a.length === 1 && b.length === 1) ||
    (a.length === 2 && a[0] === b[1] && a[1] === b[0] && b.length === 2)
  );
}
