import fc from "fast-check";
import { expect, test } from "vitest";
import { populationStabilityIndex, stabilityChanceLevel } from "./population-stability-index.ts";

test("a hand-computed index: a tenth moved from the last of three bins to the first", () => {
  // (30.5 − 20.5)/101.5 · ln(30.5/20.5) + 0 + (40.5 − 50.5)/101.5 · ln(40.5/50.5)
  expect(populationStabilityIndex([20, 30, 50], [30, 30, 40])).toBeCloseTo(0.06088405513673144, 12);
});

test("empty bins leave it finite: 2 · 10/11 · ln 21", () => {
  expect(populationStabilityIndex([0, 10], [10, 0])).toBeCloseTo((20 / 11) * Math.log(21), 12);
});

test("without anybody at one of the moments there is no index", () => {
  expect(populationStabilityIndex([0, 0], [1, 2])).toBeNull();
  expect(populationStabilityIndex([1, 2], [0, 0])).toBeNull();
});

test("it is 0 for equal counts, never below, and the same both ways", () => {
  const counts = fc.array(fc.nat(5000), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      fc.pre(one.some((count) => count > 0) && other.some((count) => count > 0));
      const index = populationStabilityIndex(one, other) ?? expect.fail();
      expect(index).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(index)).toBe(true);
      expect(populationStabilityIndex(other, one)).toBeCloseTo(index, 12);
      expect(populationStabilityIndex(one, one)).toBe(0);
    }),
  );
});

test("counts that cannot be compared are refused", () => {
  expect(() => populationStabilityIndex([1, 2], [1, 2, 3])).toThrow(RangeError);
  expect(() => populationStabilityIndex([1, -2], [1, 2])).toThrow(RangeError);
});

// χ² at 95 %: 3.841 for 1, 9.488 for 4, 18.307 for 10 degrees of freedom.
test.each([
  [2, 3.8415],
  [5, 9.4877],
  [11, 18.307],
])("chance alone moves %i bins by χ² · (1/n + 1/m)", (binCount, chiSquare) => {
  const level = stabilityChanceLevel(binCount, { earlier: 100, later: 400 });
  expect(Math.abs(level / (chiSquare * (1 / 100 + 1 / 400)) - 1)).toBeLessThan(0.03);
});

test("one bin cannot move; an empty population has no level", () => {
  expect(stabilityChanceLevel(1, { earlier: 5, later: 5 })).toBe(0);
  expect(() => stabilityChanceLevel(3, { earlier: 0, later: 5 })).toThrow(RangeError);
});
