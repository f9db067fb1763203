/** Telling words further apart than this say nothing together. */
const pairDistance = 6;
const pieceLength = 4;
/** Lengths are told apart in steps of so many words, up to the longest step. */
const lengthStep = 4;
const longestStep = 8;

/**
 * The features of a stretch of words, each once: stems, neighbours, the word after next, pairs of telling words near each
 * other, pieces of long words, how it begins and ends and how long it is. Hashed to 32 bits, where two hardly ever meet.
 */
export class WordFeatures {
  readonly hashes = new Set<number>();
  readonly #telling: readonly string[];

  constructor(words: readonly string[]) {
    const stems = words.map(toStem);
    this.#telling = stems.filter((stem) => !empty.has(stem));
    for (const [at, stem] of stems.entries()) this.#addStem(stem, stems[at + 1], stems[at + 2]);
    this.#addPairs();
    if (stems.length > 0) this.#addFrame(stems);
  }

  /** Adds something else that is known of the stretch. */
  add(kind: string, feature: string): void {
    this.hashes.add(hash(`${kind}:${feature}`));
  }

  /** Adds something else together with each telling word. */
  addWithWords(kind: string, feature: string): void {
    for (const stem of this.#telling) this.add(kind, `${feature} ${stem}`);
  }

  #addStem(stem: string, next: string | undefined, after: string | undefined): void {
    this.add("s", stem);
    if (next !== undefined) this.add("n", `${stem} ${next}`);
    if (after !== undefined) this.add("g", `${stem} ${after}`);
    for (let start = 0; stem.length > pieceLength && start + pieceLength <= stem.length; start += 1) {
      this.add("h", stem.slice(start, start + pieceLength));
    }
  }

  #addPairs(): void {
    for (const [at, one] of this.#telling.entries()) {
      for (const other of this.#telling.slice(at + 1, at + pairDistance)) {
        this.add("p", one < other ? `${one} ${other}` : `${other} ${one}`);
      }
    }
  }

  #addFrame(stems: readonly string[]): void {
    this.add("first", stems[0] ?? "");
    this.add("start", `${stems[0]} ${stems[1] ?? ""}`);
    this.add("last", stems.at(-1) ?? "");
    this.add("length", String(Math.min(longestStep, Math.floor(stems.length / lengthStep))));
  }
}

/** The feature of a word's stem by itself. */
export function toStemFeature(word: string): number {
  return hash(`s:${toStem(word)}`);
}

const empty = new Set(
  "a an the of in on at for with by from as that this it is am are was were be been so to and but or do did does has had have just really very ? there they then than some".split(
    " ",
  ),
);

function toStem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:ings?|ed|es|s|ly)$/u, "")
    .replace(/(.)\1$/u, "$1")
    .replace(/(?<=..)e$/u, "");
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
