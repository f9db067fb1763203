import { describe, expect, test } from "vitest";
import { builtInBank } from "../bank/built-in-bank.ts";
import { guardSentence } from "../guard/guard-sentence.ts";
import { type Situation, unknownSituation } from "../situation/situation.ts";
import type { Turn } from "../turns.ts";
import type { Analysis } from "./analysis.ts";
import { debate, poolHypotheses } from "./debate.ts";
import { holdByRules } from "./hold-by-rules.ts";

const hold = (turns: readonly Turn[], situation: Situation = unknownSituation) =>
  holdByRules({ turns, situation, bank: builtInBank, seed: 7 });
const person = (text: string): Turn => ({ role: "person", text });
const elara = (text: string): Turn => ({ role: "elara", text });
const texts = builtInBank.families.flatMap(({ openings, followUps }) =>
  [...openings, ...followUps].map(({ text }) => text),
);
const sum = (weights: readonly { weight: number }[]) =>
  weights.reduce((total, { weight }) => total + weight, 0);

test("a finding alone gives the focus, and the question is the bank's, as serious as the finding", () => {
  const situation: Situation = {
    ...unknownSituation,
    problems: [{ family: "recognition", severity: "severe" }],
  };
  const { consensus } = hold([], situation);
  expect(consensus.focus).toBe("recognition");
  const openings = builtInBank.families.find(({ name }) => name === "recognition")?.openings ?? [];
  expect(openings.filter(({ severity }) => severity === "severe").map(({ text }) => text)).toContain(
    consensus.nextQuestion,
  );
  expect(consensus.tone).toBe("gentle");
});

test("what somebody says outweighs a moderate finding about something else", () => {
  const situation: Situation = {
    ...unknownSituation,
    problems: [{ family: "workload", severity: "moderate" }],
  };
  const said = [
    person("My manager shouts at me"),
    elara("What was said?"),
    person("My boss treats me badly, I can't trust my manager"),
  ];
  expect(hold(said, situation).consensus.focus).toBe("manager");
});

test("a refused theme is neither the focus nor a hypothesis", () => {
  const situation: Situation = { ...unknownSituation, problems: [{ family: "manager", severity: "severe" }] };
  const { consensus } = hold([person("I don't want to talk about my manager")], situation);
  expect(consensus.hypotheses.map(({ family }) => family)).not.toContain("manager");
  expect(consensus.focus).not.toBe("manager");
});

describe("whatever is known and said", () => {
  const cases: [string, Turn[], Situation][] = [
    ["nothing", [], unknownSituation],
    [
      "odd turns",
      [person(""), elara(""), person("\u202e\u0000 asdf"), person("x".repeat(100_000))],
      unknownSituation,
    ],
    ["only Elara", [elara("Hello.")], unknownSituation],
    [
      "everything at once",
      [person("I can't cope, my boss, my team, my holidays, my career, help")],
      {
        problems: [
          { family: "mood", severity: "severe" },
          { family: "conflict", severity: "moderate" },
        ],
        rating: "poor",
        hours: "above",
        mood: "low",
        moodTrend: "worse",
        tenure: "new",
      },
    ],
  ];
  test.each(cases)(
    "%s: four experts, weights that sum to one, a question that may be asked",
    (_name, turns, situation) => {
      const { consensus, analyses, debated } = hold(turns, situation);
      expect(analyses.map(({ expert }) => expert)).toEqual(debated.map(({ expert }) => expert));
      expect(analyses).toHaveLength(4);
      for (const { hypotheses } of [...analyses, ...debated, consensus])
        expect(sum(hypotheses)).toBeCloseTo(1, 9);
      expect(texts.includes(consensus.nextQuestion)).toBe(true);
      expect(guardSentence(consensus.nextQuestion, { personText: "", before: "" }).ok).toBe(true);
      expect(hold(turns, situation).consensus).toEqual(consensus);
    },
  );
});

test("the question was not asked before", () => {
  const situation: Situation = {
    ...unknownSituation,
    problems: [{ family: "workload", severity: "severe" }],
  };
  const turns: Turn[] = [];
  const asked: string[] = [];
  for (let turn = 0; turn < 12; turn++) {
    const { nextQuestion } = hold(turns, situation).consensus;
    expect(asked).not.toContain(nextQuestion);
    asked.push(nextQuestion);
    turns.push(elara(nextQuestion), person("yes, there is far too much work"));
  }
});

const view = (
  expert: Analysis["expert"],
  confidence: number,
  weights: [Analysis["hypotheses"][number]["family"], number][],
): Analysis => ({
  expert,
  confidence,
  question: "",
  tone: "warm",
  hypotheses: weights.map(([family, weight]) => ({ family, weight, text: `${expert} on ${family}` })),
});

test("in the debate each keeps six tenths of the own view and takes the rest from the others, by how sure they are", () => {
  const [first] = debate([
    view("psychologist", 0.9, [["mood", 1]]),
    view("workload_analyst", 0.75, [["workload", 1]]),
    view("hr_policy", 0.25, [["growth", 1]]),
  ]);
  // The others pool to workload 0.75 and growth 0.25.
  expect(first?.hypotheses.map(({ family, weight }) => [family, Number(weight.toFixed(6))])).toEqual([
    ["mood", 0.6],
    ["workload", 0.3],
    ["growth", 0.1],
  ]);
});

test("a pooled hypothesis keeps the words of whoever is surest of it", () => {
  const [top] = poolHypotheses([
    view("psychologist", 0.2, [["workload", 1]]),
    view("workload_analyst", 0.8, [
      ["workload", 0.5],
      ["mood", 0.5],
    ]),
  ]);
  expect(top).toMatchObject({ family: "workload", text: "workload_analyst on workload" });
  expect(top?.weight).toBeCloseTo(0.6, 9);
});
