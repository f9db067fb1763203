import { describe, expect, test } from "vitest";
import { isRoutine, latestStart, nextStart, parseCron } from "./cron.ts";

const next = (line: string, zone: string, after: string) =>
  nextStart(parseCron(line), zone, new Date(after))?.toISOString() ?? null;
const latest = (line: string, zone: string, at: string) =>
  latestStart(parseCron(line), zone, new Date(at))?.toISOString() ?? null;

describe("the next start", () => {
  test.each([
    ["every minute", "* * * * *", "UTC", "2026-03-02T09:00:30Z", "2026-03-02T09:01:00.000Z"],
    ["strictly later", "0 9 * * *", "UTC", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00.000Z"],
    [
      "on the company's wall",
      "30 3 * * *",
      "Asia/Kolkata",
      "2026-03-02T00:00:00Z",
      "2026-03-02T22:00:00.000Z",
    ],
    ["steps", "*/20 * * * *", "UTC", "2026-03-02T09:41:00Z", "2026-03-02T10:00:00.000Z"],
    ["steps from a number", "10/25 * * * *", "UTC", "2026-03-02T09:36:00Z", "2026-03-02T10:10:00.000Z"],
    ["ranges and lists", "0 8-10,17 * * *", "UTC", "2026-03-02T10:00:00Z", "2026-03-02T17:00:00.000Z"],
    ["weekdays", "0 10 * * 1-5", "UTC", "2026-03-06T10:00:00Z", "2026-03-09T10:00:00.000Z"],
    ["Sunday as seven", "0 10 * * 7", "UTC", "2026-03-02T00:00:00Z", "2026-03-08T10:00:00.000Z"],
    ["day of month or weekday", "0 0 13 * 5", "UTC", "2026-03-13T00:00:00Z", "2026-03-20T00:00:00.000Z"],
    ["29 February", "0 6 29 2 *", "UTC", "2026-01-01T00:00:00Z", "2028-02-29T06:00:00.000Z"],
    ["29 February over 2100", "0 6 29 2 *", "UTC", "2096-03-01T00:00:00Z", "2104-02-29T06:00:00.000Z"],
    ["28 to 29 February", "0 6 * * *", "UTC", "2028-02-28T06:00:00Z", "2028-02-29T06:00:00.000Z"],
    ["the 31st", "0 6 31 * *", "UTC", "2026-03-31T06:00:00Z", "2026-05-31T06:00:00.000Z"],
    ["over the year", "0 0 1 1 *", "Pacific/Auckland", "2026-06-01T00:00:00Z", "2026-12-31T11:00:00.000Z"],
  ])("%s", (_name, line, zone, after, expected) => {
    expect(next(line, zone, after)).toBe(expected);
  });

  test("a time that the clocks skip starts as much later as they are moved", () => {
    expect(next("30 2 * * *", "Europe/Berlin", "2026-03-29T00:00:00Z")).toBe("2026-03-29T01:30:00.000Z");
    expect(next("30 2 * * *", "Europe/Berlin", "2026-03-29T01:30:00Z")).toBe("2026-03-30T00:30:00.000Z");
  });

  test("a time that comes twice starts once, the first time", () => {
    expect(next("30 2 * * *", "Europe/Berlin", "2026-10-24T22:00:00Z")).toBe("2026-10-25T00:30:00.000Z");
    expect(next("30 2 * * *", "Europe/Berlin", "2026-10-25T00:30:00Z")).toBe("2026-10-26T01:30:00.000Z");
  });

  test("what runs every hour goes on in the hour that comes twice", () => {
    expect(next("15 * * * *", "Europe/Berlin", "2026-10-25T00:15:00Z")).toBe("2026-10-25T01:15:00.000Z");
    expect(next("15 * * * *", "Europe/Berlin", "2026-03-29T00:15:00Z")).toBe("2026-03-29T01:15:00.000Z");
  });

  test("30 February has none", () => {
    expect(next("0 0 30 2 *", "UTC", "2026-01-01T00:00:00Z")).toBeNull();
  });
});

describe("the latest start", () => {
  test.each([
    ["at the instant itself", "0 9 * * *", "UTC", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000Z"],
    ["before it", "0 9 * * *", "UTC", "2026-03-02T08:59:59Z", "2026-03-01T09:00:00.000Z"],
    ["29 February", "0 6 29 2 *", "UTC", "2026-01-01T00:00:00Z", "2024-02-29T06:00:00.000Z"],
    [
      "on the other side of midnight",
      "30 23 * * *",
      "America/New_York",
      "2026-03-02T04:00:00Z",
      "2026-03-01T04:30:00.000Z",
    ],
    ["every minute", "* * * * *", "UTC", "2026-03-02T08:59:59Z", "2026-03-02T08:59:00.000Z"],
  ])("%s", (_name, line, zone, at, expected) => {
    expect(latest(line, zone, at)).toBe(expected);
  });

  test("is the one whose next start lies ahead", () => {
    for (const line of ["7 * * * *", "0 4 * * 1", "*/13 2-5 * * *", "0 0 29 2 *"]) {
      for (const at of ["2026-03-29T00:59:59Z", "2026-10-25T01:10:00Z", "2028-02-29T23:59:59Z"]) {
        const cron = parseCron(line);
        const start = latestStart(cron, "Europe/Berlin", new Date(at));
        expect(start).not.toBeNull();
        const following = nextStart(cron, "Europe/Berlin", start ?? new Date(0));
        expect(following?.getTime()).toBeGreaterThan(new Date(at).getTime());
      }
    }
  });
});

test.each([
  ["* * * * *", true],
  ["*/15 * * * *", true],
  ["7 * * * *", false],
  ["30 3 * * *", false],
  ["0 0 30 2 *", false],
])("%j is routine: %s", (line, expected) => {
  expect(isRoutine(parseCron(line), "UTC", new Date("2026-03-02T09:00:00Z"))).toBe(expected);
});

test.each([
  "",
  "* * * *",
  "60 * * * *",
  "* 24 * * *",
  "* * 0 * *",
  "5-1 * * * *",
  "*/0 * * * *",
  "a * * * *",
  "@daily",
])("%j is refused", (line) => {
  expect(() => parseCron(line)).toThrow(RangeError);
});
