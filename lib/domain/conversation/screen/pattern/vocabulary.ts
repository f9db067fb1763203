/** The words that some pattern knows, and the beginnings ("suicid*") that some pattern asks for. */
export type Vocabulary = {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
};

const shortestBeginning = 1;
const longestBeginning = 14;

/** The beginnings of a word that patterns ask for, each as it is written in them ("suicid*"). */
export function beginningsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  const found: string[] = [];
  const end = Math.min(word.length, longestBeginning);
  for (let length = shortestBeginning; length <= end; length += 1) {
    const beginning = `${word.slice(0, length)}*`;
    if (vocabulary.beginnings.has(beginning)) found.push(beginning);
  }
  return found;
}
