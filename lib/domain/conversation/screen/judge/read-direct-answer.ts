import { denials, doubtfulDenials, evasions, yesWords } from "../lexicon/direct-answers.ts";
import { cleanText } from "../text/clean-text.ts";

const nothingSaid = /^[\P{L}]*$/u;
const firstWord = /^[^\p{L}\p{N}]*([\p{L}\p{M}'-]+)/u;
const yes = new Set(yesWords.map(cleanText));
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
const longestAnswer = 400;

/**
 * Whether the message, read as the answer to a direct question about suicide, says yes, or does not say no.
 * Silence, "maybe" and "I don't want to say" count as yes: a human should ask on.
 */
export function admitsWhenAsked(text: string): boolean {
  const clean = cleanText(text.slice(0, longestAnswer)).trim();
  if (nothingSaid.test(clean)) return true;
  const plain = clean
    .replaceAll(/[^\p{L}\p{M}\p{N}' ]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  if (doubtfulDenials.some((phrase) => plain.startsWith(cleanText(phrase)))) return true;
  if (evasions.some((phrase) => plain.startsWith(cleanText(phrase)) && !isDenied(plain))) return true;
  if (denials.some((phrase) => startsWithPhrase(plain, cleanText(phrase)))) return false;
  const word = firstWord.exec(clean)?.[1] ?? "";
  if (cjk.test(plain)) return [...yes].some((one) => cjk.test(one) && plain.startsWith(one));
  return yes.has(word);
}

function startsWithPhrase(plain: string, phrase: string): boolean {
  return plain === phrase || plain.startsWith(cjk.test(phrase) ? phrase : `${phrase} `);
}

function isDenied(plain: string): boolean {
  return /^i(?: have|'ve|ve| am|'m| do| did| was| want| think| guess| suppose| wish)? (?:not|never|no)\b/.test(
    plain,
  );
}
