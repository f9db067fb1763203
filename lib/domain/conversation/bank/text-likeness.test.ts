import { expect, test } from "vitest";
import { areAlike, measureLikeness } from "./text-likeness.ts";

test.each([
  ["", "", 1],
  ["abc", "abc", 1],
  ["abc", "", 0],
  ["kitten", "sitting", 1 - 3 / 7],
  ["ab", "ba", 0],
])("the likeness of %j and %j is %d", (one, other, likeness) => {
  expect(measureLikeness(one, other)).toBeCloseTo(likeness, 12);
  expect(measureLikeness(other, one)).toBeCloseTo(likeness, 12);
});

test("what is alike at least so much is told as measuring would tell it", () => {
  const words = ["how are you", "how are you now", "who are you", "what now", "a", ""];
  for (const one of words) {
    for (const other of words) {
      for (const atLeast of [0.2, 0.5, 0.75, 1]) {
        expect(areAlike(one, other, atLeast)).toBe(measureLikeness(one, other) >= atLeast);
      }
    }
  }
});
