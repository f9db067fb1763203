import { cleanText } from "../text/clean-text.ts";
import { shortForms } from "./contractions.ts";
import { joinPair } from "./join-pairs.ts";
import { misspellings } from "./misspellings.ts";
import { silentWords } from "./silent-words.ts";

const symbol = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** A phrase of a lexicon in the form that messages are read in; `word*` keeps its star. */
export function readPhrase(phrase: string): readonly string[] {
  const read: string[] = [];
  const words = cleanText(phrase)
    .split(/[\s-]+/)
    .flatMap((word) => (symbol.test(word) ? [...word] : inFull(word)));
  for (const word of words) {
    if (word === "" || silentWords.has(word)) continue;
    const joined = joinPair(read.at(-1), word);
    if (joined === null) read.push(word);
    else read[read.length - 1] = joined;
  }
  return read;
}

function inFull(word: string): readonly string[] {
  const plain = word.replaceAll(/[^\p{L}\p{M}\p{N}*'@]/gu, "");
  const full = Object.hasOwn(shortForms, plain)
    ? shortForms[plain]
    : Object.hasOwn(misspellings, plain)
      ? misspellings[plain]
      : plain;
  return (full ?? plain).split(" ");
}
