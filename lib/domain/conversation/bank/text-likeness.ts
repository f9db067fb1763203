/**
 * How alike two texts are, from 0 to 1: one less the share of letters that would have to be changed, put in or taken
 * out (Levenshtein) to make one of the other. Takes texts as `toComparable` gives them.
 */
export function measureLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - countEdits(one, other) / longest;
}

/** Whether two texts are at least so alike; far quicker than measuring where their lengths alone say no. */
export function areAlike(one: string, other: string, atLeast: number): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= atLeast * longer.length && measureLikeness(one, other) >= atLeast;
}

function countEdits(one: string, other: string): number {
  let row = Uint16Array.from({ length: one.length + 1 }, (_, index) => index);
  for (let y = 1; y <= other.length; y++) {
    const next = new Uint16Array(one.length + 1);
    next[0] = y;
    for (let x = 1; x <= one.length; x++) {
      const isSame = one.charCodeAt(x - 1) === other.charCodeAt(y - 1);
      const changed = (row[x - 1] ?? 0) + (isSame ? 0 : 1);
      next[x] = Math.min((row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1, changed);
    }
    row = next;
  }
  return row[one.length] ?? 0;
}
