/** What Elara has said, so that nothing is said twice, nor nearly the same. */
export type SaidBefore = {
  /** Whether a text, or a sentence of it, was said before in the same or in nearly the same words. */
  has(text: string): boolean;
  /** Whether these words stand anywhere in what was said. */
  includes(words: string): boolean;
  add(text: string): void;
};

type Words = ReadonlySet<string>;

const nearlySame = 0.7;
const shortestToCompare = 4;

export function recallSaid(texts: readonly string[]): SaidBefore {
  const exact = new Set<string>();
  const sentences: Words[] = [];
  let all = "";
  const add = (text: string) => {
    for (const sentence of splitSentences(text)) {
      const plain = toPlain(sentence);
      if (plain === "" || exact.has(plain)) continue;
      exact.add(plain);
      all += ` ${plain} `;
      sentences.push(new Set(plain.split(" ")));
    }
  };
  for (const text of texts) add(text);
  return {
    add,
    includes: (words) => all.includes(toPlain(words)),
    has: (text) =>
      splitSentences(text).some((sentence) => {
        const plain = toPlain(sentence);
        if (exact.has(plain)) return true;
        const words = new Set(plain.split(" "));
        return words.size >= shortestToCompare && sentences.some((other) => isNearlySame(words, other));
      }),
  };
}

/** The sentences of a text of Elara's, with their marks. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…][”’"')]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export function toPlain(sentence: string): string {
  return sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words in common over all words of both. */
function isNearlySame(one: Words, other: Words): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size / many.size < nearlySame) return false;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / (one.size + other.size - common) >= nearlySame;
}
