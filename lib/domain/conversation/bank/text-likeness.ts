/**
 * How alike two texts are, from 0 to 1: one less the share of letters that would have to be changed, put in or taken
 * out (Levenshtein) to make one of the other. Takes texts as `toComparable` gives them.
 */
export function measureLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - countEdits(one, other) / longest;
}

/** Whether two texts are at least so alike; far quicker than measuring where counting their letters says no. */
export function areAlike(one: string, other: string, atLeast: number): boolean {
  const longest = Math.max(one.length, other.length);
  if (longest > 0 && 1 - countLeastEdits(one, other) / longest < atLeast) return false;
  return measureLikeness(one, other) >= atLeast;
}

/** The letters that one text has more of than the other: each takes an edit at least. */
function countLeastEdits(one: string, other: string): number {
  const surplus = new Int16Array(128);
  for (let at = 0; at < one.length; at++) addTo(surplus, one.charCodeAt(at), 1);
  for (let at = 0; at < other.length; at++) addTo(surplus, other.charCodeAt(at), -1);
  const more = surplus.reduce((sum, count) => sum + Math.max(0, count), 0);
  const fewer = surplus.reduce((sum, count) => sum + Math.max(0, -count), 0);
  return Math.max(more, fewer);
}

function addTo(surplus: Int16Array, letter: number, count: number): void {
  const slot = letter & 127;
  surplus[slot] = (surplus[slot] ?? 0) + count;
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
