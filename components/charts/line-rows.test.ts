import { expect, test } from "vitest";
import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { toDrawnLines } from "./line-rows.ts";

const model: LineChartModel = {
  question: "",
  answer: "",
  pointName: "Week",
  format: "mood",
  series: [
    { name: "Mood", role: "main" },
    { name: "Typical", role: "other" },
  ],
  points: [
    { label: "a", values: [3, 2], interval: { low: 2, high: 4 } },
    { label: "b", values: [null, 2] },
    { label: "c", values: [0, 2] },
    { label: "d", values: [null, 2] },
    { label: "e", values: [4, 2] },
    { label: "f", values: [5, 2] },
  ],
};

test("a value between gaps gets a dot of its own, one beside another value does not", () => {
  const { lines, rows } = toDrawnLines(model);
  expect(lines.map(({ key, role }) => `${key}: ${role}`)).toEqual([
    "interval low: interval",
    "interval high: interval",
    "Typical: other",
    "Mood: main",
    "Mood 0: main",
    "Mood 2: main",
  ]);
  expect(rows.map((row) => row.Mood)).toEqual([3, null, 0, null, 4, 5]);
  // The drawing makes a dot of a line that occurs in one row alone.
  expect(rows.filter((row) => "Mood 2" in row)).toEqual([{ label: "c", Mood: 0, "Mood 2": 0, Typical: 2 }]);
});
