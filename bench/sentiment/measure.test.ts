import { expect, test } from "vitest";
import { macroF1, measureAccuracy, measureMacroF1, type Reading } from "./measure.ts";

const reading = (is: Reading["is"], read: Reading["is"]): Reading => ({ is, read });

const readings = [
  reading("negative", "negative"),
  reading("negative", "negative"),
  reading("negative", "positive"),
  reading("positive", "positive"),
  reading("neutral", "negative"),
];

test("macro-F1 is the mean over the labels that occur", () => {
  // negative: 2·2/(4+1+1), positive: 2/(2+1), neutral: 0.
  expect(macroF1(readings)).toBeCloseTo((4 / 6 + 2 / 3 + 0) / 3, 12);
  expect(macroF1([reading("positive", "positive")])).toBe(1);
  expect(macroF1([])).toBe(0);
});

test("accuracy and intervals hold the value", () => {
  expect(measureAccuracy(readings)).toMatchObject({ count: 3, total: 5 });
  expect(measureAccuracy([])).toBeNull();
  const { value, low, high } = measureMacroF1(readings);
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  expect(low).toBeLessThan(high);
});
