import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import { readLanguage } from "./languages.ts";

/** A text as the rules read it: in lower case, with plain quotation marks and single spaces. */
export type ReadText = {
  readonly raw: string;
  readonly plain: string;
  /** Sentences in `plain`'s form. */
  readonly sentences: readonly string[];
  /** The sentences that ask. */
  readonly questions: readonly string[];
  readonly words: readonly string[];
  /** null: it cannot be told. */
  readonly language: string | null;
};

export function readText(raw: string): ReadText {
  const sentences = splitSentences(raw).map(toPlain);
  const plain = toPlain(raw);
  return {
    raw,
    plain,
    sentences,
    questions: sentences.filter((sentence) => /[?？؟]/u.test(sentence)),
    words: toWords(plain),
    language: readLanguage(raw),
  };
}

/** The sentences of a text; a line end ends one, as it does in a list. */
export function splitSentences(text: string): string[] {
  return text.split(/\n+/u).flatMap((line) => {
    const splitter = createSentenceSplitter();
    return [...splitter.push(line), splitter.end()]
      .map((each) => each.trim())
      .filter((each) => /[\p{L}\p{N}]/u.test(each));
  });
}

export function toPlain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[’‘`´ʼ]/gu, "'")
    .replaceAll(/[“”«»„]/gu, '"')
    .replaceAll(/[\u2010-\u2015]/gu, "-")
    .replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

export function toWords(plain: string): string[] {
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}']*/gu) ?? [];
}

/** Without what stands in quotation marks: words that are offered, or that somebody else has said. */
export function withoutQuotes(plain: string): string {
  return plain
    .replaceAll(/"[^"]{1,400}"/gu, " … ")
    .replaceAll(/(?<=^|[\s:(])'[^'"]{3,300}'(?=[\s.,;:!?)]|$)/gu, " … ");
}

const stopWords = new Set(
  "a about after again all also am an and any are as at be because been before being but by can could did do does doing don't down for from get getting go going had has have having he her here hers him his how i i'd i'll i'm i've if in into is it it's its just know like let me more most much my no nor not now of off on once one only or other our out over own really said same say she so some still such than that that's the their them then there these they thing things think this those through to too under until up us very want was way we well were what when where which while who why will with would you you'd you'll you're you've your yours feel feeling felt make makes made".split(
    " ",
  ),
);

/** The words that carry the matter, cut to their stems. */
export function toContentStems(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length > 2 && !stopWords.has(word)).map(toStem));
}

/** A rough stem of an English word: endings off, and no longer than seven letters. */
export function toStem(word: string): string {
  const bare = word.replace(/'s?$/u, "").replace(/(?:ies|ied)$/u, "y");
  const short =
    bare.length > 4 ? bare.replace(/(?:ingly|edly|ing|ers?|ed|ly|es|s|e)$/u, "") : bare.replace(/s$/u, "");
  return (short.length < 3 ? bare : short).slice(0, 7);
}

/** How many of one set's members are in the other. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  return shared;
}
