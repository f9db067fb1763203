import fc from "fast-check";
import { expect, test } from "vitest";
import { roundToSum } from "./round-to-sum.ts";

test.each([
  [[0.4, 0.3, 0.3], 1, [1, 0, 0]],
  [[1.5, 1.5], 3, [2, 1]],
  [[-1.5, 3.2], 2, [-1, 3]],
  [[-0.3, -0.3, -0.4], -1, [0, 0, -1]],
  [[2, 5], 7, [2, 5]],
  [[], 0, []],
])("%j rounds to the sum %d as %j", (values, total, rounded) => {
  expect(roundToSum(values, total)).toEqual(rounded);
});

test("whatever the values, the rounded ones add up and stay less than one away", () => {
  const anyValues = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(anyValues, (values) => {
      const total = Math.round(values.reduce((sum, value) => sum + value, 0)) + 0;
      const rounded = roundToSum(values, total);
      expect(rounded.reduce((sum, value) => sum + value, 0)).toBe(total);
      for (const [index, value] of values.entries()) {
        expect(Number.isInteger(rounded[index])).toBe(true);
        expect(Math.abs((rounded[index] ?? Number.NaN) - value)).toBeLessThan(1);
      }
    }),
  );
});

test.each([
  [[1, 2], 5],
  [[1, 2], 1],
  [[1, 2.5], 3.5],
  [[Number.NaN], 0],
])("%j cannot become %d", (values, total) => {
  expect(() => roundToSum(values, total)).toThrow(RangeError);
});
