import { expect, test } from "vitest";
import { type Bucket, chooseWidening } from "./bucket-choice.ts";
import { emptyFigure } from "./group-figure.ts";

const series = (...respondents: number[]): Bucket[] =>
  respondents.map((count, index) => ({
    ...emptyFigure,
    start: `2026-01-${String(index + 1).padStart(2, "0")}`,
    people: 40,
    respondents: count,
  }));
const none = series();

test("the narrowest width that holds everywhere is taken", () => {
  expect(chooseWidening({ week: series(6, 7, 5), month: series(18), quarter: none })).toBe("week");
  expect(chooseWidening({ week: series(6, 4, 9, 8), month: series(14, 13), quarter: none })).toBe("month");
  expect(chooseWidening({ week: series(2, 1, 2), month: series(4, 3, 4), quarter: series(9, 8) })).toBe(
    "quarter",
  );
});

test("the first and the last bucket may be cut short, and silent weeks are gaps", () => {
  expect(chooseWidening({ week: series(2, 6, 0, 7, 1), month: none, quarter: none })).toBe("week");
});

test("when no width holds, everything is taken together", () => {
  expect(chooseWidening({ week: series(1, 1), month: series(2), quarter: series(2) })).toBe("all");
  expect(chooseWidening({ week: none, month: none, quarter: none })).toBe("all");
});

test("one bucket makes no movement, so it is widened away", () => {
  expect(chooseWidening({ week: series(9), month: series(9), quarter: series(9) })).toBe("all");
});

test("a raised threshold widens sooner", () => {
  const buckets = { week: series(6, 7, 6), month: series(12, 13), quarter: none };
  expect(chooseWidening(buckets, { people: 10, respondents: 10 })).toBe("month");
});
