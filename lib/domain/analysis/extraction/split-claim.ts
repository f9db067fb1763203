import type { DraftClaim } from "./draft.ts";
import { isEmptyWording } from "./empty-words.ts";

/** No mark inside a quotation that could open it again, and few apostrophes: the time stays linear where none is closed. */
const quoted =
  /"([^"]{2,})"|“([^“”]{2,})”|„([^„“”]{2,})[“”]|«([^«»]{2,})»|(?<![\p{L}\p{N}])['‘]([^'’]{2,}(?:['’]\p{L}[^'’]*){0,12})['’](?![\p{L}\p{N}])/gu;
const lastWord =
  /(?<=^|[-–—:,()\s])(?:evidence|quotes?|beleg|zitat|e\.g\.|as (?:he|she|they) (?:said|put it))$/iu;
/** A claim and its quotes are shorter; what runs on is not read. */
const longestClaim = 4_000;

/** A claim written as one text, with its quotes in quotation marks. */
export function splitClaim(written: string): DraftClaim | null {
  const text = written.slice(0, longestClaim);
  const quotes = [...text.matchAll(quoted)].map((match) =>
    (match.slice(1).find((group) => group !== undefined) ?? "").trim(),
  );
  const plain = text
    .replace(quoted, " ")
    .replace(/\s+/gu, " ")
    .replace(/\( ?(?:turn|message|line|quote)? ?[\d, ]*\)|\[ ?\d* ?\]/giu, " ");
  const told = withoutTail(plain, "-–—:,()*_ ");
  const bare = withoutTail(told.replace(lastWord, ""), "-–—:,( ").replace(/\s+/gu, " ").trim();
  if (isEmptyWording(text)) return null;
  // Where only the quote stands, it is its own claim.
  return { text: bare === "" ? (quotes[0] ?? text.trim()) : bare, quotes };
}

/** A text without the marks at its end; a pattern that is tried at every place would need the square of their number. */
export function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
