/**
 * How alike two texts are, from 0 to 1: one less the share of letters that would have to be changed, put in or taken
 * out (Levenshtein) to make one of the other. Takes texts as `toComparable` gives them.
 */
export function measureLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - countEdits(one, other, longest) / longest;
}

/** Whether two texts are at least so alike; far quicker than measuring where counting their letters says no. */
export function areAlike(one: string, other: string, atLeast: number): boolean {
  const longest = Math.max(one.length, other.length);
  const mostEdits = (1 - atLeast) * longest;
  if (Math.abs(one.length - other.length) > mostEdits || countLeastEdits(one, other) > mostEdits)
    return false;
  return countEdits(one, other, mostEdits) <= mostEdits;
}

/** The letters that one text has more of than the other: each takes an edit at least. */
function countLeastEdits(one: string, other: string): number {
  const surplus = new Int16Array(128);
  for (let at = 0; at < one.length; at++) addTo(surplus, one.charCodeAt(at), 1);
  for (let at = 0; at < other.length; at++) addTo(surplus, other.charCodeAt(at), -1);
  let [more, fewer] = [0, 0];
  for (let slot = 0; slot < surplus.length; slot++) {
    const count = surplus[slot] ?? 0;
    if (count > 0) more += count;
    else fewer -= count;
  }
  return Math.max(more, fewer);
}

function addTo(surplus: Int16Array, letter: number, count: number): void {
  const slot = letter & 127;
  surplus[slot] = (surplus[slot] ?? 0) + count;
}

/** The edits that make one text of the other; any number above `most` when there are more than that. */
function countEdits(one: string, other: string, most: number): number {
  let row = Uint16Array.from({ length: one.length + 1 }, (_, index) => index);
  let next = new Uint16Array(one.length + 1);
  for (let y = 1; y <= other.length; y++) {
    const letter = other.charCodeAt(y - 1);
    next[0] = y;
    let fewest = y;
    for (let x = 1; x <= one.length; x++) {
      const changed = (row[x - 1] ?? 0) + (one.charCodeAt(x - 1) === letter ? 0 : 1);
      const edits = Math.min((row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1, changed);
      next[x] = edits;
      if (edits < fewest) fewest = edits;
    }
    if (fewest > most) return fewest;
    [row, next] = [next, row];
  }
  return row[one.length] ?? 0;
}
