import { expect, test } from "vitest";
import { leaveKnownBy, reviewKnownFrom } from "./known-by.ts";

const leave = {
  leaveType: "Annual Leave",
  startDate: "2026-03-02",
  endDate: "2026-03-11",
  leaveDays: 8,
} as const;

test.each([
  ["the day before it begins", "2026-03-01", null],
  ["on its first day", "2026-03-02", { endDate: "2026-03-02", leaveDays: 0.8 }],
  ["half way", "2026-03-06", { endDate: "2026-03-06", leaveDays: 4 }],
  ["on its last day", "2026-03-11", { endDate: "2026-03-11", leaveDays: 8 }],
  ["later", "2026-05-01", { endDate: "2026-03-11", leaveDays: 8 }],
])("a leave of ten days and eight working days, %s", (_when, day, known) => {
  expect(leaveKnownBy(leave, day)).toEqual(known === null ? null : { leaveType: "Annual Leave", ...known });
});

test("a leave that ends before it begins stays as it is recorded, from its start on", () => {
  const turned = { ...leave, startDate: "2026-03-11", endDate: "2026-03-02" };
  expect(leaveKnownBy(turned, "2026-03-10")).toBeNull();
  expect(leaveKnownBy(turned, "2026-03-11")).toMatchObject({ endDate: "2026-03-02", leaveDays: 8 });
});

test.each([
  ["H1", "2023-06-30"],
  ["H2", "2023-12-31"],
  ["Annual", "2023-12-31"],
] as const)("a review of %s 2023 is known from %s on", (reviewPeriod, day) => {
  expect(reviewKnownFrom({ reviewYear: 2023, reviewPeriod })).toBe(day);
});
