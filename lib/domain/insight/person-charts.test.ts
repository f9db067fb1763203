import { expect, test } from "vitest";
import { toMeasureChart } from "./person-charts.ts";
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
