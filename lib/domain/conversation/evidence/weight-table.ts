/**
 * The weights of several logistic regressions over the same features, as `inference/evidence/pack-table.ts` writes them:
 * `starts` and `steps` by question; `keys` the features' hashes, ascending, as differences of seven bits a byte; `weights`
 * one signed byte by feature and question, to be multiplied by the question's step. Both in base64.
 */
export type PackedTable = {
  readonly starts: readonly number[];
  readonly steps: readonly number[];
  readonly keys: string;
  readonly weights: string;
};

export type WeightTable = {
  /** Log-odds of a yes to each question. Features that training did not know count for nothing. */
  score(features: Iterable<number>): readonly number[];
  /** Whether training knew a feature. */
  knows(feature: number): boolean;
};

/** Unpacks a table for use; a few milliseconds for a hundred thousand features. */
export function openTable({ starts, steps, keys, weights }: PackedTable): WeightTable {
  const slots = toSlots(readKeys(keys));
  const values = new Int8Array(toBytes(weights).buffer);
  return {
    knows: (feature) => slots.find(feature) >= 0,
    score(features) {
      const sums = new Float64Array(starts.length);
      let known = 0;
      for (const feature of features) {
        const row = slots.find(feature);
        if (row < 0) continue;
        known += 1;
        for (let question = 0; question < sums.length; question += 1) {
          sums[question] = (sums[question] ?? 0) + (values[row * sums.length + question] ?? 0);
        }
      }
      const scale = 1 / Math.sqrt(known || 1);
      return starts.map((start, question) => start + (sums[question] ?? 0) * (steps[question] ?? 0) * scale);
    },
  };
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function readKeys(packed: string): Uint32Array {
  const keys: number[] = [];
  let key = 0;
  let difference = 0;
  let scale = 1;
  for (const byte of toBytes(packed)) {
    difference += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte >= 0x80) continue;
    key += difference;
    keys.push(key);
    difference = 0;
    scale = 1;
  }
  return Uint32Array.from(keys);
}

/** An open-addressing hash table from a key to its place among the keys. */
function toSlots(keys: Uint32Array): { find(key: number): number } {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const rows = new Int32Array(size).fill(-1);
  const slotOf = (key: number) => {
    let slot = Math.imul(key, 0x9e3779b1) & (size - 1);
    while ((rows[slot] ?? -1) >= 0 && keys[rows[slot] ?? 0] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const [row, key] of keys.entries()) rows[slotOf(key)] = row;
  return { find: (key) => rows[slotOf(key)] ?? -1 };
}
