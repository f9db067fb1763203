import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyMood, classifyShownMood, computeMood, moodSteps, toMoodPosition } from "./mood-scale.ts";

test.each([
  [1, 5, 0],
  [3, 5, 0.5],
  [5, 5, 1],
  [2, 6, 0.2],
  [6, 6, 1],
])("score %d on a scale of %d is mood %d", (score, scaleMaximum, mood) => {
  expect(computeMood(score, scaleMaximum)).toBeCloseTo(mood, 12);
});

test("scores of a five-step scale keep their step", () => {
  expect(moodSteps.map((step) => classifyMood(computeMood(step, 5)))).toEqual([...moodSteps]);
});

test("the steps of a six-step scale fall on the five by rounding", () => {
  expect([1, 2, 3, 4, 5, 6].map((score) => classifyMood(computeMood(score, 6)))).toEqual([1, 2, 3, 3, 4, 5]);
});

test("a higher mood never has a lower step, and the step is the nearest position", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, (one, other) => {
      const [lower, higher] = one <= other ? [one, other] : [other, one];
      expect(classifyMood(lower)).toBeLessThanOrEqual(classifyMood(higher));
      expect(Math.abs(toMoodPosition(one) - classifyMood(one))).toBeLessThanOrEqual(0.5);
    }),
  );
});

test("what lies outside the scale is refused", () => {
  expect(() => computeMood(6, 5)).toThrow(RangeError);
  expect(() => computeMood(0, 5)).toThrow(RangeError);
  expect(() => computeMood(1, 1)).toThrow(RangeError);
  expect(() => classifyMood(Number.NaN)).toThrow(RangeError);
});

test.each([
  [3.44, 3],
  [3.46, 4],
  [3.5, 4],
  [0.99, 1],
  [5.02, 5],
])("position %d, as it is shown, stands at step %d", (position, step) => {
  expect(classifyShownMood(position)).toBe(step);
});
