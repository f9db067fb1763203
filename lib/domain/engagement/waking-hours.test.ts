import fc from "fast-check";
import { expect, test } from "vitest";
import { isQuiet } from "../notification/quiet-hours.ts";
import { toLocalTime } from "../time/local-time.ts";
import { toQuietHours } from "./settings.ts";
import { findWakingMoment, type WakingHours } from "./waking-hours.ts";

const hours = (timeZone: string, from: string, until: string, onWeekends = true): WakingHours => ({
  timeZone,
  quiet: [toQuietHours({ from, until })],
  onWeekends,
});
const momentOf = (instant: string, waking: WakingHours) =>
  findWakingMoment(new Date(instant), waking)?.toISOString() ?? null;

test.each([
  [
    "is now while they are awake",
    "2026-03-02T12:00:00Z",
    hours("UTC", "20:00", "08:00"),
    "2026-03-02T12:00:00.000Z",
  ],
  [
    "is the same morning after midnight",
    "2026-03-02T03:00:00Z",
    hours("UTC", "20:00", "08:00"),
    "2026-03-02T08:00:00.000Z",
  ],
  [
    "is the next morning in the evening",
    "2026-03-02T21:30:00Z",
    hours("UTC", "20:00", "08:00"),
    "2026-03-03T08:00:00.000Z",
  ],
  [
    "begins with the minute at which quiet ends",
    "2026-03-02T08:00:00Z",
    hours("UTC", "20:00", "08:00"),
    "2026-03-02T08:00:00.000Z",
  ],
  [
    "knows quiet hours within a day",
    "2026-03-02T12:30:00Z",
    hours("UTC", "12:00", "14:00"),
    "2026-03-02T14:00:00.000Z",
  ],
  [
    "is by the person's wall",
    "2026-03-02T10:00:00Z",
    hours("America/Los_Angeles", "20:00", "08:00"),
    "2026-03-02T16:00:00.000Z",
  ],
  [
    "can lie on another date there",
    "2026-03-02T10:00:00Z",
    hours("Pacific/Kiritimati", "20:00", "08:00"),
    "2026-03-02T18:00:00.000Z",
  ],
  [
    "has no quiet hours where both ends are the same",
    "2026-03-02T03:00:00Z",
    hours("UTC", "08:00", "08:00"),
    "2026-03-02T03:00:00.000Z",
  ],
  [
    "comes an hour sooner in the night in which clocks go forward",
    "2026-03-28T22:00:00Z",
    hours("Europe/Berlin", "20:00", "08:00"),
    "2026-03-29T06:00:00.000Z",
  ],
  [
    "comes an hour later in the night in which they go back",
    "2026-10-24T22:00:00Z",
    hours("Europe/Berlin", "20:00", "08:00"),
    "2026-10-25T07:00:00.000Z",
  ],
  [
    "lies after the gap where the end of quiet does not exist",
    "2026-03-29T00:30:00Z",
    hours("Europe/Berlin", "20:00", "02:30"),
    "2026-03-29T01:30:00.000Z",
  ],
  [
    "waits for the second time where the end of quiet comes twice",
    "2026-10-25T01:10:00Z",
    hours("Europe/Berlin", "20:00", "02:30"),
    "2026-10-25T01:30:00.000Z",
  ],
  [
    "is the 29th of February in a leap year",
    "2028-02-28T22:00:00Z",
    hours("UTC", "20:00", "08:00"),
    "2028-02-29T08:00:00.000Z",
  ],
  [
    "is the first of March in others",
    "2027-02-28T22:00:00Z",
    hours("UTC", "20:00", "08:00"),
    "2027-03-01T08:00:00.000Z",
  ],
  [
    "is Monday morning over a weekend",
    "2026-03-06T21:00:00Z",
    hours("UTC", "20:00", "08:00", false),
    "2026-03-09T08:00:00.000Z",
  ],
  [
    "is Monday at midnight without quiet hours",
    "2026-03-07T12:00:00Z",
    hours("UTC", "08:00", "08:00", false),
    "2026-03-09T00:00:00.000Z",
  ],
  [
    "knows zones with half an hour of summer time",
    "2026-04-04T14:00:00Z",
    hours("Australia/Lord_Howe", "20:00", "08:00"),
    "2026-04-04T21:30:00.000Z",
  ],
])("the moment %s", (_what, instant, waking, expected) => {
  expect(momentOf(instant, waking)).toBe(expected);
});

test("the company's quiet hours and the person's own both hold; where nothing is left there is no moment", () => {
  const both = (from: string, until: string): WakingHours => ({
    timeZone: "UTC",
    quiet: [toQuietHours({ from: "20:00", until: "08:00" }), toQuietHours({ from, until })],
    onWeekends: true,
  });
  expect(momentOf("2026-03-02T21:00:00Z", both("07:00", "11:00"))).toBe("2026-03-03T11:00:00.000Z");
  expect(momentOf("2026-03-02T21:00:00Z", both("07:00", "21:00"))).toBeNull();
});

test("a zone that does not exist is the caller's mistake", () => {
  expect(() => momentOf("2026-03-02T12:00:00Z", hours("Middle/Earth", "20:00", "08:00"))).toThrow(RangeError);
});

test("from any instant in any zone the moment is never earlier, never quiet, and less than three days off", () => {
  const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
    const two = (value: number) => String(value).padStart(2, "0");
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  });
  const zone = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
  );
  const instant = fc.date({
    min: new Date("2011-12-01T00:00:00Z"),
    max: new Date("2032-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, zone, clock, clock, fc.boolean(), (from, timeZone, start, end, onWeekends) => {
      const waking = hours(timeZone, start, end, onWeekends);
      const moment = findWakingMoment(from, waking);
      if (moment === null) throw new Error("one stretch of quiet a day leaves a moment");
      expect(moment.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect(moment.getTime() - from.getTime()).toBeLessThanOrEqual(96 * 3_600_000);
      const local = toLocalTime(moment, timeZone);
      expect(waking.quiet.some((quiet) => isQuiet(quiet, local.minuteOfDay))).toBe(false);
      if (!onWeekends) expect([0, 6]).not.toContain(new Date(`${local.day}T00:00:00Z`).getUTCDay());
    }),
    { numRuns: 500 },
  );
});
