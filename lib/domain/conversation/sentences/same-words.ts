/** The words of a text in lower case, without marks. */
export function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** A sentence as it is compared with others: its words, and each word with the one after it. */
export type Saying = { readonly words: string; readonly pairs: ReadonlySet<string> };

const fewestPairs = 5;
const sameShare = 0.85;

export function toSaying(words: readonly string[]): Saying {
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  return { words: words.join(" "), pairs };
}

/** Whether one sentence says the other again: the same words, or in longer sentences nearly the same pairs of words. */
export function isSaidAgain(earlier: Saying, saying: Saying): boolean {
  if (earlier.words === saying.words) return true;
  const most = earlier.pairs.size + saying.pairs.size;
  if (Math.min(earlier.pairs.size, saying.pairs.size) < fewestPairs) return false;
  let shared = 0;
  for (const pair of earlier.pairs) if (saying.pairs.has(pair)) shared++;
  return (2 * shared) / most >= sameShare;
}
