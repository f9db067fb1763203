import { expect, test } from "vitest";
import { figureOf, pointOf } from "#tests/support/group-points.ts";
import type { GroupFigure } from "../group-figure.ts";
import { chooseComparison, type GroupComparison, toHoursByGroup, toMoodByGroup } from "./group-comparison.ts";

const latestDate = "2026-02-28";

function compare(whole: GroupFigure | null, parts: Record<string, GroupFigure | null>): GroupComparison {
  return {
    itemName: "Department",
    whole: { name: "Everybody", point: pointOf(whole) },
    parts: Object.entries(parts).map(([name, figure]) => ({ name, point: pointOf(figure) })),
  };
}

test("of several stretches the first that shows the most parts is taken", () => {
  const thin = compare(figureOf(40, 8), { Sales: figureOf(20, 8), Legal: null });
  const full = compare(figureOf(40, 8), { Sales: figureOf(20, 8), Legal: figureOf(7, 8) });
  const fuller = compare(figureOf(50, 8), { Sales: figureOf(30, 8), Legal: figureOf(9, 8) });
  expect(chooseComparison([thin, full, fuller])).toBe(full);
  expect(chooseComparison([compare(null, { Sales: figureOf(9, 8) })])).toBeNull();
  expect(chooseComparison([])).toBeNull();
});

test("a part that works longer than chance explains is named, beside everybody", () => {
  const model = toHoursByGroup(
    compare(figureOf(40, 9), { Sales: figureOf(20, 8), Design: figureOf(20, 10), Board: null }),
    latestDate,
  );
  expect(model?.answer).toBe(
    "Longer than elsewhere in Design: 10.0 hours a day in Feb 2026, where 9.0 hours a day are typical.",
  );
  expect(model?.typical).toEqual({ label: "Everybody", value: 9 });
  expect(model?.bars.map(({ label, value, remark }) => [label, value, remark])).toEqual([
    ["Design", 10, undefined],
    ["Sales", 8, undefined],
    ["Board", null, "Hidden to protect others"],
  ]);
  expect(model?.note).toContain("a smaller group beside it could be worked out");
});

test("a part whose name is written from right to left does not turn the figures behind it around", () => {
  const model = toHoursByGroup(
    compare(figureOf(40, 9), { Sales: figureOf(20, 8), مبيعات: figureOf(20, 10) }),
    latestDate,
  );
  expect(model?.answer).toContain("in \u2068مبيعات\u2069: 10.0 hours");
});

test("parts that differ by chance alone are not named", () => {
  const parts = { Design: figureOf(20, 8.1, 1), Sales: figureOf(20, 8, 1) };
  const model = toHoursByGroup(compare(figureOf(40, 8.05, 1), parts), latestDate);
  expect(model?.answer).toBe("No department stands out. People worked 8.1 hours a day in Feb 2026.");
});

test("mood is read on the five steps, the lowest first; without a whole there is no chart", () => {
  const parts = { Legal: figureOf(30, 0.75), Sales: figureOf(30, 0.25) };
  const model = toMoodByGroup(compare(figureOf(60, 0.5), parts), latestDate);
  expect(model?.answer).toBe("Lower than elsewhere in Sales, in Feb 2026.");
  expect(model?.bars.map(({ label, value }) => [label, value])).toEqual([
    ["Sales", 2],
    ["Legal", 4],
  ]);
  expect(toMoodByGroup(compare(null, parts), latestDate)).toBeNull();
});
