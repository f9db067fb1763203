import { expect, test } from "vitest";
import { type Bucket, isWideEnough } from "./bucket-choice.ts";
import { emptyFigure } from "./group-figure.ts";

const series = (...respondents: number[]): Bucket[] =>
  respondents.map((count, index) => ({
    ...emptyFigure,
    start: `2026-01-${String(index + 1).padStart(2, "0")}`,
    people: 40,
    respondents: count,
  }));

test("five respondents in every bucket are enough, four in one are not", () => {
  expect(isWideEnough(series(6, 7, 5))).toBe(true);
  expect(isWideEnough(series(6, 4, 9, 8))).toBe(false);
});

test("the first and the last bucket may be cut short, and silent weeks are gaps", () => {
  expect(isWideEnough(series(2, 6, 0, 7, 1))).toBe(true);
});

test("one bucket makes no movement", () => {
  expect(isWideEnough(series(9))).toBe(false);
  expect(isWideEnough(series(2, 9, 3))).toBe(false);
  expect(isWideEnough([])).toBe(false);
});

test("a raised threshold needs wider buckets", () => {
  expect(isWideEnough(series(6, 7, 6), { people: 10, respondents: 10 })).toBe(false);
  expect(isWideEnough(series(12, 13), { people: 10, respondents: 10 })).toBe(true);
});
