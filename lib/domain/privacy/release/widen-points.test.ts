import { expect, test } from "vitest";
import type { GroupPoint } from "../group-point.ts";
import { widenPoints } from "./widen-points.ts";

const figure = (respondents: number, total: number) => ({
  people: 20,
  respondents,
  observationCount: respondents,
  total,
  squareTotal: total,
});
const month = (start: string, given: Partial<GroupPoint>): GroupPoint => ({
  start,
  width: "month",
  figure: null,
  steps: null,
  hiddenBecause: null,
  asOf: `${start.slice(0, 8)}28`,
  ...given,
});

test("a quarter is the sum of its months; its respondents are at least those of the fullest", () => {
  const points = [
    month("2026-01-01", { figure: figure(6, 3) }),
    month("2026-02-01", { figure: figure(8, 6) }),
    month("2026-04-01", { figure: figure(7, 1) }),
  ];
  expect(widenPoints(points, "quarter")).toMatchObject([
    {
      start: "2026-01-01",
      width: "quarter",
      asOf: "2026-02-28",
      figure: { respondents: 8, observationCount: 14, total: 9 },
    },
    { start: "2026-04-01", width: "quarter", figure: { respondents: 7, total: 1 } },
  ]);
});

test("a quarter with a hidden month is hidden; one without answers in a month is not", () => {
  const shown = month("2026-01-01", { figure: figure(6, 3) });
  const hidden = month("2026-02-01", { hiddenBecause: "too_few" });
  const silent = month("2026-03-01", { hiddenBecause: "unanswered" });
  expect(widenPoints([shown, hidden, silent], "quarter")).toMatchObject([
    { figure: null, hiddenBecause: "protects_others" },
  ]);
  expect(widenPoints([shown, silent], "quarter")).toMatchObject([
    { figure: { total: 3 }, hiddenBecause: null },
  ]);
});

test("what was released by the year stays a year, whatever is asked for", () => {
  const year: GroupPoint = { ...month("2025-01-01", { figure: figure(6, 3) }), width: "year" };
  expect(widenPoints([year], "month")).toEqual([year]);
  expect(widenPoints([year], "quarter")).toEqual([year]);
});
