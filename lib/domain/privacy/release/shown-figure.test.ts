import fc from "fast-check";
import { expect, test } from "vitest";
import { computeInterval, computeMean } from "../../insight/group-figure.ts";
import { findGrain, toShownFigure, toStepShares } from "./shown-figure.ts";
import { sumMembers } from "./sum-members.ts";

const place = { department: "Sales", location: "Berlin", tenure: "unknown" } as const;
const figureOf = (scores: readonly number[]) => {
  const members = scores.map((score, index) => {
    const mood = (score - 1) / 4;
    const sums = { observationCount: 1, total: mood, squareTotal: mood ** 2 };
    return { employeeId: `P${index}`, place, changedIn: [1], ...sums };
  });
  const { figure, stepCounts } = sumMembers(members);
  return { figure: { ...figure, people: scores.length }, stepCounts };
};
const shown = (scores: readonly number[]) => toShownFigure("mood", figureOf(scores).figure);

test("five people who all answered the lowest look like five of whom one did not", () => {
  expect(shown([1, 1, 1, 1, 1])).toEqual(shown([1, 1, 1, 1, 2]));
  expect(computeMean(shown([5, 5, 5, 5, 5]))).toBeCloseTo(0.9);
});

test("people who all answered the same have a spread all the same", () => {
  const interval = computeInterval(shown([3, 3, 3, 3, 3]));
  expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.2);
});

test("the mean shown lies within half a grain of the true one, or at its margin", () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(scores, (list) => {
      const exact = computeMean(figureOf(list).figure) ?? 0;
      const mean = computeMean(shown(list)) ?? -1;
      const grain = findGrain("mood", list.length);
      const margin = Math.max(0.05, grain);
      const kept = Math.min(1 - margin, Math.max(margin, exact));
      expect(Math.abs(mean - kept)).toBeLessThanOrEqual(grain / 2 + 1e-9);
    }),
  );
});

test("shares of steps need ten, and neither none nor all is told", () => {
  const nine = figureOf(Array.from({ length: 9 }, () => 5));
  expect(toStepShares(nine.figure, nine.stepCounts)).toBeNull();
  const ten = figureOf(Array.from({ length: 10 }, () => 5));
  expect(toStepShares(ten.figure, ten.stepCounts)?.map(({ share }) => share)).toEqual([
    0.05, 0.05, 0.05, 0.05, 0.95,
  ]);
  const raised = { people: 20, respondents: 20 };
  expect(toStepShares(ten.figure, ten.stepCounts, raised)).toBeNull();
});
