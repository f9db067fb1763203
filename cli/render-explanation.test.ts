import { expect, test } from "vitest";
import type { Reason } from "#lib/domain/detection/verdicts.ts";
import type { EmployeeExplanation } from "#lib/services/detection/explain-employee.ts";
import { renderExplanation, toExplanationJson } from "./render-explanation.ts";

function reason(quantity: string, sentence: string, share: number): Reason {
  const figures = { value: 1, typicalValue: 2, contribution: share * 0.142, share };
  const words = { side: "adverse", strength: "clear", trend: null, comparedWith: "company" } as const;
  return { quantity, features: [quantity], sentence, ...figures, ...words };
}

const explanation: EmployeeExplanation = {
  runId: "run_1",
  finishedAt: null,
  employeeId: "EMP0001",
  askedFor: "EMP0001",
  verdict: "flagged",
  anomalyScore: 0.6,
  counterfactual: null,
  risk: 0.142,
  benign: 0.01,
  threshold: 0.09,
  severity: "significant",
  coverage: 6,
  missingSources: [],
  problems: [reason("workHours", "Long days.", 0.997), reason("rating", "A hair below.", 0.003)],
  strengths: [reason("recognition", "Hardly any.", 0.0049)],
  waterfall: {
    base: 0,
    anomaly: 0.2,
    score: 0.2,
    bars: [{ quantity: "workHours", title: "Working hours", side: "adverse", source: "company", pull: 0.2 }],
  },
};

test("what would read 0 % is not listed, and is kept in the JSON", () => {
  const text = renderExplanation(explanation);
  expect(text).toContain("100 %  Long days.");
  expect(text).not.toMatch(/ 0 %|A hair below|Hardly any|good side:/);
  expect(toExplanationJson(explanation).problems).toHaveLength(2);
});

test("what decides is said in the points of the steps", () => {
  expect(renderExplanation(explanation)).toContain(
    "What counts on the bad side comes to 14.2 points: that reaches the limit of 9 points and outweighs the good side (1 point).",
  );
});

test("an id that was asked for in other capitals is said to be taken for this one", () => {
  expect(renderExplanation({ ...explanation, askedFor: "emp0001" })).toMatch(
    /^Nobody is called emp0001; this is EMP0001/,
  );
  expect(renderExplanation(explanation)).toMatch(/^EMP0001: flagged/);
});
