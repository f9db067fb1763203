import type { ReadMessage } from "../message/read-message.ts";
import { type Language, languages, otherLanguageReply } from "./language-words.ts";

/** A language other than English: its code, or `other` where only the script tells, and what is said in it. */
export type ForeignLanguage = { readonly code: string; readonly reply: readonly string[] };

const english = new Set(
  "i the and to a of is it in my me you that was for on are with have not be this but am so do just at what how can they we work no yes ok hi hey he she too much about don't i'm it's never nobody always feel want need help will or from all as if when there been more would".split(
    " ",
  ),
);
const leastWords = 2;
const leastShare = 0.3;
/** Where no English word stands beside it. */
const leastUnmixed = 0.25;
const latin = /\p{Script=Latin}/gu;
const letters = /\p{L}/gu;

/** The language of a message that is not English; null when it is, or when it is too short to tell. */
export function detectLanguage({ plain, words }: ReadMessage): ForeignLanguage | null {
  const letterCount = plain.match(letters)?.length ?? 0;
  if (letterCount < 2) return null;
  if ((plain.match(latin)?.length ?? 0) < letterCount / 2) {
    const found = languages.find(
      ({ words: own, script }) => own.length === 0 && script?.test(plain) === true,
    );
    return found === undefined ? { code: "other", reply: otherLanguageReply } : toForeign(found);
  }
  if (words.length < leastWords) return null;
  const englishShare = words.filter((word) => english.has(word)).length / words.length;
  const ranked = languages
    .map((language) => ({ language, share: shareOf(language, plain, words) }))
    .sort((one, other) => other.share - one.share);
  const [best] = ranked;
  if (
    best === undefined ||
    best.share < (englishShare === 0 ? leastUnmixed : leastShare) ||
    best.share <= englishShare
  )
    return null;
  return toForeign(best.language);
}

/** The share of the words that are the language's own; letters that only it has count as some words more. */
function shareOf({ words: own, script }: Language, plain: string, words: readonly string[]): number {
  if (own.length === 0) return 0;
  const hits = words.filter((word) => own.includes(word)).length;
  return hits / words.length + (script?.test(plain) === true ? 0.2 : 0);
}

function toForeign({ code, reply }: Language): ForeignLanguage {
  return { code, reply };
}
