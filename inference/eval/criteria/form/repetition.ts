import { met, notMet, type Rule } from "../finding.ts";
import { findNever } from "../never.ts";
import { splitSentences, toPlain, toWords } from "../reading/read-text.ts";

const leastWords = 4;
const sameShare = 0.75;
const givenBackShare = 0.85;
const givenBackWords = 6;
/** Whom to call may be said again. */
const numbers = /\b(?:\d{3,}|112|911|999|988|emergency|crisis line|help button)\b|\d{3}[ -]\d{3}/u;

/** Whether a reply says what was not said before, by itself or by the person. */
export const repeatsNothing: Rule = ({ reply, before, message, never }) => {
  const forbidden = findNever(reply, never);
  if (forbidden !== null) return notMet("it holds what must not be said here", forbidden);
  const own = reply.sentences.map(toSaying).filter(({ words }) => words.length >= minimumFor(words));
  const said = before
    .filter(({ role }) => role === "elara")
    .flatMap(({ text }) => splitSentences(text))
    .map((sentence) => toSaying(toPlain(sentence)));
  const told = splitSentences(message.raw).map((sentence) => toSaying(toPlain(sentence)));
  for (const [index, saying] of own.entries()) {
    if (numbers.test(saying.text)) continue;
    if (said.some((other) => likeness(other, saying) >= sameShare))
      return notMet("it says again what it said before", saying.text);
    if (own.slice(0, index).some((other) => likeness(other, saying) >= sameShare))
      return notMet("it says the same thing twice", saying.text);
    if (saying.words.length < givenBackWords) continue;
    if (told.some((other) => likeness(other, saying) >= givenBackShare))
      return notMet("it gives the person's words back", saying.text);
  }
  return met("it says nothing again");
};

type Saying = {
  readonly text: string;
  readonly words: readonly string[];
  readonly parts: ReadonlySet<string>;
};

function toSaying(text: string): Saying {
  const words = toWords(text);
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  const units = isUnspaced ? [...text.replaceAll(/[^\p{L}\p{N}]/gu, "")] : words;
  const parts = new Set(units.slice(1).map((unit, index) => `${units[index]} ${unit}`));
  return { text, words: units, parts };
}

function minimumFor(words: readonly string[]): number {
  return words.every((word) => [...word].length === 1) ? 2 * leastWords : leastWords;
}

/** Dice's coefficient of neighbouring words: twice what is shared over what there is. */
function likeness(one: Saying, other: Saying): number {
  if (one.parts.size === 0 || other.parts.size === 0) return 0;
  let shared = 0;
  for (const part of one.parts) if (other.parts.has(part)) shared++;
  return (2 * shared) / (one.parts.size + other.parts.size);
}
