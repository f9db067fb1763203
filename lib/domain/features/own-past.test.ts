import fc from "fast-check";
import { expect, test } from "vitest";
import { summarisePast, type WeekMean } from "./own-past.ts";

const weeks = (first: number, end: number, mean: number, count = 5): WeekMean[] =>
  Array.from({ length: end - first }, (_, index) => ({ week: first + index, mean, count }));

test("four weeks of late stand beside the usual weeks of the year before", () => {
  const { comparison, level } = summarisePast("workHours", [
    ...weeks(0, 4, 10),
    ...weeks(4, 8, 7),
    ...weeks(8, 56, 7),
    ...weeks(56, 80, 1),
  ]);
  expect(comparison).toEqual({ recent: 10, recentCount: 20, usual: 7, spread: 0, usualWeeks: 52 });
  expect(level).toBe(8.5);
});

test("the usual is the mean of the middle half, the spread the mean distance from it times √(π/2)", () => {
  const before = [12, 6, 9, 7, 8.5, 7.5, 9, 8].map((mean, index) => ({ week: 4 + index, mean, count: 5 }));
  const { comparison } = summarisePast("workHours", [...weeks(0, 4, 8), ...before]);
  expect(comparison?.usual).toBe((7.5 + 8 + 8.5 + 9) / 4);
  // Distances 3.75, 2.25, 0.75, 1.25, 0.25, 0.75, 0.75, 0.25 from 8.25.
  expect(comparison?.spread).toBeCloseTo(Math.sqrt(Math.PI / 2) * (10 / 8), 12);
});

test.each([
  ["two answers of late", [...weeks(0, 2, 0.5, 1), ...weeks(4, 30, 0.5, 1)]],
  ["seven weeks before", [...weeks(0, 4, 0.5, 1), ...weeks(4, 11, 0.5, 1)]],
  ["no records", []],
] as const)("%s are too little for a comparison", (_, few) => {
  expect(summarisePast("mood", few).comparison).toBeNull();
});

test("fewer than three records in eight weeks are no level", () => {
  expect(summarisePast("mood", [{ week: 0, mean: 0.5, count: 2 }]).level).toBeNull();
  expect(summarisePast("mood", [{ week: 7, mean: 0.5, count: 3 }]).level).toBe(0.5);
});

test("a quarter of odd weeks, however far out, leaves the usual near the others", () => {
  const odd = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(odd, { minLength: 12, maxLength: 12 }), (means) => {
      const before = weeks(4, 56, 7).map((week, index) => ({
        ...week,
        mean: means[index] ?? 6 + (index % 3),
      }));
      const { comparison } = summarisePast("workHours", [...weeks(0, 4, 7), ...before]);
      expect(comparison?.usual).toBeGreaterThanOrEqual(6);
      expect(comparison?.usual).toBeLessThanOrEqual(8);
    }),
  );
});
