import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toLocalTime } from "../time/local-time.ts";
import { addWorkMinutes, workHoursSetting } from "./work-hours.ts";

const hours = workHoursSetting.defaultValue;
const add = (from: string, minutes: number, timeZone = "UTC") =>
  addWorkMinutes(new Date(from), minutes, hours, timeZone).toISOString();

test.each([
  // Monday 2 March 2026.
  ["2026-03-02T10:00:30.500Z", 0, "UTC", "2026-03-02T10:00:30.500Z"],
  ["2026-03-02T10:00:00Z", 60, "UTC", "2026-03-02T11:00:00.000Z"],
  ["2026-03-02T10:00:00Z", 420, "UTC", "2026-03-02T17:00:00.000Z"],
  ["2026-03-02T10:00:00Z", 421, "UTC", "2026-03-03T09:01:00.000Z"],
  ["2026-03-02T05:00:00Z", 0, "UTC", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T17:00:00Z", 0, "UTC", "2026-03-03T09:00:00.000Z"],
  ["2026-03-06T16:30:00Z", 60, "UTC", "2026-03-09T09:30:00.000Z"],
  ["2026-03-07T12:00:00Z", 480, "UTC", "2026-03-09T17:00:00.000Z"],
  ["2026-03-02T10:00:00Z", 480 * 5, "UTC", "2026-03-09T10:00:00.000Z"],
  // Clocks go forward in Berlin on the night to Sunday 29 March.
  ["2026-03-27T15:30:00Z", 60, "Europe/Berlin", "2026-03-30T07:30:00.000Z"],
  ["2028-02-29T15:00:00Z", 150, "UTC", "2028-03-01T09:30:00.000Z"],
  ["2026-03-02T23:30:00Z", 30, "Pacific/Auckland", "2026-03-03T00:00:00.000Z"],
])("from %s, %i minutes of work later in %s it is %s", (from, minutes, timeZone, expected) => {
  expect(add(from, minutes, timeZone)).toBe(expected);
});

describe("whatever the hours", () => {
  const anyHours = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    fromMinute: fc.integer({ min: 0, max: 1300 }),
    takeOverHours: fc.constant(8),
    length: fc.integer({ min: 60, max: 140 }),
  });
  const anyFrom = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  const zones = fc.constantFrom("UTC", "Asia/Kolkata", "Pacific/Auckland");

  test("it is never before, always at work, and more minutes are never earlier", () => {
    fc.assert(
      fc.property(
        anyHours,
        anyFrom,
        fc.integer({ min: 0, max: 3000 }),
        zones,
        ({ length, ...rest }, from, minutes, zone) => {
          const work = { ...rest, untilMinute: rest.fromMinute + length };
          const end = addWorkMinutes(from, minutes, work, zone);
          const { day, minuteOfDay } = toLocalTime(end, zone);
          expect(end.getTime()).toBeGreaterThanOrEqual(from.getTime() - 60_000);
          expect(work.days).toContain(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
          expect(minuteOfDay).toBeGreaterThanOrEqual(work.fromMinute);
          expect(minuteOfDay).toBeLessThanOrEqual(work.untilMinute);
          expect(addWorkMinutes(from, minutes + 1, work, zone) > end || minutes === 0).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
