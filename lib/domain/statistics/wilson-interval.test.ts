import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

// 81 of 263 is the example of Newcombe (1998), Statistics in Medicine 17, 857–872: 0.2553 to 0.3662.
test.each([
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [5, 10, 0.236593090512564, 0.7634069094874361],
  [8, 10, 0.4901624715366418, 0.9433178485456248],
  [0, 10, 0, 0.2775327998628892],
  [10, 10, 0.7224672001371107, 1],
  [1, 1, 0.20654931437723745, 1],
])("%i of %i lies between %f and %f", (count, total, low, high) => {
  const estimate = wilsonInterval(count, total);
  expect(estimate?.share).toBe(count / total);
  expect(estimate?.low).toBeCloseTo(low, 14);
  expect(estimate?.high).toBeCloseTo(high, 14);
});

test("of nothing there is no share", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

test.each([
  [3, 2],
  [-1, 4],
  [0.5, 4],
  [1, Number.NaN],
])("%d of %d is refused", (count, total) => {
  expect(() => wilsonInterval(count, total)).toThrow(RangeError);
});

test("the interval holds the share, stays within 0 and 1, and mirrors that of the rest", () => {
  const counts = fc
    .integer({ min: 1, max: 50_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  fc.assert(
    fc.property(counts, ([count, total]) => {
      const { share, low, high } = wilsonInterval(count, total) ?? expect.fail();
      const rest = wilsonInterval(total - count, total) ?? expect.fail();
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= share && share <= high).toBe(true);
      expect(rest.low).toBeCloseTo(1 - high, 12);
      expect(rest.high).toBeCloseTo(1 - low, 12);
    }),
  );
});
