import { expect, test } from "vitest";
import { addDays } from "./calendar-days.ts";
import { type Measure, summariseChanges } from "./person-changes.ts";

const latest = "2026-03-31"; // the last four weeks begin on 4 March
const days = (from: string, count: number, value: number) =>
  Array.from({ length: count }, (_, day) => ({ date: addDays(from, day), value }));
const hours = (observations: Measure["observations"]): Measure => ({
  name: "Work hours",
  unit: "hours a day",
  format: "hours",
  observations,
  typical: { low: 7.4, middle: 7.8, high: 8.2 },
  smallestChange: 0.5,
});

test("what moved is told with both means and what is typical", () => {
  const summary = summariseChanges(
    [hours([...days("2026-02-20", 12, 8), ...days("2026-03-04", 28, 9.5)])],
    latest,
  );
  expect(summary.changes).toEqual([
    {
      name: "Work hours",
      direction: "up",
      before: 8,
      after: 9.5,
      sentence: "Work hours went up from 8 hours a day to 9.5 hours a day; typical here is 7.4 to 8.2.",
    },
  ]);
});

test("a small difference is steady", () => {
  const summary = summariseChanges(
    [hours([...days("2026-02-20", 12, 8), ...days("2026-03-04", 28, 8.4)])],
    latest,
  );
  expect(summary).toEqual({ changes: [], steady: ["Work hours"], unknown: [] });
});

test("with fewer than three records on a side nothing is said", () => {
  const summary = summariseChanges(
    [hours([...days("2026-02-20", 12, 8), ...days("2026-03-04", 2, 14)])],
    latest,
  );
  expect(summary).toEqual({ changes: [], steady: [], unknown: ["Work hours"] });
});

test("what is older than sixteen weeks is no part of it", () => {
  const old = days("2025-01-01", 60, 2);
  const summary = summariseChanges(
    [hours([...old, ...days("2026-02-20", 12, 8), ...days("2026-03-04", 9, 8)])],
    latest,
  );
  expect(summary.steady).toEqual(["Work hours"]);
});

test("mood is told by its steps", () => {
  const mood: Measure = {
    ...hours([...days("2026-02-20", 12, 4), ...days("2026-03-04", 9, 2)]),
    name: "Mood",
    format: "mood",
  };
  expect(summariseChanges([mood], latest).changes[0]?.sentence).toBe(
    "Mood went down from Happy (4.0 of 5) to Sad (2.0 of 5); typical here is 7.4 to 8.2.",
  );
});
