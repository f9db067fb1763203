import { expect, test } from "vitest";
import { figureOf, pointOf } from "#tests/support/group-points.ts";
import type { GroupPoint } from "../../privacy/group-point.ts";
import { chooseLines, type LineSet, listWidths, takePeriod, toLines } from "./group-line.ts";

const month = (start: string, isShown = true, rest: Partial<GroupPoint> = {}) =>
  pointOf(isShown ? figureOf(9, 0.5) : null, { start, ...rest });

function setOf(width: LineSet["width"], rows: readonly (readonly boolean[])[]): LineSet {
  const [whole, ...parts] = rows.map((shown, row) => ({
    name: `group ${row}`,
    points: shown.map((isShown, at) => month(`2026-0${at + 1}-01`, isShown)),
  }));
  return { width, whole: whole ?? { name: "", points: [] }, parts };
}

test("a period counts back from the latest day and keeps the stretch that it cuts", () => {
  const points = ["2025-07-01", "2025-08-01", "2025-09-01", "2026-02-01"].map((start) => month(start));
  expect(takePeriod(points, "6_months", "2026-02-28").map(({ start }) => start)).toEqual([
    "2025-08-01",
    "2025-09-01",
    "2026-02-01",
  ]);
  expect(takePeriod(points, "12_months", "2026-02-28")).toHaveLength(4);
  expect(takePeriod(points, "all", "2026-02-28")).toHaveLength(4);
  const year = pointOf(figureOf(9, 0.5), { start: "2025-01-01", width: "year" });
  expect(takePeriod([year], "6_months", "2026-02-28")).toEqual([year]);
});

test("the narrowest width in which enough is shown is taken", () => {
  const months = setOf("month", [
    [true, true],
    [false, false],
  ]);
  const quarters = setOf("quarter", [
    [true, true],
    [true, false],
  ]);
  const years = setOf("year", [[true, true]]);
  expect(chooseLines([months, quarters, years])).toBe(quarters);
  expect(chooseLines([years, quarters])).toBe(years);
});

test("where nothing is enough the width that shows the most is taken, and one stretch counts less than two", () => {
  const none = setOf("month", [[false, false]]);
  const half = setOf("quarter", [
    [true, true],
    [false, false],
    [false, false],
  ]);
  const one = setOf("year", [[true], [false]]);
  expect(chooseLines([none, half, one])).toBe(half);
  expect(chooseLines([none])).toBe(none);
  expect(chooseLines([])).toBeNull();
});

test("parts become lines over the same stretches; who is missing in one has not answered there", () => {
  const first = month("2026-01-01");
  const second = month("2026-02-01");
  const lines = toLines(
    [
      {
        point: first,
        parts: [
          { ...first, name: "3_to_5" },
          { ...first, name: "under_1" },
        ],
      },
      { point: second, parts: [{ ...second, name: "under_1" }] },
    ],
    "tenure",
  );
  expect(lines.map(({ name }) => name)).toEqual(["Under 1 year", "3 to 5 years"]);
  expect(lines[1]?.points.map(({ hiddenBecause }) => hiddenBecause)).toEqual([null, "unanswered"]);
});

test("a long time is shown in wide stretches", () => {
  expect(listWidths("6_months")[0]).toBe("month");
  expect(listWidths("all")[0]).toBe("quarter");
});
