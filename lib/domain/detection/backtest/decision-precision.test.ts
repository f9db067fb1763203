import { expect, test } from "vitest";
import { type DecisionCount, summarisePrecision } from "./decision-precision.ts";

const made = (
  decision: DecisionCount["decision"],
  severity: DecisionCount["severity"],
  leadingQuantity: string | null,
  count: number,
): DecisionCount => ({ decision, severity, leadingQuantity, count });

test("confirmed of confirmed and dismissed, as a whole, by severity and by what led", () => {
  const precision = summarisePrecision([
    made("confirmed", "severe", "workHours", 5),
    made("confirmed", "moderate", "mood", 3),
    made("dismissed", "moderate", "mood", 2),
    made("dismissed", "moderate", null, 1),
    made("watching", "severe", "workHours", 7),
  ]);
  expect(precision.all).toMatchObject({ confirmed: 8, dismissed: 3 });
  expect(precision.all.estimate?.share).toBeCloseTo(8 / 11, 12);
  expect(precision.watching).toBe(7);
  expect(
    precision.bySeverity.map(({ severity, confirmed, dismissed }) => [severity, confirmed, dismissed]),
  ).toEqual([
    ["moderate", 3, 3],
    ["significant", 0, 0],
    ["severe", 5, 0],
  ]);
  expect(precision.byQuantity.map(({ quantity, estimate }) => [quantity, estimate?.share])).toEqual([
    ["mood", 0.6],
    ["workHours", 1],
  ]);
});

test("below five decisions no share is given, and watching does not make it five", () => {
  const { all } = summarisePrecision([
    made("confirmed", "severe", "mood", 3),
    made("dismissed", "severe", "mood", 1),
    made("watching", "severe", "mood", 9),
  ]);
  expect(all).toEqual({ confirmed: 3, dismissed: 1, estimate: null });
  expect(summarisePrecision([]).byQuantity).toEqual([]);
});
