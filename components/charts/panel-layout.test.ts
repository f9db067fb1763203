import { expect, test } from "vitest";
import type { PanelPoint } from "#lib/domain/insight/chart-model.ts";
import { toBand, toPanelX, toPanelY, toRuns } from "./panel-layout.ts";

const size = { heightPx: 94, axis: { minimum: 1, maximum: 5 } };
const at = (value: number | null): PanelPoint => ({
  value,
  interval: value === null ? null : { low: value - 1, high: value + 1 },
});

test("points stand from edge to edge, the highest value on top", () => {
  expect([0, 1, 2].map((index) => toPanelX(index, 3))).toEqual([2, 50, 98]);
  expect(toPanelX(0, 1)).toBe(50);
  expect([5, 3, 1].map((value) => toPanelY(value, size))).toEqual([7, 47, 87]);
  expect(toPanelY(9, size)).toBe(7);
});

test("a gap parts the line into runs and keeps each point's place", () => {
  const runs = toRuns([at(3), at(4), at(null), at(2), at(null)], size);
  expect(runs.map((run) => run.map(({ index }) => index))).toEqual([[0, 1], [3]]);
  expect(runs[1]?.[0]?.x).toBe(74);
});

test("a band goes along the upper ends and back along the lower ones; one point has none", () => {
  const points = [at(3), at(4)];
  const [run = []] = toRuns(points, size);
  expect(toBand(run, points, size)).toBe("2.00,27.00 98.00,7.00 98.00,47.00 2.00,67.00");
  expect(toBand(run.slice(0, 1), points, size)).toBe("");
});
