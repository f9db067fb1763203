import { expect, test } from "vitest";
import type { Reason } from "../detection/verdicts.ts";
import { toMeasureChart, toReasonChart } from "./person-charts.ts";
import type { MeasureHistory } from "./person-history.ts";

const window = { from: "2024-01-01", to: "2024-03-05", width: "month" } as const;
const history: MeasureHistory = {
  name: "Work hours",
  unit: "hours a day",
  format: "hours",
  typical: { low: 7, middle: 7.5, high: 8 },
  recordCount: 2,
  few: [],
  sentence: "9 hours a day on average.",
  points: [
    { start: "2024-01-01", mean: 9, count: 2 },
    { start: "2024-02-01", mean: null, count: 0 },
  ],
};

test("HR sees a person's line beside the middle of the company, with gaps where nothing is known", () => {
  const chart = toMeasureChart(history, window, "hr");
  expect(chart.series.map(({ name, role }) => [name, role])).toEqual([
    ["This person", "main"],
    ["Typical here", "other"],
  ]);
  expect(chart.points).toEqual([
    { label: "Jan 2024", values: [9, 7.5] },
    { label: "Feb 2024", values: [null, 7.5] },
  ]);
  expect(chart.note).toBe("2 records up to 5 Mar 2024, the latest date in the data, shown by month.");
});

test("people see their own line alone", () => {
  const chart = toMeasureChart(history, window, "self");
  expect(chart.series.map(({ name }) => name)).toEqual(["You"]);
  expect(chart.points[0]?.values).toEqual([9]);
  expect(chart.answer).toBe("9 hours a day on average.");
});

const reason = (quantity: string, side: Reason["side"], contribution: number, share: number): Reason => ({
  quantity,
  features: [],
  sentence: `about ${quantity}`,
  value: 1,
  typicalValue: 2,
  strength: "clear",
  trend: null,
  comparedWith: "company",
  side,
  contribution,
  share,
});

test("reasons for a finding stand on the right, reasons against it on the left, strongest first", () => {
  const chart = toReasonChart([
    reason("rating", "benign", 0.02, 1),
    reason("tenure", "none", 0.9, 1),
    reason("meetings", "adverse", 0.0009, 0.0045),
    reason("mood", "adverse", 0.06, 0.3),
    reason("workHours", "adverse", 0.1, 0.5),
  ]);
  expect(chart?.bars.map(({ label, value, valueText }) => [label, value.toFixed(2), valueText])).toEqual([
    ["Working hours", "0.50", "50 %"],
    ["Mood", "0.30", "30 %"],
    ["Performance rating", "-0.10", "−10 %"],
  ]);
  expect(chart?.answer).toContain("working hours and mood");
});

test("a reason that is held back does not make the others larger", () => {
  expect(toReasonChart([reason("workHours", "adverse", 0.1, 0.5)])?.bars[0]?.valueText).toBe("50 %");
});

test("an unknown quantity keeps its own name", () => {
  expect(toReasonChart([reason("Commute", "adverse", 0.1, 1)])?.bars[0]?.label).toBe("Commute");
});

test("without reasons there is no chart", () => {
  expect(toReasonChart([])).toBeNull();
  expect(toReasonChart([reason("tenure", "none", 1, 1)])).toBeNull();
});
