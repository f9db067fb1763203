import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import { hashText } from "../words/draw.ts";

const hashCount = 96;
const bandCount = 32;
const rowsPerBand = hashCount / bandCount;
const wordsPerShingle = 3;
/** Jaccard likeness of the shingles from which two conversations count as the same. */
export const nearlySame = 0.6;

const multipliers = Uint32Array.from({ length: hashCount }, (_, at) => hashText(`multiply ${at}`) | 1);
const additions = Uint32Array.from({ length: hashCount }, (_, at) => hashText(`add ${at}`));

export type DuplicateFinder = {
  /** Remembers the text and says whether the same, or nearly the same, came before; such a one is not remembered. */
  add(text: string): "new" | "same" | "nearly_same";
};

/**
 * Finds texts that came before. Candidates come from MinHash (Broder 1997) over shingles of three words with
 * locality-sensitive hashing in 32 bands of three, which leads to 999 of 1,000 pairs of the likeness; of each candidate
 * the shingles are counted. Keeps hashes of the shingles and the bands, never the text.
 */
export function createDuplicateFinder(): DuplicateFinder {
  const exact = new Set<string>();
  const kept: ReadonlySet<number>[] = [];
  const bands = new Map<number, number[]>();
  return {
    add(text) {
      const words = toWords(text);
      const key = `${hashText(words.join(" "))}:${words.length}`;
      if (exact.has(key)) return "same";
      const shingles = toShingles(words);
      const keys = bandKeys(sign(shingles));
      const likely = new Set(keys.flatMap((each) => bands.get(each) ?? []));
      for (const at of likely) if (measure(kept[at], shingles) >= nearlySame) return "nearly_same";
      exact.add(key);
      const place = kept.push(shingles) - 1;
      for (const each of keys) {
        const places = bands.get(each);
        if (places === undefined) bands.set(each, [place]);
        else places.push(place);
      }
      return "new";
    },
  };
}

function toShingles(words: readonly string[]): ReadonlySet<number> {
  const count = Math.max(1, words.length - wordsPerShingle + 1);
  return new Set(
    Array.from({ length: count }, (_, at) => hashText(words.slice(at, at + wordsPerShingle).join(" "))),
  );
}

function sign(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < hashCount; at++) {
      const value = mix(Math.imul(shingle, multipliers[at] ?? 1) + (additions[at] ?? 0));
      if (value < (least[at] ?? 0)) least[at] = value;
    }
  }
  return least;
}

function mix(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function bandKeys(signature: Uint32Array): number[] {
  return Array.from({ length: bandCount }, (_, band) =>
    hashText(`${band}:${signature.subarray(band * rowsPerBand, (band + 1) * rowsPerBand).join(",")}`),
  );
}

/** How many of the shingles of either are of both. */
function measure(one: ReadonlySet<number> | undefined, other: ReadonlySet<number>): number {
  if (one === undefined) return 0;
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}
