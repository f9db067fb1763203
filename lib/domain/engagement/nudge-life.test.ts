import { expect, test } from "vitest";
import { isEscalated } from "./escalation.ts";
import {
  countUnanswered,
  findDueRound,
  findExtension,
  hasMissedItsDay,
  isToBeTold,
  type PastNudge,
} from "./nudge-life.ts";
import { followUpSetting, quietHoursSetting } from "./settings.ts";

const rules = followUpSetting.defaultValue;
const now = new Date("2026-03-30T10:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const silent = (days: number, isTold = false): PastNudge => ({
  status: "unanswered",
  sentAt: daysAgo(days),
  isTold,
});

test.each([
  ["before its time", "2026-03-02T08:59:59Z", "Europe/Berlin", "10:00", null],
  ["at its time", "2026-03-02T09:00:00Z", "Europe/Berlin", "10:00", "2026-03-02"],
  ["late in the evening", "2026-03-02T22:59:00Z", "Europe/Berlin", "10:00", "2026-03-02"],
  ["after midnight", "2026-03-02T23:01:00Z", "Europe/Berlin", "10:00", null],
  ["at a time that the spring night skips", "2026-03-29T01:00:00Z", "Europe/Berlin", "02:30", "2026-03-29"],
  [
    "at a time that the autumn night has twice",
    "2026-10-25T00:30:00Z",
    "Europe/Berlin",
    "02:30",
    "2026-10-25",
  ],
  ["on the 29th of February", "2028-02-29T10:00:00Z", "UTC", "10:00", "2028-02-29"],
  ["at midnight", "2026-03-02T00:00:00Z", "UTC", "00:00", "2026-03-02"],
])("a round is due %s", (_what, instant, timeZone, time, day) => {
  expect(findDueRound(new Date(instant), timeZone, { time })).toBe(day);
});

test.each([
  ["three in a row", [silent(21), silent(14), silent(7)], null, 3],
  ["two", [silent(14), silent(7)], null, 2],
  ["those before an answer do not count", [silent(21), silent(14), silent(7)], daysAgo(10), 1],
  ["those HR was told of do not count again", [silent(40), silent(30), silent(20, true), silent(7)], null, 1],
  ["old ones count no longer", [silent(200), silent(100), silent(7)], null, 1],
  [
    "one that can still be answered does not count",
    [silent(14), { status: "sent", sentAt: daysAgo(1), isTold: false }],
    null,
    1,
  ],
  ["one that was never sent does not count", [{ status: "withdrawn", sentAt: null, isTold: false }], null, 0],
] as const)("unanswered: %s", (_what, nudges, lastAnsweredAt, expected) => {
  expect(countUnanswered(nudges, { now, lastAnsweredAt }, rules)).toBe(expected);
});

test("HR is told from the third on", () => {
  expect([2, 3, 4].map((count) => isToBeTold(count, rules))).toEqual([false, true, true]);
});

test.each([
  ["a day after its moment", "2026-03-30", daysAgo(1), false],
  ["more than a day after it", "2026-03-29", daysAgo(1.01), true],
  ["put off four days by quiet hours", "2026-03-26", now, false],
  ["put off five days", "2026-03-25", now, true],
])("a plan has missed its day: %s", (_what, day, sendAt, expected) => {
  expect(hasMissedItsDay({ day, sendAt }, now)).toBe(expected);
});

test("quiet hours leave a time to reach people", () => {
  const allows = (from: string, until: string) => quietHoursSetting.schema.safeParse({ from, until }).success;
  expect([allows("16:00", "08:00"), allows("15:59", "08:00"), allows("08:00", "08:00")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([allows("24:00", "08:00"), allows("8:00", "20:00"), allows("20:00:00", "08:00")]).toEqual([
    false,
    false,
    false,
  ]);
});

const zone = { now, timeZone: "UTC" };
test.each([
  ["without leave the wait is over", daysAgo(7), [], null],
  [
    "two days of leave are waited for",
    daysAgo(7),
    [{ startDate: "2026-03-24", endDate: "2026-03-25" }],
    daysAgo(-2),
  ],
  ["after them it is over", daysAgo(9), [{ startDate: "2026-03-24", endDate: "2026-03-25" }], null],
  [
    "on a day of leave it never ends",
    daysAgo(60),
    [{ startDate: "2026-03-30", endDate: "2026-04-09" }],
    daysAgo(-1),
  ],
] as const)("%s", (_what, sentAt, leave, expected) => {
  expect(findExtension({ sentAt }, leave, zone, rules)).toEqual(expected);
});

test.each([
  ["severe", { severe: true, significant: false }, true],
  ["significant", { severe: true, significant: false }, false],
  ["significant", { severe: false, significant: true }, true],
  ["severe", { severe: false, significant: true }, false],
  ["moderate", { severe: true, significant: true }, false],
] as const)("a %s finding under %o calls somebody: %s", (severity, rule, expected) => {
  expect(isEscalated(severity, rule)).toBe(expected);
});
