import type { PhraseTree } from "./phrase-tree.ts";
import { beginningsOf, type Vocabulary } from "./vocabulary.ts";

/** A phrase found in a message: its label, and where it begins and ends. */
export type Span = { readonly label: number; readonly start: number; readonly end: number };
export type Labelled = {
  readonly starting: readonly (readonly Span[])[];
  readonly ending: readonly (readonly Span[])[];
};

type Path = { readonly node: PhraseTree; readonly end: number };

/** Finds every phrase of the tree in the words; none runs over the end of a sentence. Linear: phrases are short. */
export function labelWords(
  words: readonly string[],
  breakBefore: readonly number[],
  tree: PhraseTree,
  vocabulary: Vocabulary,
): Labelled {
  const starting: Span[][] = words.map(() => []);
  const ending: Span[][] = Array.from({ length: words.length + 1 }, () => []);
  const forms = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    let known = forms.get(word);
    if (known === undefined) {
      known = [word, ...beginningsOf(word, vocabulary)];
      forms.set(word, known);
    }
    return known;
  };
  for (let start = 0; start < words.length; start += 1) {
    let paths: Path[] = [{ node: tree, end: start }];
    while (paths.length > 0) {
      const longer: Path[] = [];
      for (const { node, end } of paths) {
        for (const label of node.labels) {
          const span = { label, start, end };
          starting[start]?.push(span);
          ending[end]?.push(span);
        }
        const word = words[end];
        if (word === undefined || (end > start && breakBefore[end] === 2)) continue;
        for (const form of formsOf(word)) {
          const next = node.next.get(form);
          if (next !== undefined) longer.push({ node: next, end: end + 1 });
        }
      }
      paths = longer;
    }
  }
  return { starting, ending };
}
