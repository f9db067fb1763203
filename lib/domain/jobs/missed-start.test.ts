import { expect, test } from "vitest";
import { findMissedStart } from "./missed-start.ts";

const daily = { cron: "0 10 * * *", timeZone: "Europe/Berlin", since: new Date("2026-03-01T00:00:00Z") };
const missed = (now: string, last: string | null, schedule = daily) =>
  findMissedStart(schedule, last === null ? null : new Date(last), new Date(now))?.toISOString() ?? null;

test("days that were missed are made up for once, with the last of them", () => {
  expect(missed("2026-03-09T14:00:00Z", "2026-03-04T09:00:00Z")).toBe("2026-03-09T09:00:00.000Z");
});

test("nothing is owed when the last start came, or within the minutes it may be late", () => {
  expect(missed("2026-03-09T14:00:00Z", "2026-03-09T09:00:00Z")).toBeNull();
  expect(missed("2026-03-09T09:04:59Z", "2026-03-08T09:00:00Z")).toBeNull();
  expect(missed("2026-03-09T09:05:00Z", "2026-03-08T09:00:00Z")).toBe("2026-03-09T09:00:00.000Z");
});

test("nothing is owed from before the schedule stood", () => {
  expect(missed("2026-03-01T06:00:00Z", null)).toBeNull();
  expect(missed("2026-03-01T09:30:00Z", null)).toBe("2026-03-01T09:00:00.000Z");
});

test("a clock that jumps ahead owes one start, one that jumps back none", () => {
  expect(missed("2031-01-01T00:00:00Z", "2026-03-08T09:00:00Z")).toBe("2030-12-31T09:00:00.000Z");
  expect(missed("2026-03-02T12:00:00Z", "2030-12-31T09:00:00Z")).toBeNull();
});

test("29 February is made up for on the day after", () => {
  const leap = { ...daily, cron: "0 6 29 2 *", timeZone: "UTC" };
  expect(missed("2028-03-01T00:00:00Z", null, leap)).toBe("2028-02-29T06:00:00.000Z");
  expect(missed("2027-03-01T00:00:00Z", null, leap)).toBeNull();
});
