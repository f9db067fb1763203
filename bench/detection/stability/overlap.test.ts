import { expect, test } from "vitest";
import { meanPairwiseOverlap, overlapOf } from "./overlap.ts";

test("overlap is what is shared of all there is", () => {
  expect(overlapOf(new Set("abc"), new Set("bcd"))).toBe(0.5);
  expect(overlapOf(new Set("ab"), new Set("cd"))).toBe(0);
  expect(overlapOf(new Set(), new Set())).toBe(1);
  expect(overlapOf(new Set("a"), new Set())).toBe(0);
});

test("each pair counts once", () => {
  const sets = ["ab", "ab", "a"].map((text) => new Set(text));
  expect(meanPairwiseOverlap(sets)).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12);
  expect(() => meanPairwiseOverlap([new Set("a")])).toThrow(RangeError);
});
