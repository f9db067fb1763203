import { expect, test } from "vitest";
import { estimateMean, estimateRatio } from "./estimate.ts";

test("a mean's interval is Student's", () => {
  // Student's 97.5 % quantiles: 2.776445 for 4 degrees of freedom, 2.093024 for 19.
  const five = estimateMean([1, 2, 3, 4, 5]);
  expect(five.mean).toBe(3);
  expect(five.high - 3).toBeCloseTo(2.776445 * Math.sqrt(2.5 / 5), 1);
  const twenty = estimateMean(Array.from({ length: 20 }, (_, index) => index % 2));
  expect(twenty.high - 0.5).toBeCloseTo(2.093024 * Math.sqrt(5 / 19 / 20), 5);
  expect(() => estimateMean([1])).toThrow(RangeError);
});

test("a ratio of paired means is exact where the pairs are, and has no value over nothing", () => {
  expect(estimateRatio([2, 4, 6], [1, 2, 3])).toEqual({ mean: 2, low: 2, high: 2 });
  const apart = estimateRatio([2, 2, 2.1], [1, 1.1, 1]);
  expect(apart?.low).toBeLessThan(apart?.mean ?? 0);
  expect(estimateRatio([1, 1], [0, 0])).toBeNull();
});
