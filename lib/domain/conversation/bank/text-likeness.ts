import { toComparable } from "./bank-problems.ts";

/**
 * How alike two texts are, from 0 to 1: one less the share of letters that would have to be changed, put in or taken
 * out (Levenshtein) to make one of the other. Case, punctuation and accents do not count.
 */
export function measureLikeness(one: string, other: string): number {
  const [short, long] = [toComparable(one), toComparable(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || long.length === 0) return 1;
  // The distance is at least the difference in length, so texts of very different length need no counting.
  if (short.length / long.length < 0.5) return short.length / long.length;
  return 1 - countEdits(short, long) / long.length;
}

function countEdits(short: string, long: string): number {
  let row = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (let y = 1; y <= long.length; y++) {
    const next = [y];
    for (let x = 1; x <= short.length; x++) {
      const isSame = short.charCodeAt(x - 1) === long.charCodeAt(y - 1);
      next.push(Math.min((row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1, (row[x - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row[short.length] ?? 0;
}
