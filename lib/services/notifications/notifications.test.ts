import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listReadStates } from "#db/queries/notifications.ts";
import {
  auditEvents,
  notificationKeys,
  notifications,
  outboxMessages,
  realtimeEvents,
  users,
} from "#db/schema/index.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { changeSubscription } from "#lib/services/outbox/change-subscription.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { chooseContact, chooseKinds, chooseQuietHours } from "./change-preferences.ts";
import { listNotifications } from "./list-notifications.ts";
import { listOptedOutUserIds } from "./list-opted-out.ts";
import { mailUnread } from "./mail-unread.ts";
import { markAllRead, markAllUnread } from "./mark-all-read.ts";
import { markRead } from "./mark-read.ts";
import { markSubjectRead } from "./mark-subject-read.ts";
import { notify, notifyEach, notifyMany } from "./notify.ts";
import { openNotification } from "./open-notification.ts";
import { purgeNotifications } from "./purge-notifications.ts";
import { readBell } from "./read-bell.ts";
import { readOwnPreferences } from "./read-own-preferences.ts";
import { listPreferencesOf, readPreferences } from "./read-preferences.ts";

const start = new Date("2026-03-02T09:00:00Z");
const hourMs = 3_600_000;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(start);
  await db.execute(
    sql`truncate users, outbox_messages, audit_events, settings, setting_changes, realtime_events cascade`,
  );
  for (const { userId: id, name, role } of [hrActor, adminActor, employeeActor]) {
    await db.insert(users).values({ id, name, role, email: `${id}@elara.test`, createdAt: start });
  }
});

const db = () => world.database.db;
const system = () => world.contextFor();
const employee = () => world.contextFor(employeeActor);
const hr = () => world.contextFor(hrActor);
const hoursLater = (hours: number) => world.setNow(new Date(start.getTime() + hours * hourMs));
const tell = (key: string, more: Partial<Parameters<typeof notify>[2]> = {}) =>
  db().transaction((tx) =>
    notify(tx, system(), { userId: employeeActor.userId, kind: "message", subjectId: "thr_1", key, ...more }),
  );
const mails = () => db().select().from(outboxMessages).orderBy(asc(outboxMessages.createdAt));
const announced = async () => (await db().select().from(realtimeEvents)).length;
const firstId = async () => {
  const [entry] = (await readBell(employee())).latest;
  if (entry === undefined) throw new Error("there is no notification");
  return entry.id;
};

