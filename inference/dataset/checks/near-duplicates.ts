import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";
import { hashText } from "../words/draw.ts";

const hashCount = 64;
const bandCount = 16;
const rowsPerBand = hashCount / bandCount;
const wordsPerShingle = 3;
/** Estimated Jaccard likeness of the shingles from which two conversations count as the same. */
export const nearlySame = 0.6;

const multipliers = Uint32Array.from({ length: hashCount }, (_, at) => hashText(`multiply ${at}`) | 1);
const additions = Uint32Array.from({ length: hashCount }, (_, at) => hashText(`add ${at}`));

export type DuplicateFinder = {
  /** Remembers the text and says whether the same, or nearly the same, came before; such a one is not remembered. */
  add(text: string): "new" | "same" | "nearly_same";
};

/**
 * Finds texts that came before, by MinHash (Broder 1997) over shingles of three words with locality-sensitive hashing in
 * 16 bands of four. Keeps 256 bytes and its bands for each text, never the text.
 */
export function createDuplicateFinder(): DuplicateFinder {
  const exact = new Set<string>();
  const signatures: Uint32Array[] = [];
  const bands = new Map<number, number[]>();
  return {
    add(text) {
      const words = toWords(text);
      const key = `${hashText(words.join(" "))}:${words.length}`;
      if (exact.has(key)) return "same";
      const signature = sign(words);
      const keys = bandKeys(signature);
      const likely = new Set(keys.flatMap((each) => bands.get(each) ?? []));
      for (const at of likely) if (measure(signatures[at], signature) >= nearlySame) return "nearly_same";
      exact.add(key);
      const place = signatures.push(signature) - 1;
      for (const each of keys) bands.set(each, [...(bands.get(each) ?? []), place]);
      return "new";
    },
  };
}

function sign(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(hashCount).fill(0xffffffff);
  for (let at = 0; at === 0 || at <= words.length - wordsPerShingle; at++) {
    const shingle = hashText(words.slice(at, at + wordsPerShingle).join(" "));
    for (let row = 0; row < hashCount; row++) {
      const hash = mix(Math.imul(shingle, multipliers[row] ?? 1) + (additions[row] ?? 0));
      if (hash < (signature[row] ?? 0)) signature[row] = hash;
    }
  }
  return signature;
}

function mix(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function bandKeys(signature: Uint32Array): number[] {
  return Array.from({ length: bandCount }, (_, band) =>
    hashText(`${band}:${signature.slice(band * rowsPerBand, (band + 1) * rowsPerBand).join(",")}`),
  );
}

function measure(one: Uint32Array | undefined, other: Uint32Array): number {
  if (one === undefined) return 0;
  return other.reduce((same, hash, at) => same + Number(one[at] === hash), 0) / hashCount;
}
