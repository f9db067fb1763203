import { readLookAlikes } from "../text/look-alikes.ts";
import { apostropheEndings, shortForms } from "./contractions.ts";
import { maskTest, undisguise, unstretch } from "./decode-word.ts";
import { misspellings } from "./misspellings.ts";
import { correctWord, type NearWords } from "./near-words.ts";
import { silentWords } from "./silent-words.ts";
import { splitJoined } from "./split-joined.ts";

export type WordBook = {
  /** Words that patterns know. */
  readonly known: ReadonlySet<string>;
  /** Known words that a slip is corrected to. */
  readonly near: NearWords;
  /** Words that a mask may hide. */
  readonly maskable: readonly string[];
  /** Words a run without spaces may hide; it must hold at least one of them. */
  readonly telling: ReadonlySet<string>;
  /** Real words that look like a slip and are none. */
  readonly ordinary: ReadonlySet<string>;
};

const compound = /[-_.·•~+^/]/;
const ending = /(n't|'m|'re|'ve|'ll|'d|'s|s')$/;
const longestRead = 64;

/** Reads one word as the screen knows it: the full words it stands for, with disguises, stretching and slips undone. */
export function readWord(raw: string, book: WordBook): readonly string[] {
  const word = readLookAlikes(raw);
  if (word.length > longestRead) return compound.test(word) ? readParts(word, book) : [word];
  const full = readPlain(word, book);
  if (full !== null) return full;
  if (compound.test(word)) return readCompound(word, book);
  return readCarefully(word, book);
}

/** What a table or the vocabulary says about a word, without guessing. */
function readPlain(word: string, book: WordBook): readonly string[] | null {
  const full = lookUp(shortForms, word) ?? lookUp(misspellings, word);
  if (full !== undefined) return full.split(" ");
  if (book.known.has(word) || silentWords.has(word)) return [word];
  if (!word.includes("'")) return null;
  const match = ending.exec(word)?.[0];
  if (match === undefined) return readPlain(word.replaceAll("'", ""), book);
  const stem = word.slice(0, -match.length);
  const rest = apostropheEndings[match] ?? "";
  return [...(readPlain(stem, book) ?? [stem]), ...rest.trim().split(" ")].filter((part) => part !== "");
}

function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** "k-i-l-l" and "self-harm" are one word when that is a known one, else as many as there are parts. */
function readCompound(word: string, book: WordBook): readonly string[] {
  const joined = word.split(compound).join("");
  const whole = readPlain(joined, book);
  if (whole !== null) return whole;
  const hidden = decode(word, book);
  if (hidden !== null) return hidden;
  const parts = word.split(compound).filter((part) => part !== "");
  if (parts.length > 2 && parts.every((part) => part.length === 1)) return readCarefully(joined, book);
  return readParts(word, book);
}

function readParts(word: string, book: WordBook): readonly string[] {
  return word
    .split(compound)
    .filter((part) => part !== "")
    .flatMap((part) =>
      part.length > longestRead ? [part] : (readPlain(part, book) ?? readCarefully(part, book)),
    );
}

/** Undoes disguises, stretching, slips and missing spaces, in this order; a word that stays unknown is returned as it is. */
function readCarefully(word: string, book: WordBook): readonly string[] {
  const hidden = decode(word, book);
  if (hidden !== null) return hidden;
  if (book.ordinary.has(word)) return [word];
  for (const plain of unstretch(word)) {
    const full = readPlain(plain, book);
    if (full !== null) return full;
  }
  const corrected = correctWord(word, book.near);
  if (corrected !== null) return [corrected];
  const parts = splitJoined(
    word,
    (part) => book.known.has(part) || silentWords.has(part) || joinable.has(part),
  );
  const words = parts?.flatMap((part) => readPlain(part, book) ?? [part]);
  const isSentence =
    words?.some((part) => book.telling.has(part)) && words.some((part) => personal.has(part));
  return words !== undefined && isSentence ? words : [word];
}

/** A run without spaces is read as a sentence only when it speaks of somebody. */
const personal = new Set([
  "i",
  "me",
  "my",
  "myself",
  "you",
  "yourself",
  "it",
  "him",
  "her",
  "them",
  "want",
  "not",
]);

/** Short forms that are missing their spaces as often as whole words do. */
const joinable = new Set(["im", "dont", "cant", "wanna", "gonna", "ive", "imma", "u", "kms"]);

function decode(word: string, book: WordBook): readonly string[] | null {
  for (const plain of undisguise(word)) {
    for (const variant of [plain, ...unstretch(plain)]) {
      const full = readPlain(variant, book);
      if (full !== null) return full;
    }
  }
  const hides = maskTest(word);
  const hidden = hides === null ? undefined : book.maskable.find(hides);
  if (hidden !== undefined) return [hidden];
  for (const plain of undisguise(word)) {
    const corrected = book.ordinary.has(plain) ? null : correctWord(plain, book.near);
    if (corrected !== null) return [corrected];
  }
  return null;
}
