import { describe, expect, test } from "vitest";
import { guardSentence } from "../guard/guard-sentence.ts";
import { screenByLexicons } from "../screen/screen-by-lexicons.ts";
import { screenMessage } from "../screen/screen-message.ts";
import { findBankProblems, toComparable } from "./bank-problems.ts";
import { builtInBank } from "./built-in-bank.ts";
import { type QuestionBank, questionBankSchema } from "./question-bank.ts";
import { countWords, listSentences } from "./question-text.ts";
import { areAlike } from "./text-likeness.ts";

const texts = builtInBank.families.flatMap(({ openings, followUps }) =>
  [...openings, ...followUps].map(({ id, text }) => ({ id, text })),
);

test("the bank fits its own schema", () => {
  expect(questionBankSchema.safeParse(builtInBank).error?.issues ?? []).toEqual([]);
});

describe.each(builtInBank.families.map(({ name }) => name))("the family %s", (name) => {
  test("has enough of everything, nothing twice and nothing unfit to be said", () => {
    const problems = findBankProblems(builtInBank).filter(
      ({ family, kind }) => family === name && kind !== "missing_family",
    );
    expect(problems).toEqual([]);
  });

  test("begins in many ways", () => {
    const beginnings = new Map<string, number>();
    for (const { id, text } of texts) {
      if (!id.startsWith(`${name}.`)) continue;
      const beginning = toComparable(text).split(" ").slice(0, 2).join(" ");
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
    expect([...beginnings].filter(([, count]) => count > 6)).toEqual([]);
  });
});

test("no two texts are nearly the same", () => {
  const comparable = texts.map(({ id, text }) => ({ id, plain: toComparable(text) }));
  const alike = comparable.flatMap((one, index) =>
    comparable
      .slice(index + 1)
      .filter((other) => areAlike(one.plain, other.plain, 0.75))
      .map((other) => `${one.id} ~ ${other.id}: ${other.plain}`),
  );
  expect(alike).toEqual([]);
});

test("sentences are short: a tired person reads them once", () => {
  const lengths = texts.flatMap(({ text }) => listSentences(text).map(countWords));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeLessThan(12);
  expect(
    texts.filter(({ text }) => listSentences(text).some((sentence) => countWords(sentence) > 24)),
  ).toEqual([]);
});

const forbidden: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    "tells that numbers are watched",
    /\b(?:i saw|i noticed|i(?:'ve| have) (?:seen|noticed)|your (?:data|score|rating|numbers|figures|hours show)|records show|flagged|detected)\b/i,
  ],
  [
    "jargon",
    /\b(?:validate|boundaries|self-care|mindful|toxic|trauma|burn-?out|depress|anxiety|coping|trigger|process your|safe space|journey)\b/i,
  ],
  [
    "promises for the employer",
    /\b(?:we will|we'll|i promise|guarantee|hr will|they will|nobody will know|stays between us)\b/i,
  ],
  [
    "speaks as a human would",
    /\b(?:i know how (?:it|that|you)|i(?:'ve| have) been there|when i was|my own (?:job|boss|team))\b/i,
  ],
  ["gives orders", /\b(?:you must|you should|you need to|calm down|just relax|cheer up)\b/i],
  ["is spelt the American way", /\b(?:color|favor|behavior|organiz|recogniz|apologiz|center|realiz)/i],
];

test.each(forbidden)("no text does this: %s", (_why, pattern) => {
  expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
});

test("it has every family, and one that is taken out is reported as missing", () => {
  const missingOf = (bank: QuestionBank) =>
    findBankProblems(bank).filter(({ kind }) => kind === "missing_family");
  expect(missingOf(builtInBank)).toEqual([]);
  const [first, ...others] = builtInBank.families;
  expect(missingOf({ ...builtInBank, families: others }).map(({ family }) => family)).toEqual([first?.name]);
});

test("Elara may say every sentence of it, and none of it alarms the safety screen", () => {
  const stopped = texts.flatMap(({ id, text }) => {
    const verdicts = listSentences(text).map((sentence) =>
      guardSentence(sentence, { personText: "", before: "" }),
    );
    const isHarmless = screenByLexicons(text).level === "none";
    return verdicts.every(({ ok }) => ok) && isHarmless ? [] : [{ id, text, verdicts, isHarmless }];
  });
  expect(stopped).toEqual([]);
});

test("no suggestion offered to a person and no example of an answer is a crisis", () => {
  const alarming = builtInBank.families.flatMap(({ suggestions, answers }) => [
    ...suggestions.filter((text) => screenMessage(text).level !== "none"),
    ...Object.values(answers)
      .flat()
      .filter((text) => screenMessage(text).level === "crisis"),
  ]);
  expect(alarming).toEqual([]);
});