describe("telling", () => {
  test("the same occasion is told once, each of several people of their own, and pages are told", async () => {
    await tell("message:1");
    await tell("message:1");
    await tell("message:1", { userId: hrActor.userId });
    await tell("message:2");
    expect((await readBell(employee())).unreadCount).toBe(2);
    expect((await readBell(hr())).unreadCount).toBe(1);
    expect(await announced()).toBe(3);
  });

  test("an occasion that is taken back leaves nothing", async () => {
    await expect(
      db().transaction(async (tx) => {
        await notify(tx, system(), {
          userId: employeeActor.userId,
          kind: "task",
          subjectId: null,
          key: "task:1",
        });
        throw new Error("the occasion failed");
      }),
    ).rejects.toThrow("the occasion failed");
    expect(await db().select().from(notifications)).toEqual([]);
    await tell("task:1", { kind: "task" });
    expect((await readBell(employee())).unreadCount).toBe(1);
  });

  test("two thousand people, each with an occasion that is named twice, get one each", async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `usr_many${index}`);
    for (let from = 0; from < ids.length; from += 500) {
      const rows = ids.slice(from, from + 500).map((id) => ({
        id,
        name: id,
        role: "employee" as const,
        email: `${id}@elara.test`,
        createdAt: start,
      }));
      await db().insert(users).values(rows);
    }
    const inputs = [...ids, ...ids].map((userId) => ({
      userId,
      kind: "check_in" as const,
      subjectId: `ndg_${userId}`,
      key: `nudge:${userId}`,
    }));
    await db().transaction((tx) => notifyMany(tx, system(), inputs));
    const rows = await db().select().from(notifications);
    expect(rows).toHaveLength(2000);
    expect(rows.every(({ userId, subjectId }) => subjectId === `ndg_${userId}`)).toBe(true);
  });

  test("what is kept of an occasion names nothing", async () => {
    await tell("message:thr_secret");
    const [key] = await db().select().from(notificationKeys);
    expect(key?.keyHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("reading", () => {
  test("the bell counts exactly, whatever is opened, marked, marked again or taken back", async () => {
    for (let index = 0; index < 12; index++) {
      world.setNow(new Date(start.getTime() + index * 1000));
      await tell(`message:${index}`, { subjectId: `thr_${index}` });
    }
    const bell = await readBell(employee());
    expect([bell.unreadCount, bell.latest.length]).toEqual([12, 8]);
    expect(await openNotification(employee(), await firstId())).toBe("/messages/thr_11");
    await openNotification(employee(), await firstId());
    const [, second] = bell.latest;
    await markRead(employee(), { id: second?.id ?? "", isRead: true });
    await markRead(employee(), { id: second?.id ?? "", isRead: true });
    expect((await readBell(employee())).unreadCount).toBe(10);
    await markRead(employee(), { id: second?.id ?? "", isRead: false });
    expect((await readBell(employee())).unreadCount).toBe(11);

    hoursLater(1);
    const all = await markAllRead(employee(), { until: new Date(start.getTime() + 9_000) });
    expect(all.count).toBe(10);
    expect((await readBell(employee())).unreadCount).toBe(1);
    await markAllUnread(employee(), { readAt: all.readAt });
    // What was read before stays read.
    expect((await readBell(employee())).unreadCount).toBe(11);
  });

  test("the list pages, filters by kind and by what is unread, newest first", async () => {
    for (let index = 0; index < 25; index++) {
      world.setNow(new Date(start.getTime() + index * 1000));
      await tell(`key:${index}`, index < 5 ? { kind: "task", subjectId: null } : {});
    }
    await markRead(employee(), { id: await firstId(), isRead: true });
    const first = await listNotifications(employee(), { isUnread: false, kind: null, page: 1 });
    const second = await listNotifications(employee(), { isUnread: false, kind: null, page: 2 });
    expect([first.entries.length, second.entries.length, first.total]).toEqual([20, 5, 25]);
    const moments = [...first.entries, ...second.entries].map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
    expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(25);
    const unread = await listNotifications(employee(), { isUnread: true, kind: null, page: 1 });
    expect([unread.total, unread.unreadCount]).toEqual([24, 24]);
    const tasks = await listNotifications(employee(), { isUnread: true, kind: "task", page: 1 });
    expect([tasks.total, tasks.unreadCount]).toEqual([5, 24]);
  });

  test("who has seen the thing itself is not told of it any more", async () => {
    await tell("message:1");
    await tell("message:2");
    await tell("message:3", { subjectId: "thr_2" });
    const seen = { userId: employeeActor.userId, kind: "message", subjectId: "thr_1" } as const;
    await db().transaction((tx) => markSubjectRead(tx, employee(), seen));
    expect((await readBell(employee())).unreadCount).toBe(1);
    const states = await listReadStates(db(), { kind: "message", subjectIds: ["thr_1", "thr_2"] });
    expect(states.filter(({ readAt }) => readAt !== null).map(({ subjectId }) => subjectId)).toEqual([
      "thr_1",
      "thr_1",
    ]);
  });

  test("somebody else can neither see, open, mark nor take back; no role can", async () => {
    await tell("message:1");
    const id = await firstId();
    for (const actor of [hrActor, adminActor]) {
      const other = world.contextFor(actor);
      expect((await readBell(other)).latest).toEqual([]);
      expect((await listNotifications(other, { isUnread: false, kind: null, page: 1 })).total).toBe(0);
      await expect(markRead(other, { id, isRead: true })).rejects.toMatchObject({ code: "not_found" });
      expect(await openNotification(other, id)).toBe("/notifications");
      expect((await markAllRead(other, { until: start })).count).toBe(0);
    }
    expect((await readBell(employee())).unreadCount).toBe(1);
    const { readAt } = await markAllRead(employee(), { until: start });
    await markAllUnread(hr(), { readAt });
    expect((await readBell(employee())).unreadCount).toBe(0);
    for (const kind of ["visitor", "system"] as const) {
      const nobody = world.contextFor({ kind, name: "nobody" });
      await expect(readBell(nobody)).rejects.toMatchObject({ code: "forbidden" });
      await expect(openNotification(nobody, id)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("an id that no database could hold is not found", async () => {
    await expect(markRead(employee(), { id: "\u0000", isRead: true })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await openNotification(employee(), "'; drop table users")).toBe("/notifications");
  });
});

describe("choosing", () => {
  test("a muted kind is listed without a count and never mailed; an essential one stays", async () => {
    await chooseKinds(hr(), { bell: [], mail: [], slack: null });
    for (const kind of ["message", "alert"] as const) {
      await tell(`${kind}:1`, { userId: hrActor.userId, kind, subjectId: null });
    }
    const bell = await readBell(hr());
    expect([bell.unreadCount, bell.latest.length]).toEqual([1, 2]);
    hoursLater(30);
    await mailUnread(system());
    expect(await mails()).toEqual([]);
  });

  test("what a role is not offered, and what was not asked, stays as it was", async () => {
    await chooseKinds(employee(), { bell: ["message"], mail: [], slack: ["task"] });
    await chooseKinds(employee(), { bell: ["message", "task", "check_in"], mail: ["message"], slack: null });
    const { mutedKinds, mailFor, slackFor } = await readPreferences(db(), employeeActor.userId);
    expect(mutedKinds).toEqual([]);
    expect([mailFor("message"), mailFor("task"), slackFor("message"), slackFor("task")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect((await readPreferences(db(), hrActor.userId)).mailFor("message")).toBe(true);
  });

  test("opting out is written down, and holds for this person alone", async () => {
    await chooseContact(employee(), { isOptedOut: true });
    expect([...(await listOptedOutUserIds(db()))]).toEqual([employeeActor.userId]);
    const both = await listPreferencesOf(db(), [employeeActor.userId, hrActor.userId]);
    expect(both.get(employeeActor.userId)?.contact.isOptedOut).toBe(true);
    expect(both.get(hrActor.userId)?.contact.isOptedOut).toBe(false);
    const [event] = await db().select().from(auditEvents);
    expect(event).toMatchObject({
      action: "notification_preferences.changed",
      actorId: employeeActor.userId,
      detail: { what: "opted out of contact" },
    });
    await chooseContact(employee(), { isOptedOut: false });
    expect((await listOptedOutUserIds(db())).size).toBe(0);
  });

  test("quiet hours that would leave no time are refused, and nothing is stored", async () => {
    await expect(chooseQuietHours(employee(), { fromMinute: 0, toMinute: 961 })).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { to: expect.stringContaining("16 hours") },
    });
    expect((await readOwnPreferences(employee())).quietHours).toBeNull();
    await chooseQuietHours(employee(), { fromMinute: 1320, toMinute: 420 });
    expect((await readOwnPreferences(employee())).quietHours).toEqual({ from: "22:00", to: "07:00" });
    await chooseQuietHours(employee(), null);
    expect((await readOwnPreferences(employee())).quietHours).toBeNull();
  });
});

test("mails that were ended by a link are said on the page, until they are let come again", async () => {
  await changeSubscription(employee(), { purpose: "unread_notifications", wants: false });
  expect((await readOwnPreferences(employee())).unsubscribedFrom).toEqual(["Unread notifications"]);
  expect((await readOwnPreferences(hr())).unsubscribedFrom).toEqual([]);
  await changeSubscription(employee(), { purpose: "all", wants: true });
  expect((await readOwnPreferences(employee())).unsubscribedFrom).toEqual([]);
});

describe("the mail about what lies unread", () => {
  test("comes once it lay a day, one for all of it, says nothing, and not again for the same", async () => {
    await tell("message:1");
    await tell("task:1", { kind: "task", subjectId: null });
    hoursLater(23.9);
    await mailUnread(system());
    expect(await mails()).toEqual([]);
    hoursLater(24);
    await Promise.all([mailUnread(system()), mailUnread(system())]);
    await mailUnread(system());
    hoursLater(72);
    await mailUnread(system());
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      purpose: "unread_notifications",
      recipient: "usr_employee@elara.test",
      idempotencyKey: "unread_notifications:usr_employee:2026-03-03",
    });
    expect(mail?.body).toContain("https://elara.test/notifications?show=unread");
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/message|task|thr_1/i);
  });

  test("what becomes due on the day of a mail waits for the next day", async () => {
    await tell("message:1");
    hoursLater(3);
    await tell("message:2");
    hoursLater(24);
    await mailUnread(system());
    hoursLater(28);
    await mailUnread(system());
    expect(await mails()).toHaveLength(1);
    hoursLater(47.5);
    await mailUnread(system());
    expect((await mails()).map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      "unread_notifications:usr_employee:2026-03-03",
      "unread_notifications:usr_employee:2026-03-04",
    ]);
  });

  test("not for what was read, for what has a mail of its own, for a closed account, nor for what is long past", async () => {
    await tell("message:1");
    await markAllRead(employee(), { until: start });
    await tell("check:1", { kind: "check_in", subjectId: "ndg_1" });
    await tell("alert:1", { kind: "alert", userId: hrActor.userId });
    await tell("problem:1", { kind: "system_problem", userId: adminActor.userId });
    await db().update(users).set({ disabledAt: start }).where(eq(users.id, adminActor.userId));
    hoursLater(24);
    await mailUnread(system());
    expect(await mails()).toEqual([]);
    await db().update(users).set({ disabledAt: null }).where(eq(users.id, adminActor.userId));
    hoursLater(24 * 16);
    await mailUnread(system());
    expect(await mails()).toEqual([]);
  });

  test("waits for the end of the company's quiet hours and of one's own, on the company's clock", async () => {
    const zone = { value: "Asia/Tokyo", readVersion: 0, reason: "for the test" };
    await changeSetting(hr(), companyTimeZone, zone);
    await chooseQuietHours(employee(), { fromMinute: 7 * 60, toMinute: 10 * 60 });
    await tell("message:1");
    // Due at 18:00 in Tokyo on the next day; looked at from 21:00 on.
    for (const [hours, expected] of [
      [27, 0],
      [38.9, 0],
      [39.5, 0],
      [40, 1],
    ] as const) {
      hoursLater(hours);
      await mailUnread(system());
      expect([hours, (await mails()).length]).toEqual([hours, expected]);
    }
  });

  test("nobody but the system sends it, or purges", async () => {
    for (const ctx of [employee(), hr(), world.contextFor(adminActor)]) {
      await expect(mailUnread(ctx)).rejects.toMatchObject({ code: "forbidden" });
      await expect(purgeNotifications(ctx)).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("keeping", () => {
  test("old ones go, and an occasion that was told once is not told again after that", async () => {
    await tell("finding:1");
    hoursLater(24 * 180);
    await tell("finding:2");
    await purgeNotifications(system());
    expect(await db().select().from(notifications)).toHaveLength(2);
    hoursLater(24 * 180 + 1);
    await purgeNotifications(system());
    await tell("finding:1");
    expect(await db().select().from(notifications)).toHaveLength(1);
    const [event] = await db().select().from(auditEvents);
    expect(event).toMatchObject({ action: "notifications.purged", detail: { count: 1, retentionDays: 180 } });
  });

  test("whoever is erased takes all of it along", async () => {
    await tell("message:1");
    await chooseContact(employee(), { isOptedOut: true });
    await db().transaction((tx) =>
      notifyEach(tx, system(), {
        userIds: [employeeActor.userId, hrActor.userId],
        kind: "task",
        subjectId: null,
        key: "task:9",
      }),
    );
    await db().delete(users).where(eq(users.id, employeeActor.userId));
    expect((await db().select().from(notifications)).map(({ userId }) => userId)).toEqual([hrActor.userId]);
    expect((await db().select().from(notificationKeys)).map(({ userId }) => userId)).toEqual([
      hrActor.userId,
    ]);
    expect((await listOptedOutUserIds(db())).size).toBe(0);
  });
});
