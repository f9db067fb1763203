import { expect, test } from "vitest";
import { figureOf, pointOf } from "#tests/support/group-points.ts";
import { findLatestMood, toMoodCourse } from "./mood-course.ts";

const rest = { width: "month", latestDate: "2026-02-28" } as const;
const january = { start: "2026-01-01", asOf: "2026-01-31" };

test("a change beyond chance is told with its size, a smaller one as steady", () => {
  const before = pointOf(figureOf(40, 0.7), january);
  const fell = toMoodCourse({ points: [before, pointOf(figureOf(40, 0.5))], ...rest });
  expect(fell?.answer).toBe("The mood fell by 0.8 of a step since Jan 2026: Okay (3.0 of 5) in Feb 2026.");
  const steady = toMoodCourse({ points: [before, pointOf(figureOf(40, 0.68))], ...rest });
  expect(steady?.answer).toBe(
    "Steady: Happy (3.7 of 5) in Feb 2026. The change since Jan 2026 is no more than chance explains.",
  );
});

test("what is hidden is a gap, and its reason stands under the chart", () => {
  const points = [pointOf(figureOf(40, 0.5), january), pointOf(null, { hiddenBecause: "too_few" })];
  const chart = toMoodCourse({ points, ...rest });
  expect(chart?.points.map(({ label, values }) => [label, values[0]])).toEqual([
    ["Jan 2026", 3],
    ["Feb 2026", null],
  ]);
  expect(chart?.note).toContain("it takes five people and five who answered");
  expect(chart && findLatestMood(chart)).toEqual({ mood: 0.5, when: "Jan 2026" });
});

test("a latest figure that is older than the data says so; without any there is no chart", () => {
  const chart = toMoodCourse({ points: [pointOf(figureOf(9, 0.5), { asOf: "2026-02-09" })], ...rest });
  expect(chart?.answer).toBe("The mood is Okay (3.0 of 5) in Feb 2026.");
  expect(chart?.note).toContain("As of 9 Feb 2026");
  expect(toMoodCourse({ points: [pointOf(null)], ...rest })).toBeNull();
  expect(chart && findLatestMood({ ...chart, points: [] })).toBeNull();
});

test("an interval never leaves the five steps", () => {
  const chart = toMoodCourse({ points: [pointOf(figureOf(5, 0.98, 0.5))], ...rest });
  expect(chart?.points[0]?.interval?.high).toBe(5);
});
