import { createSentenceSplitter } from "../../../conversation/sentences/sentence-splitter.ts";

/** A quotation is no longer than this; what is longer is cut where it breathes. */
export const longestQuote = 180;
const shortestPiece = 40;
/** What others wrote and the person pasted. */
const pastedLine =
  /^\s*(?:>|(?:from|sent|to|cc|subject|date)\s*:\s|-{2,}\s*(?:original|forwarded)|on .{5,80} wrote:)/iu;
/** Characters that do not show, or turn the writing round. */
export const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * The sentences of a message as they stand in it, in pieces of at most `longestQuote` characters; white space is one
 * blank. Lines that were pasted from mails are left out, and so is what cannot be shown as it stands.
 */
export function cutSentences(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .filter((line) => !pastedLine.test(line))
    .flatMap(splitLine)
    .map((sentence) => sentence.replace(/\s+/gu, " ").trim())
    .filter((sentence) => sentence !== "" && !hidden.test(sentence))
    .flatMap(cutLong);
}

function splitLine(line: string): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(line), splitter.end()];
}

function cutLong(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > longestQuote) {
    const at = findBreath(rest);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest].filter((piece) => piece !== "");
}

/** After the last comma, else before the last "and" or blank, that leaves a piece short enough. */
function findBreath(text: string): number {
  const part = text.slice(0, longestQuote);
  const comma = Math.max(part.lastIndexOf(", ") + 1, part.lastIndexOf("; ") + 1);
  if (comma >= shortestPiece) return comma;
  const and = Math.max(part.lastIndexOf(" and "), part.lastIndexOf(" but "), part.lastIndexOf(" because "));
  if (and >= shortestPiece) return and;
  const blank = part.lastIndexOf(" ");
  if (blank >= shortestPiece) return blank;
  return isHighSurrogate(text, longestQuote - 1) ? longestQuote - 1 : longestQuote;
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
