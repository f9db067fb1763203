import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "../privacy/roles.ts";
import { describeArrivals, describeBell, formatUnread } from "./bell-words.ts";
import { parseNotificationFilter, toNotificationQuery } from "./notification-filter.ts";
import { listKindsOf, notificationKindEntries, notificationKinds } from "./notification-kind.ts";
import { type BellView, describeMoment } from "./notification-view.ts";
import { describeNotification, linkOfNotification } from "./notification-words.ts";
import { defaultPreferences, toPreferences } from "./preferences.ts";
import { toPreferencesView } from "./preferences-view.ts";
import {
  findQuietHoursProblem,
  formatWallTime,
  isQuiet,
  mostQuietMinutes,
  parseWallTime,
  quietMinutes,
} from "./quiet-hours.ts";
import { computeMailSpan } from "./settings.ts";

describe("kinds", () => {
  test("every role has a bell that can ring, and every kind has words and leads into the app", () => {
    for (const role of roles) {
      for (const hasRecord of [true, false]) {
        expect(listKindsOf({ role, hasRecord }).length).toBeGreaterThan(0);
      }
    }
    for (const kind of notificationKinds) {
      const { title, detail } = describeNotification(kind);
      expect(`${title} ${detail}`).not.toMatch(/undefined|null/);
      for (const role of notificationKindEntries[kind].roles) {
        expect(linkOfNotification({ kind, subjectId: null, role })).toMatch(/^\/[a-z]/);
      }
    }
  });

  test("a subject cannot lead out of its page, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...notificationKinds), (subjectId, kind) => {
        const link = linkOfNotification({ kind, subjectId, role: "employee" });
        const { origin, pathname } = new URL(link, "https://elara.test");
        expect(origin).toBe("https://elara.test");
        expect(link.startsWith("//")).toBe(false);
        if (!/^\.{1,2}$/.test(subjectId)) expect(pathname).toBe(link);
      }),
    );
  });

  test("HR and employees read the same thread each on their own page", () => {
    expect(linkOfNotification({ kind: "message", subjectId: "thr_1", role: "hr" })).toBe(
      "/hr/messages/thr_1",
    );
    expect(linkOfNotification({ kind: "message", subjectId: "thr_1", role: "employee" })).toBe(
      "/messages/thr_1",
    );
  });
});

describe("what somebody chose", () => {
  test("what is essential cannot be turned off, whatever is stored", () => {
    const all = [...notificationKinds];
    const refused = toPreferences({
      ...defaultPreferences,
      mutedKinds: all,
      unmailedKinds: all,
      unslackedKinds: all,
      isOptedOut: true,
    });
    for (const kind of notificationKinds) {
      const isEssential = notificationKindEntries[kind].essentialBecause !== null;
      expect(refused.mutedKinds.includes(kind)).toBe(!isEssential);
      // What may lie unread may also go unmailed; the mail of a call for help always comes.
      expect(refused.mailFor(kind)).toBe(isEssential && notificationKindEntries[kind].mail === "own");
      expect(refused.slackFor(kind)).toBe(false);
    }
  });

  test("nothing chosen: all is on", () => {
    const { mutedKinds, mailFor, slackFor, contact } = toPreferences(defaultPreferences);
    expect([mutedKinds, contact.isOptedOut]).toEqual([[], false]);
    expect(notificationKinds.every((kind) => mailFor(kind))).toBe(true);
    expect(notificationKinds.filter((kind) => slackFor(kind))).toEqual(["check_in", "message", "task"]);
  });

  test("a muted kind is not sent either, and opting out stops check-ins alone", () => {
    const muted = toPreferences({ ...defaultPreferences, mutedKinds: ["task"] });
    expect([muted.mailFor("task"), muted.slackFor("task"), muted.mailFor("message")]).toEqual([
      false,
      false,
      true,
    ]);
    const optedOut = toPreferences({ ...defaultPreferences, isOptedOut: true });
    expect([optedOut.mailFor("check_in"), optedOut.slackFor("check_in")]).toEqual([false, false]);
    expect([optedOut.mailFor("message"), optedOut.mutedKinds]).toEqual([true, []]);
  });

  test("the page offers a role its own kinds, fixes what is essential and says why", () => {
    const hr = { role: "hr", hasRecord: false, timeZone: "UTC", unsubscribedFrom: [] } as const;
    const view = toPreferencesView(defaultPreferences, hr);
    const names = view.kinds.map(({ kind }) => kind);
    expect(names).toContain("alert");
    expect(names).not.toContain("check_in");
    expect(names).not.toContain("alert_unattended");
    for (const { bell, remark } of view.kinds) expect(bell?.isFixed === true && remark === null).toBe(false);
  });
});

