import { fillers, lesseners, neededWords, negators, strengtheners } from "./needed-words.ts";
import { negativeIdioms } from "./negative-idioms.ts";
import { negativePhrases } from "./negative-phrases.ts";
import { negativeWords } from "./negative-words.ts";
import { neutralPhrases } from "./neutral-phrases.ts";
import { addPhrase, createPhraseTree, type PhraseNode } from "./phrase-tree.ts";
import { positiveIdioms } from "./positive-idioms.ts";
import { positivePhrases } from "./positive-phrases.ts";
import { positiveWords } from "./positive-words.ts";
import { listForms } from "./word-forms.ts";

export type SentimentLexicon = {
  readonly phrases: PhraseNode;
  /** Words that are spelled right. */
  readonly known: ReadonlySet<string>;
  /** Words worth correcting a slip towards. */
  readonly telling: ReadonlySet<string>;
};

let lexicon: SentimentLexicon | undefined;

/** All that the sentiment is read by; built when first asked for. */
export function getSentimentLexicon(): SentimentLexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): SentimentLexicon {
  const phrases = createPhraseTree();
  for (const line of neutralPhrases.split("\n")) addPhrase(phrases, line, { kind: "neutral", value: 0 });
  for (const { value, phrases: lines } of [
    ...negativePhrases,
    ...negativeIdioms,
    ...positivePhrases,
    ...positiveIdioms,
  ])
    for (const line of lines.split("\n")) addPhrase(phrases, line, { kind: "feeling", value });
  const telling = new Set<string>();
  for (const { value, words } of [...negativeWords, ...positiveWords]) {
    for (const word of listWords(words)) {
      addPhrase(phrases, word, { kind: "feeling", value });
      telling.add(word);
    }
  }
  for (const word of listWords(neededWords)) {
    addPhrase(phrases, word, { kind: "needed", value: 0 });
    telling.add(word);
  }
  const known = new Set([...telling, ...negators, ...fillers, ...lesseners, ...Object.keys(strengtheners)]);
  addWords(phrases, known);
  for (const word of [...negators, ...Object.keys(strengtheners)]) telling.add(word);
  return { phrases, known, telling };
}

function listWords(words: string): readonly string[] {
  return words.split(/\s+/).flatMap(listForms);
}

function addWords({ next }: PhraseNode, words: Set<string>): void {
  for (const [word, node] of next) {
    words.add(word);
    addWords(node, words);
  }
}
