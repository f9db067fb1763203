import { expect, test } from "vitest";
import type { BarChartModel, LineChartModel } from "../chart-model.ts";
import { findBarScale, toWidth } from "./bar-scale.ts";
import { toBarRows, toLineRows } from "./chart-rows.ts";

const line: LineChartModel = {
  question: "How has the mood moved?",
  answer: "Steady.",
  pointName: "Week",
  format: "mood",
  series: [
    { name: "Mood", role: "main" },
    { name: "Company", role: "other" },
  ],
  points: [
    { label: "5 Jan 2026", values: [3.24, 3], interval: { low: 3, high: 3.5 }, respondents: 1200 },
    { label: "12 Jan 2026", values: [null, 0] },
  ],
};

test("the table behind a line chart holds every figure, gaps as a dash and zeros as zeros", () => {
  expect(toLineRows(line)).toEqual({
    head: ["Week", "Mood", "Company", "95 % interval", "People"],
    body: [
      { key: "0 5 Jan 2026", name: "5 Jan 2026", cells: ["3.2", "3.0", "3.0 to 3.5", "1,200"] },
      { key: "1 12 Jan 2026", name: "12 Jan 2026", cells: ["–", "0.0", "–", "–"] },
    ],
  });
});

const bars: BarChartModel = {
  question: "Who works long hours?",
  answer: "Design.",
  itemName: "Department",
  valueName: "Hours a day",
  format: "hours",
  typical: { label: "Company", value: 8 },
  bars: [
    { label: "Design", value: 9.5, interval: { low: 9, high: 10 } },
    { label: "Board", value: null, remark: "too few people" },
  ],
};

test("a hidden bar says in the table why it is not shown", () => {
  expect(toBarRows(bars).body.map(({ cells }) => cells)).toEqual([
    ["9.5 h", "9.0 h to 10.0 h"],
    ["too few people", "–"],
  ]);
});

test("the scale holds the longest interval, and nothing leaves the drawing", () => {
  const scale = findBarScale(bars);
  expect(scale).toEqual({ minimum: 0, maximum: 10 });
  expect(toWidth(5, scale)).toBe("50%");
  expect(toWidth(20, scale)).toBe("100%");
  expect(toWidth(-1, scale)).toBe("0%");
  expect(toWidth(3, { minimum: 1, maximum: 5 })).toBe("50%");
});
