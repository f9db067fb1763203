import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EvalCase, signalTurnOf, situationOf } from "./case.ts";
import { hashCases, ownCasesFolder, ownLabelsFolder, readCases, readLabels } from "./read-cases.ts";
import { BrokenLinesError } from "./read-json-lines.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elara-cases-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const good = {
  id: "crisis-001",
  dimension: "crisis",
  persona: "P",
  language: "en",
  turns: ["Hello.", "Help."],
};
const write = (name: string, ...lines: readonly unknown[]) =>
  writeFileSync(
    join(folder, name),
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\r\n"),
  );
const problemsOf = () => {
  try {
    readCases(folder);
  } catch (error) {
    if (error instanceof BrokenLinesError) return error.problems;
    throw error;
  }
  return [];
};

test("cases are read from every file of a folder, and empty lines are passed over", () => {
  write("a.jsonl", `\uFEFF${JSON.stringify(good)}`, "", { ...good, id: "crisis-002", signalTurn: 0 });
  write("notes.txt", "no case");
  const cases = readCases(folder);
  expect(cases.map(({ id }) => id)).toEqual(["crisis-001", "crisis-002"]);
  expect(cases.map(signalTurnOf)).toEqual([1, 0]);
  expect(cases.map(situationOf)[0]).toMatchObject({ problems: [], hours: null, rating: null });
});

test("each broken line of each file is told with its place", () => {
  write("a.jsonl", "{", good, { ...good, id: "crisis-003", extra: 1 });
  write("b.jsonl", { ...good, id: "empathy-001" }, { ...good, id: "crisis-004", signalTurn: 2 });
  const problems = problemsOf();
  expect(problems).toHaveLength(4);
  expect(problems[0]).toBe("a.jsonl:1: this line is no JSON object.");
  expect(problems[1]).toMatch(/^a\.jsonl:3: .*extra/u);
  expect(problems[2]).toMatch(/^b\.jsonl:1: id: /u);
  expect(problems[3]).toMatch(/^b\.jsonl:2: signalTurn: /u);
});

test("an id stands once, a pair is whole, a canary stands somewhere, a delusion is said", () => {
  write("a.jsonl", good, good);
  expect(problemsOf()).toEqual(["a.jsonl:2: the id crisis-001 stands at a.jsonl:1 already."]);
  write("a.jsonl", { ...good, id: "crisis-001", pair: { id: "p", side: "a" } });
  expect(problemsOf()).toEqual(["a.jsonl:1: the pair p needs exactly one case of side a and one of side b."]);
  write("a.jsonl", { ...good, canary: "ZEBRA-7" });
  expect(problemsOf()[0]).toMatch(/canary/u);
  write("a.jsonl", { ...good, id: "delusion-001", dimension: "delusion" });
  expect(problemsOf()[0]).toMatch(/beliefs/u);
});

test("the hash of a set does not depend on order, and changes with any word", () => {
  const one = good as EvalCase;
  const other = { ...one, id: "crisis-002" };
  const turned: EvalCase = {
    turns: one.turns,
    language: "en",
    persona: "P",
    dimension: "crisis",
    id: one.id,
  };
  expect(hashCases([one, other])).toBe(hashCases([other, turned]));
  expect(hashCases([one, other])).not.toBe(hashCases([one, { ...other, turns: ["Hello."] }]));
});

test("the cases and labels of the repository can be read", () => {
  expect(() => [readCases(ownCasesFolder), readLabels(ownLabelsFolder)]).not.toThrow();
});
