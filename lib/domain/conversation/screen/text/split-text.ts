import { emojiWords } from "./emoji-words.ts";

/** A word as it stands in the text, and what stood before it. */
export type Piece = {
  readonly text: string;
  /** 0 nothing, 1 a comma or a new line, 2 the end of a sentence. */
  readonly breakBefore: 0 | 1 | 2;
  readonly isQuoted: boolean;
  /** A question mark ends the sentence this piece is the last of. */
  endsQuestion: boolean;
};

/**
 * One alternative per thing a text is made of: a character of a script without spaces, a word with what may hide
 * inside it (apostrophe, mask, digits, hyphens), a picture, a mark. No two of them can match at the same place in two ways.
 */
const parts =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])|((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}@$*'!|_€#.·•~+^/-])+)|(\p{Extended_Pictographic})|([?？؟]+)|([.…。！؛।;:\r\n]+|(?<=\s)[–—]|[–—])|([,،、，()[\]{}]+)|(["“”«»„])/gu;
const core = /[\p{L}\p{M}\p{N}@$*#]/u;
const hasLetter = /[\p{L}\p{N}]/u;
const strongEdge = /[.!]/;
const breaksLine = /^[\r\n:]+$/;

/** The words of a cleaned text with their breaks. Linear in its length. */
export function splitText(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let breakBefore: Piece["breakBefore"] = 0;
  let isQuoted = false;
  const raise = (strength: Piece["breakBefore"]) => {
    if (strength > breakBefore) breakBefore = strength;
  };
  const push = (word: string) => {
    pieces.push({ text: word, breakBefore, isQuoted, endsQuestion: false });
    breakBefore = 0;
  };
  for (const [, symbol, word, picture, question, stop, comma, quote] of text.matchAll(parts)) {
    if (symbol !== undefined) push(symbol);
    else if (word !== undefined) {
      const { core, endsSentence } = trimWord(word);
      if (core !== "") push(core);
      if (endsSentence) raise(2);
    } else if (picture !== undefined) {
      const meaning = emojiWords[picture];
      if (meaning !== undefined) push(meaning);
    } else if (question !== undefined) {
      const last = pieces.at(-1);
      if (last !== undefined) last.endsQuestion = true;
      raise(2);
    } else if (stop !== undefined) raise(breaksLine.test(stop) ? 1 : 2);
    else if (comma !== undefined) raise(1);
    else if (quote !== undefined) {
      isQuoted = quote === "“" || quote === "„" || quote === "«" || (quote === '"' && !isQuoted);
    }
  }
  return pieces;
}

function trimWord(word: string): { core: string; endsSentence: boolean } {
  if (!hasLetter.test(word)) return { core: "", endsSentence: strongEdge.test(word) };
  let start = 0;
  let end = word.length;
  while (start < end && !core.test(word.charAt(start)) && !isSurrogate(word, start)) start += 1;
  while (end > start && !core.test(word.charAt(end - 1)) && !isSurrogate(word, end - 1)) end -= 1;
  while (end > start && word.charAt(end - 1) === "#") end -= 1;
  return { core: word.slice(start, end), endsSentence: strongEdge.test(word.slice(end)) };
}

function isSurrogate(word: string, index: number): boolean {
  const code = word.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdfff;
}
