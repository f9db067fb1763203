import fc from "fast-check";
import { expect, test } from "vitest";
import { curvePath, cutLastStep, splitAtGaps } from "./curve.ts";

test("gaps part a line", () => {
  expect(splitAtGaps([null, 1, 2, null, null, 3, null])).toEqual([[1, 2], [3]]);
  expect(splitAtGaps([null])).toEqual([]);
});

test("a straight line stays straight", () => {
  const path = curvePath([
    { x: 0, y: 0 },
    { x: 3, y: 3 },
    { x: 6, y: 6 },
  ]);
  expect(path).toBe("M0 0C1 1 2 2 3 3C4 4 5 5 6 6");
});

test("a peak is level, and goes on from another path", () => {
  const path = curvePath(
    [
      { x: 0, y: 0 },
      { x: 3, y: 9 },
      { x: 6, y: 0 },
    ],
    "L",
  );
  expect(path).toBe("L0 0C1 3 2 9 3 9C4 9 5 3 6 0");
});

test("the last step is cut off without bending the rest", () => {
  const places = [0, 9, 2, 4].map((y, index) => ({ x: index * 3, y }));
  const { before, last } = cutLastStep(places);
  expect(last).toMatch(/^M6 2C/);
  expect(before + last.replace("M6 2", "")).toBe(curvePath(places));
  expect(cutLastStep(places.slice(0, 2))).toEqual({ before: "", last: curvePath(places.slice(0, 2)) });
  expect(cutLastStep(places.slice(0, 1))).toEqual({ before: "", last: "" });
});

test("between two places no curve leaves the heights of the two", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }),
      (heights) => {
        const places = heights.map((y, index) => ({ x: index * 10, y }));
        const curves = [...curvePath(places).matchAll(/C\S+ (\S+) \S+ (\S+) \S+ (\S+?)(?=C|$)/g)];
        expect(curves).toHaveLength(places.length - 1);
        for (const [index, [, out, into]] of curves.entries()) {
          const ends = [heights[index] ?? 0, heights[index + 1] ?? 0];
          for (const handle of [Number(out), Number(into)]) {
            expect(handle).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
            expect(handle).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
          }
        }
      },
    ),
  );
});
