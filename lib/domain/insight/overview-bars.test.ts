import { expect, test } from "vitest";
import { findAxis } from "./group-bars.ts";
import type { GroupStretch, NamedFigure } from "./group-stretch.ts";
import { chooseStretch } from "./group-stretch.ts";
import { toHoursByDepartment, toMoodByDepartment, toRewardsByRating } from "./overview-bars.ts";

/** A group of which every person has `perPerson` observations around `mean`. */
function group(name: string, people: number, mean: number, spread = 0.1, perPerson = 1): NamedFigure {
  const observationCount = people * perPerson;
  return {
    name,
    people,
    respondents: people,
    observationCount,
    total: mean * observationCount,
    squareTotal: observationCount * (mean ** 2 + spread ** 2),
  };
}
const month = (start: string, ...groups: NamedFigure[]): GroupStretch => ({ width: "month", start, groups });

test("of several stretches the newest that shows the most groups is taken", () => {
  const thin = month("2026-03-01", group("Sales", 20, 8), group("Legal", 3, 8), group("Design", 6, 8));
  const full = month("2026-02-01", group("Sales", 20, 8), group("Legal", 7, 8), group("Design", 9, 8));
  expect(chooseStretch([thin, full])?.start).toBe("2026-02-01");
  expect(chooseStretch([full, thin])?.start).toBe("2026-02-01");
  expect(chooseStretch([month("2026-03-01", group("Sales", 4, 8))])).toBeNull();
  expect(chooseStretch([])).toBeNull();
});

test("a department that works longer than chance explains is named, beside the company", () => {
  const model = toHoursByDepartment([month("2026-03-01", group("Design", 20, 10), group("Sales", 20, 8))]);
  expect(model?.answer).toBe(
    "Longer than elsewhere in Design: 10.0 hours a day, where the company works 9.0 hours a day.",
  );
  expect(model?.bars.map(({ label, value }) => [label, value])).toEqual([
    ["Design", 10],
    ["Sales", 8],
  ]);
});

test("departments that differ by chance alone are not named", () => {
  const model = toHoursByDepartment([
    month("2026-03-01", group("Design", 20, 8.1, 1), group("Sales", 20, 8, 1)),
  ]);
  expect(model?.answer).toBe("No department stands out. People work 8.1 hours a day.");
});

test("a small department and its companion carry no figure, only a remark", () => {
  const model = toHoursByDepartment([
    month("2026-03-01", group("Sales", 40, 8), group("Board", 3, 14), group("Legal", 6, 9)),
  ]);
  expect(model?.bars.slice(1)).toEqual([
    { label: "Board", value: null, remark: "Too few people to show" },
    { label: "Legal", value: null, remark: "Too few people to show" },
  ]);
  expect(model?.note).toContain("Groups of fewer than five people are hidden");
});

test("mood is read on the five steps, and one department alone makes no comparison", () => {
  const model = toMoodByDepartment([month("2026-03-01", group("Sales", 30, 0.25), group("Legal", 30, 0.75))]);
  expect(model?.answer).toBe("Lower than elsewhere in Sales, in Mar 2026.");
  expect(model?.bars.map(({ label, value }) => [label, value])).toEqual([
    ["Sales", 2],
    ["Legal", 4],
  ]);
  expect(toMoodByDepartment([month("2026-03-01", group("Unassigned", 30, 0.5))])).toBeNull();
});

test("rewards are compared between the lowest and the highest rating that may be shown", () => {
  const rising = toRewardsByRating([group("1", 20, 50, 5), group("3", 20, 90, 5), group("4", 20, 200, 5)]);
  expect(rising?.answer).toBe(
    "Yes: people with rating 4 received 200 points on average, those with rating 1 received 50.",
  );
  const falling = toRewardsByRating([group("1", 20, 200, 5), group("4", 20, 50, 5)]);
  expect(falling?.answer).toMatch(/^No, the other way round/);
  const flat = toRewardsByRating([group("1", 20, 100, 90), group("4", 20, 101, 90)]);
  expect(flat?.answer).toMatch(/^Not clearly/);
  expect(toRewardsByRating([group("1", 20, 100), group("4", 2, 900)])?.answer).toMatch(/^Not enough data/);
  expect(toRewardsByRating([group("2", 3, 100)])).toBeNull();
});

test("an axis holds every interval with room at both ends, and stays within its bounds", () => {
  const bounds = { minimum: 1, maximum: 5 };
  const bar = (value: number | null, low?: number, high?: number) => ({
    label: "Sales",
    value,
    interval: low === undefined || high === undefined ? null : { low, high },
  });
  expect(findAxis([bar(3, 2.4, 3.6), bar(3.5)], { step: 0.5, bounds })).toEqual({ minimum: 2, maximum: 4 });
  expect(findAxis([bar(3)], { step: 1, bounds })).toEqual({ minimum: 2, maximum: 4 });
  expect(findAxis([bar(1), bar(5)], { step: 1, bounds })).toEqual(bounds);
  expect(findAxis([bar(null)], { step: 1, bounds })).toEqual(bounds);
});
