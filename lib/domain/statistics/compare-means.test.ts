import { expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../detection/random.ts";
import { compareMeans, estimateMean, type MeanEstimate } from "./compare-means.ts";

const estimate = (values: readonly number[]): MeanEstimate => estimateMean(values) ?? expect.fail();

test("Welch's comparison gives what SciPy 1.17.1 gives: ttest_ind(equal_var=False)", () => {
  const first = estimate([3.1, 2.8, 4.0, 3.6, 2.9]);
  const comparison = compareMeans(first, estimate([3.9, 4.2, 3.3, 4.8, 4.1, 3.7, 4.4]));
  expect(comparison?.pValue).toBeCloseTo(0.027117133071296116, 10);
  expect(comparison?.low).toBeCloseTo(0.11143037786943777, 9);
  expect(comparison?.high).toBeCloseTo(1.4428553364162764, 9);
});

test("one person, nobody, or no spread at all tells nothing", () => {
  const steady = { mean: 3, error: 0, people: 9 };
  expect(estimateMean([])).toBeNull();
  expect(estimateMean([2])).toEqual({ mean: 2, error: Infinity, people: 1 });
  expect(compareMeans(estimate([2]), steady)).toBeNull();
  expect(compareMeans(steady, { ...steady, mean: 4 })).toBeNull();
  expect(compareMeans(steady, steady)).toEqual({ difference: 0, low: 0, high: 0, pValue: 1 });
});

test("of companies in which nothing changed about one in twenty looks changed, at five people as at fifty", () => {
  for (const people of [5, 50]) {
    const random = createRandom(people);
    const draw = () => estimate(Array.from({ length: people }, () => drawNormal(random)));
    const runs = Array.from({ length: 2000 }, () => compareMeans(draw(), draw()) ?? expect.fail());
    const missed = runs.filter(({ low, high }) => low > 0 || high < 0).length / runs.length;
    expect(missed).toBeGreaterThan(0.03);
    expect(missed).toBeLessThan(0.07);
  }
});
