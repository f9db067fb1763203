import { expect, test } from "vitest";
import { describeDay, groupByDay } from "./group-by-day.ts";

const entry = (id: string, lastMessageAt: string) => ({ id, title: id, lastMessageAt });

test("the last used first, under days and then months, in the company's zone", () => {
  const groups = groupByDay(
    [
      entry("old", "2025-12-24T10:00:00.000Z"),
      entry("late", "2026-03-18T23:30:00.000Z"),
      entry("today", "2026-03-19T08:00:00.000Z"),
      entry("yesterday", "2026-03-18T10:00:00.000Z"),
    ],
    { today: "2026-03-19", timeZone: "Europe/Berlin" },
  );
  expect(groups.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
    ["Today", ["today", "late"]],
    ["Yesterday", ["yesterday"]],
    ["December 2025", ["old"]],
  ]);
});

test.each([
  ["2026-03-19", "Today"],
  ["2026-03-20", "Today"],
  ["2026-03-18", "Yesterday"],
  ["2026-03-16", "This week"],
  ["2026-03-15", "In the last 30 days"],
  ["2026-02-17", "In the last 30 days"],
  ["2026-02-16", "February 2026"],
])("%s is called %s", (day, words) => {
  expect(describeDay(day, "2026-03-19")).toBe(words);
});
