import { expect, test } from "vitest";
import { endOfCompleteMonths, monthsBefore } from "./complete-months.ts";

test.each([
  ["2026-03-30", "2026-03-01"],
  ["2026-03-31", "2026-04-01"],
  ["2024-02-28", "2024-02-01"],
  ["2024-02-29", "2024-03-01"],
  ["2025-12-31", "2026-01-01"],
])("data up to %s hold whole months before %s", (latest, end) => {
  expect(endOfCompleteMonths(latest)).toBe(end);
});

test.each([
  ["2026-03-01", 1, "2026-02-01"],
  ["2026-03-01", 3, "2025-12-01"],
  ["2026-01-01", 12, "2025-01-01"],
  ["2026-01-01", 13, "2024-12-01"],
])("before %s by %i months it is %s", (start, months, before) => {
  expect(monthsBefore(start, months)).toBe(before);
});
