import { type ReadText, toPlain } from "./reading/read-text.ts";

/** The first of the phrases that a reply holds, as whole words in any case; null where it holds none. */
export function findNever(reply: ReadText, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => holdsPhrase(reply.plain, toPlain(phrase))) ?? null;
}

export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === "") return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + phrase.length] ?? " ";
    if (
      !(isWordLetter(before) && isWordLetter(phrase[0])) &&
      !(isWordLetter(after) && isWordLetter(phrase.at(-1)))
    )
      return true;
  }
  return false;
}

/** Scripts without spaces between words have no word ends to look for. */
function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(letter);
}
