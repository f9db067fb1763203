import { expect, test } from "vitest";
import { contaminationOffset } from "./contamination.ts";

test("the offset is the percentile of the scores, interpolated", () => {
  const scores = Float64Array.of(-0.4, -0.6, -0.5, -0.3, -0.7);
  expect(contaminationOffset(scores, 0.5)).toBe(-0.5);
  expect(contaminationOffset(scores, 0.25)).toBe(-0.6);
  expect(contaminationOffset(scores, 0.1)).toBeCloseTo(-0.66, 12);
  expect(contaminationOffset(Float64Array.of(-0.5), 0.1)).toBe(-0.5);
  expect(Array.from(scores)).toEqual([-0.4, -0.6, -0.5, -0.3, -0.7]);
});

test("no scores and shares that are none are refused", () => {
  expect(() => contaminationOffset(new Float64Array(), 0.1)).toThrow(RangeError);
  for (const share of [0, 0.51, -0.1, Number.NaN]) {
    expect(() => contaminationOffset(Float64Array.of(-0.5), share)).toThrow(RangeError);
  }
});
