import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeHoursLeft,
  computeReleaseAt,
  computeStandingRelease,
  computeStrictestWait,
  isStricterWait,
  type ReleaseRule,
  releaseModes,
  toReleaseWait,
  toSecondWait,
} from "./release-rule.ts";

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const change = (number: number, mode: ReleaseRule["mode"], reviewHours = 48) => ({
  changedAt: day(number),
  value: { mode, reviewHours },
});

test.each<[ReleaseRule, number | null]>([
  [{ mode: "automatic", reviewHours: 48 }, 0],
  [{ mode: "after_review", reviewHours: 72 }, 72],
  [{ mode: "only_when_released", reviewHours: 48 }, null],
])("%j waits %s hours", (rule, wait) => {
  expect(toReleaseWait(rule)).toBe(wait);
});

test("strictness is an order: never by itself, then more hours, then fewer", () => {
  const waits = [0, 24, 48, 336, null];
  for (const [place, wait] of waits.entries()) {
    for (const [other, against] of waits.entries()) {
      expect(isStricterWait(wait, against)).toBe(place > other);
    }
  }
});

test.each([
  ["nothing was ever changed: the default of 48 hours", [], day(5), 48],
  ["a looser rule came before: it holds", [change(1, "automatic")], day(5), 0],
  ["a looser rule came after: the one from before holds", [change(9, "automatic")], day(5), 48],
  ["a stricter rule came after", [change(9, "only_when_released")], day(5), null],
  ["a stricter rule came and went", [change(9, "only_when_released"), change(10, "automatic")], day(5), null],
  ["a stricter rule went before", [change(1, "only_when_released"), change(2, "automatic")], day(5), 0],
  [
    "more hours count as stricter",
    [change(1, "after_review", 24), change(9, "after_review", 96)],
    day(5),
    96,
  ],
  ["at the very moment of the change the new rule holds", [change(5, "automatic")], day(5), 0],
  [
    "what no version knows counts as the default",
    [{ changedAt: day(1), value: { mode: "never" } }],
    day(5),
    48,
  ],
])("%s", (_why, changes, since, wait) => {
  expect(computeStrictestWait(changes, since)).toBe(wait);
  expect(computeStrictestWait(changes.toReversed(), since)).toBe(wait);
});

const changes = fc.array(
  fc.record({
    changedAt: fc.integer({ min: 1, max: 28 }).map(day),
    value: fc.record({
      mode: fc.constantFrom(...releaseModes),
      reviewHours: fc.integer({ min: 24, max: 336 }),
    }),
  }),
  { maxLength: 8 },
);

test("whatever is changed later, what was told never comes sooner", () => {
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const known = before.filter(({ changedAt }) => changedAt <= day(14));
      const later = after.filter(({ changedAt }) => changedAt > day(14));
      const told = computeStrictestWait(known, day(14));
      const now = computeStrictestWait([...known, ...later], day(14));
      expect(isStricterWait(told, now)).toBe(false);
    }),
  );
});

test("it is released so many hours after the telling, or never by itself", () => {
  const toldAt = day(5);
  expect(computeReleaseAt({ toldAt, wait: 48, isOnlyByPerson: false })).toEqual(day(7));
  expect(computeReleaseAt({ toldAt, wait: 0, isOnlyByPerson: false })).toEqual(toldAt);
  expect(computeReleaseAt({ toldAt, wait: null, isOnlyByPerson: false })).toBeNull();
  expect(computeReleaseAt({ toldAt, wait: 0, isOnlyByPerson: true })).toBeNull();
});

test("a standing release never comes before the moment that was told", () => {
  const told = { toldAt: day(5), releaseAt: day(7), isOnlyByPerson: false };
  expect(computeStandingRelease(told, 0)).toEqual(day(7));
  expect(computeStandingRelease(told, 96)).toEqual(day(9));
  expect(computeStandingRelease(told, null)).toBeNull();
  expect(computeStandingRelease({ ...told, releaseAt: null }, 48)).toBeNull();
});

test.each([
  [day(7), 48],
  [new Date(day(5).getTime() + 1), 1],
  [day(5), 0],
  [day(4), 0],
])("until %s a person has %s hours", (releaseAt, hours) => {
  expect(computeHoursLeft(releaseAt, day(5))).toBe(hours);
});

test("after a second thought there is at least a day", () => {
  expect([0, 24, 48, null].map(toSecondWait)).toEqual([24, 24, 48, null]);
});
