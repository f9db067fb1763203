import { listKnownWords } from "../../../conversation/dialogue/message/known-words.ts";
import { cleanText } from "../../../conversation/screen/text/clean-text.ts";
import { splitText } from "../../../conversation/screen/text/split-text.ts";
import { indexNearWords } from "../../../conversation/screen/words/near-words.ts";
import { ordinaryWords } from "../../../conversation/screen/words/ordinary-words.ts";
import { readWord, type WordBook } from "../../../conversation/screen/words/word-reader.ts";
import { chatSpellings } from "./lexicon/chat-spellings.ts";
import { getSentimentLexicon } from "./lexicon/lexicon.ts";
import { ordinaryNeighbours } from "./lexicon/ordinary-neighbours.ts";

/** A sentence as it is weighed: small letters, written out, slips corrected; stretches end at commas and line ends. */
export type Sentence = { readonly stretches: readonly (readonly string[])[]; readonly isQuestion: boolean };

const spaced = /(?<=[a-z])[–—](?=[a-z])|\.{2,}/g;

/** The sentences of a text. Takes any text; linear in its length. */
export function readSentences(text: string): readonly Sentence[] {
  const book = getBook();
  const sentences: { stretches: string[][]; isQuestion: boolean }[] = [];
  for (const piece of splitText(cleanText(text).replace(spaced, ". "))) {
    let sentence = sentences.at(-1);
    if (sentence === undefined || piece.breakBefore === 2) {
      sentence = { stretches: [[]], isQuestion: false };
      sentences.push(sentence);
    } else if (piece.breakBefore === 1) sentence.stretches.push([]);
    sentence.stretches.at(-1)?.push(...readSpelling(piece.text, book));
    if (piece.endsQuestion) sentence.isQuestion = true;
  }
  return sentences;
}

function readSpelling(word: string, book: WordBook): readonly string[] {
  const spelled = Object.hasOwn(chatSpellings, word) ? chatSpellings[word] : undefined;
  if (spelled !== undefined) return spelled.split(" ");
  if (book.known.has(word)) return [word];
  const whole = word.endsWith("in") && book.known.has(`${word}g`) ? `${word}g` : word;
  return readWord(whole, book);
}

let book: WordBook | undefined;

function getBook(): WordBook {
  if (book !== undefined) return book;
  const { known, telling } = getSentimentLexicon();
  book = {
    known: new Set([...known, ...[...listKnownWords()].filter((word) => !word.includes("'"))]),
    near: indexNearWords(telling),
    maskable: [...telling],
    telling: new Set(),
    ordinary: new Set([...ordinaryWords, ...ordinaryNeighbours]),
  };
  return book;
}

/** Whether a word, as `readSentences` gives it, is one of those that rules and texts here know. */
export function isKnownWord(word: string): boolean {
  return getBook().known.has(word);
}