describe("quiet hours", () => {
  test("over midnight and within a day; the last minute is open again", () => {
    const night = { fromMinute: 22 * 60, toMinute: 7 * 60 };
    expect([1319, 1320, 1439, 0, 419, 420].map((minute) => isQuiet(night, minute))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    const noon = { fromMinute: 720, toMinute: 780 };
    expect([719, 720, 779, 780].map((minute) => isQuiet(noon, minute))).toEqual([false, true, true, false]);
    expect(isQuiet(null, 0)).toBe(false);
  });

  test("hours that are accepted leave at least a third of the day open", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, (fromMinute, toMinute) => {
        const hours = { fromMinute, toMinute };
        const quiet = Array.from({ length: 1440 }, (_, now) => isQuiet(hours, now)).filter(Boolean).length;
        expect(quiet).toBe(quietMinutes(hours));
        const isAccepted = findQuietHoursProblem(hours) === null;
        expect(isAccepted).toBe(quiet > 0 && quiet <= mostQuietMinutes);
      }),
      { numRuns: 200 },
    );
  });

  test("times on the wall read back; what is none is refused", () => {
    for (let minute = 0; minute < 1440; minute++) expect(parseWallTime(formatWallTime(minute))).toBe(minute);
    for (const text of ["24:00", "7:00", "12:60", "", "noon", "12:00:00", "-1:00"]) {
      expect(parseWallTime(text)).toBeNull();
    }
  });
});

describe("the bell", () => {
  const entry = (minute: number, isRead: boolean, title = "You have a new message") => ({
    id: `ntf_${minute}`,
    title,
    detail: "",
    href: "",
    at: `2026-03-02T09:${String(minute).padStart(2, "0")}:00.000Z`,
    when: "",
    isRead,
  });
  const bell = (...latest: BellView["latest"]): BellView => ({
    unreadCount: latest.filter(({ isRead }) => !isRead).length,
    latest,
  });

  test.each([
    [-1, null, "none unread"],
    [0, null, "none unread"],
    [1, "1", "1 unread"],
    [99, "99", "99 unread"],
    [100, "99+", "more than 99 unread"],
    [12_345, "99+", "more than 99 unread"],
  ])("%i unread", (count, shown, said) => {
    expect(formatUnread(count)).toBe(shown);
    expect(describeBell(count)).toBe(`Notifications, ${said}`);
  });

  test("only what came and is unread is news, and never twice", () => {
    const known = "2026-03-02T09:05:00.000Z";
    expect(describeArrivals(bell(entry(5, false), entry(1, false)), known)).toBeNull();
    expect(describeArrivals(bell(entry(6, true), entry(5, false)), known)).toBeNull();
    expect(describeArrivals(bell(entry(6, false), entry(5, true)), known)).toBe(
      "New notification: You have a new message",
    );
    expect(describeArrivals(bell(entry(7, false), entry(6, false), entry(5, true)), known)).toBe(
      "2 new notifications.",
    );
    expect(
      describeArrivals(bell(...Array.from({ length: 8 }, (_, index) => entry(20 - index, false))), known),
    ).toBe("There are many new notifications.");
    expect(describeArrivals(bell(entry(1, false)), null)).toBe("New notification: You have a new message");
    expect(describeArrivals(bell(), null)).toBeNull();
  });

  test.each([
    ["2026-03-29T00:30:00Z", "today, 01:30"],
    ["2026-03-28T22:59:00Z", "yesterday, 23:59"],
    ["2026-03-27T22:59:00Z", "27 Mar 2026, 23:59"],
    ["2024-02-29T12:00:00Z", "29 Feb 2024, 13:00"],
  ])("%s was %s, on the day the clocks go forward", (at, words) => {
    const now = new Date("2026-03-29T10:00:00Z");
    expect(describeMoment(new Date(at), { now, timeZone: "Europe/Berlin" })).toBe(words);
  });
});

test("the filter's address reads back; what is not understood is left at its default", () => {
  for (const filter of [
    { isUnread: true, kind: "task", page: 3 },
    { isUnread: false, kind: null, page: 1 },
  ] as const) {
    const query = toNotificationQuery(filter);
    expect(parseNotificationFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  }
  expect(parseNotificationFilter({ show: "x", about: ["__proto__"], page: "-2" })).toEqual({
    isUnread: false,
    kind: null,
    page: 1,
  });
});

test("what is due by mail came long enough ago, and not so long ago that it would puzzle", () => {
  const { from, until } = computeMailSpan(new Date("2026-03-31T09:00:00Z"), 24);
  expect(until.toISOString()).toBe("2026-03-30T09:00:00.000Z");
  expect(from.toISOString()).toBe("2026-03-16T09:00:00.000Z");
});
