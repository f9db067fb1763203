import { expect, test } from "vitest";
import { findBankProblems } from "./bank-problems.ts";
import { builtInBank } from "./built-in-bank.ts";
import type { QuestionFamily } from "./question-bank.ts";

const [family] = builtInBank.families;
if (family === undefined) throw new Error("the bank is empty");
const problemsOf = (changed: QuestionFamily) =>
  findBankProblems({ version: 0, families: [changed] })
    .filter(({ kind }) => kind !== "missing_family")
    .map(({ kind, place }) => [kind, place]);

test("a whole family has no problem, and a bank without families misses all of them", () => {
  expect(problemsOf(family)).toEqual([]);
  const missing = findBankProblems({ version: 0, families: [] });
  expect(missing).toHaveLength(11);
  expect(missing.every(({ kind }) => kind === "missing_family")).toBe(true);
});

test("a cell that is thin is named", () => {
  const isAngryCause = (id: string) => /angry\.causes\.[12]$/.test(id);
  const followUps = family.followUps.filter(({ id }) => !isAngryCause(id));
  const openings = family.openings.filter(({ severity }) => severity !== "severe");
  const answers = { ...family.answers, denies: ["No."] };
  expect(problemsOf({ ...family, followUps, openings, answers, suggestions: [] })).toEqual([
    ["too_few", "openings"],
    ["too_few", "openings × severe"],
    ["too_few", "angry × causes"],
    ["too_few", "answers × denies"],
    ["too_few", "suggestions"],
  ]);
});

test("what is there twice, or may not be said, is found by its id", () => {
  const [first, second, ...others] = family.openings;
  if (first === undefined || second === undefined) throw new Error("no openings");
  const loud = { ...second, text: `${first.text.toUpperCase().replace("?", "!")}` };
  expect(problemsOf({ ...family, openings: [first, loud, ...others] })).toEqual([["same_text", second.id]]);
  const sameId = { ...second, id: first.id };
  expect(problemsOf({ ...family, openings: [first, sameId, ...others] })).toEqual([["same_id", first.id]]);
  const bad = { ...second, text: "What is it? And why?" };
  expect(problemsOf({ ...family, openings: [first, bad, ...others] })).toEqual([["bad_text", second.id]]);
});
