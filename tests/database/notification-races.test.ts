import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { notifications, outboxMessages, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { quietHoursSetting } from "#lib/domain/engagement/settings.ts";
import { mailUnread } from "#lib/services/notifications/mail-unread.ts";
import { markAllRead } from "#lib/services/notifications/mark-all-read.ts";
import { markRead } from "#lib/services/notifications/mark-read.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { readBell } from "#lib/services/notifications/read-bell.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
const people = Array.from({ length: 5 }, (_, index) => `usr_${index}`);
const dayMs = 86_400_000;

describe.skipIf(server === null)("notifications, at once over two processes' pools", () => {
  const databases: Database[] = [];
  const contexts: Ctx[] = [];
  const ctxOf = (index: number): Ctx => {
    const ctx = contexts[index % contexts.length];
    if (ctx === undefined) throw new Error("no database is open");
    return ctx;
  };
  const as = (userId: string, index = 0): Ctx => ({
    ...ctxOf(index),
    actor: { kind: "user", userId, name: userId, role: "employee", employeeId: null },
  });
  const tell = (index: number, userIds: readonly string[], key: string) => {
    const ctx = ctxOf(index);
    return ctx.db.transaction((tx) =>
      notifyEach(tx, ctx, { userIds, kind: "message", subjectId: "thr_1", key }),
    );
  };
  const stored = () => ctxOf(0).db.select().from(notifications);

  beforeAll(async () => {
    if (server === null) return;
    const url = await server.createDatabase();
    for (let index = 0; index < 2; index++) {
      const database = await openDatabase({ kind: "url", url });
      if (index === 0) await database.migrate();
      databases.push(database);
      contexts.push(systemContext(database, { enqueue: async () => {} }));
    }
    for (const id of people) {
      const row = {
        id,
        name: id,
        role: "employee" as const,
        email: `${id}@elara.test`,
        createdAt: new Date(),
      };
      await ctxOf(0).db.insert(users).values(row);
    }
    const value = { from: "00:00", until: "00:00" };
    const hr: Ctx = {
      ...ctxOf(0),
      actor: { kind: "user", userId: "usr_0", name: "Hr", role: "hr", employeeId: null },
    };
    await changeSetting(hr, quietHoursSetting, { value, readVersion: 0, reason: "for the test" });
  });
  beforeEach(() =>
    ctxOf(0).db.execute(sql`truncate notifications, notification_keys, outbox_messages cascade`),
  );
  afterAll(async () => {
    for (const database of databases) await database.close();
    await server?.stop();
  });

  test("forty times the same occasion at once, people in any order: one each, and nobody deadlocks", async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const turned = [...people.slice(index % people.length), ...people.slice(0, index % people.length)];
        return tell(index, turned, "message:1");
      }),
    );
    expect((await stored()).map(({ userId }) => userId).sort()).toEqual(people);
  });

  test("the count is exact while notifications come, are marked one by one, and all at once", async () => {
    const [person = ""] = people;
    for (let index = 0; index < 10; index++) await tell(index, [person], `before:${index}`);
    const rows = await stored();
    const until = new Date();
    await Promise.all([
      ...rows.map(({ id }, index) => markRead(as(person, index), { id, isRead: true })),
      ...Array.from({ length: 10 }, (_, index) => tell(index, [person], `after:${index}`)),
      ...Array.from({ length: 4 }, (_, index) => markAllRead(as(person, index), { until })),
    ]);
    const unread = (await stored()).filter(({ readAt }) => readAt === null).length;
    expect((await readBell(as(person))).unreadCount).toBe(unread);
    expect((await stored()).length).toBe(20);
    // What came before is read, and what came after `until` is nobody's to have marked.
    expect((await stored()).filter(({ createdAt, readAt }) => createdAt > until && readAt !== null)).toEqual(
      [],
    );
    expect(
      (await stored()).filter(({ id, readAt }) => rows.some((row) => row.id === id) && readAt === null),
    ).toEqual([]);
  });

  test("runs that look at once for what lies unread send one mail a person", async () => {
    for (let index = 0; index < 4; index++) await tell(index, people, `message:${index}`);
    const now = () => new Date(Date.now() + dayMs + 60_000);
    await Promise.all(Array.from({ length: 6 }, (_, index) => mailUnread({ ...ctxOf(index), now })));
    const recipients = (await ctxOf(0).db.select().from(outboxMessages)).map(({ recipient }) => recipient);
    expect(recipients.sort()).toEqual(people.map((id) => `${id}@elara.test`));
    expect((await stored()).every(({ mailedAt }) => mailedAt !== null)).toBe(true);
  });
});
