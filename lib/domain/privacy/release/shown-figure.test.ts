import fc from "fast-check";
import { expect, test } from "vitest";
import { computeInterval, computeMean } from "../../insight/group-figure.ts";
import { toShownFigure, toStepShares } from "./shown-figure.ts";
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

test("five people who all answered the lowest look like five of whom one did not, and so at the highest", () => {
  expect(shown([1, 1, 1, 1, 1])).toEqual(shown([1, 1, 1, 1, 2]));
  expect(shown([5, 5, 5, 5, 5])).toEqual(shown([5, 5, 5, 5, 4]));
  expect(computeMean(shown([5, 5, 5, 5, 5]))).toBeCloseTo(0.875);
});

test("people who all answered the same have a spread all the same", () => {
  const interval = computeInterval(shown([3, 3, 3, 3, 3]));
  expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.2);
});

test("the mean shown is off by no more than one answer moves it, and by less than a tenth of a step from forty on", () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(scores, (list) => {
      const off = Math.abs((computeMean(shown(list)) ?? -1) - (computeMean(figureOf(list).figure) ?? 0));
      expect(off).toBeLessThanOrEqual(0.625 / list.length + 1e-9);
    }),
  );
});

test("shares of steps need ten, and neither none nor all is told", () => {
  const nine = figureOf(Array.from({ length: 9 }, () => 5));
  expect(toStepShares(nine.figure, nine.stepCounts)).toBeNull();
  const ten = figureOf(Array.from({ length: 10 }, () => 5));
  expect(toStepShares(ten.figure, ten.stepCounts)?.map(({ share }) => share)).toEqual([
    0.1, 0.1, 0.1, 0.1, 0.95,
  ]);
  const raised = { people: 20, respondents: 20 };
  expect(toStepShares(ten.figure, ten.stepCounts, raised)).toBeNull();
});
