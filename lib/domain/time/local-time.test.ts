import { describe, expect, test } from "vitest";
import { toInstant, toLocalTime } from "./local-time.ts";

const berlin = "Europe/Berlin";

describe("the time on the wall", () => {
  test.each([
    ["2026-07-01T22:30:00Z", berlin, "2026-07-02", 30],
    ["2026-12-31T23:59:59Z", "UTC", "2026-12-31", 1439],
    ["2028-02-29T12:00:00Z", "America/New_York", "2028-02-29", 7 * 60],
    ["2026-03-02T00:00:00Z", "Asia/Kathmandu", "2026-03-02", 5 * 60 + 45],
  ])("%s in %s is %s, minute %i", (instant, zone, day, minuteOfDay) => {
    expect(toLocalTime(new Date(instant), zone)).toEqual({ day, minuteOfDay });
  });

  test.each([
    ["an ordinary morning", "2026-07-01", 600, "2026-07-01T08:00:00.000Z"],
    ["a time that does not exist is later", "2026-03-29", 150, "2026-03-29T01:30:00.000Z"],
    ["a time that comes twice is the first", "2026-10-25", 150, "2026-10-25T00:30:00.000Z"],
    ["the leap day", "2028-02-29", 600, "2028-02-29T09:00:00.000Z"],
  ])("%s", (_what, day, minuteOfDay, expected) => {
    expect(toInstant({ day, minuteOfDay }, berlin).toISOString()).toBe(expected);
  });

  test("a zone or a day that does not exist is refused", () => {
    expect(() => toLocalTime(new Date(0), "Mars/Olympus")).toThrow(RangeError);
    expect(() => toInstant({ day: "2026-02-29", minuteOfDay: 0 }, berlin)).toThrow(RangeError);
  });
});
