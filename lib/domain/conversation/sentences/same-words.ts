/** The words of a text in lower case, without marks. */
export function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

const fewestWords = 6;
const sameShare = 0.85;

/** Whether one sentence says the other again: the same words, or in longer sentences nearly the same pairs of words. */
export function isSaidAgain(earlier: readonly string[], words: readonly string[]): boolean {
  if (earlier.join(" ") === words.join(" ")) return true;
  if (earlier.length < fewestWords || words.length < fewestWords) return false;
  const one = toPairs(earlier);
  const other = toPairs(words);
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size) >= sameShare;
}

function toPairs(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
