import { expect, test } from "vitest";
import {
  addDays,
  bucketStart,
  daysBetween,
  formatBucket,
  formatDay,
  nextBucketStart,
  toCalendarDate,
} from "./calendar-days.ts";

test.each([
  ["2026-03-02", "week", "2026-03-02"], // a Monday
  ["2026-03-08", "week", "2026-03-02"], // its Sunday
  ["1969-12-31", "week", "1969-12-29"],
  ["2024-02-29", "month", "2024-02-01"],
  ["2024-12-31", "quarter", "2024-10-01"],
  ["2024-03-31", "quarter", "2024-01-01"],
] as const)("%s lies in the %s that starts on %s", (date, width, start) => {
  expect(bucketStart(date, width)).toBe(start);
});

test.each([
  ["2026-12-28", "week", "2027-01-04"],
  ["2024-01-01", "month", "2024-02-01"],
  ["2024-02-01", "month", "2024-03-01"],
  ["2024-12-01", "month", "2025-01-01"],
  ["2024-01-01", "quarter", "2024-04-01"],
  ["2024-10-01", "quarter", "2025-01-01"],
] as const)("after the bucket %s of a %s comes %s", (start, width, next) => {
  expect(nextBucketStart(start, width)).toBe(next);
});

test("days are counted over leap days and changes of the clock", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});

test("today is the date in the company's zone, not in UTC", () => {
  const lateInUtc = new Date("2026-03-02T23:30:00Z");
  expect(toCalendarDate(lateInUtc, "UTC")).toBe("2026-03-02");
  expect(toCalendarDate(lateInUtc, "Asia/Kolkata")).toBe("2026-03-03");
});

test("dates are written for people", () => {
  expect(formatDay("2026-03-02")).toBe("2 Mar 2026");
  expect(formatBucket("2026-04-01", "quarter")).toBe("Q2 2026");
  expect(formatBucket("2026-04-01", "month")).toBe("Apr 2026");
});

test("a text that is no date is refused", () => {
  expect(() => addDays("soon", 1)).toThrow(RangeError);
});
