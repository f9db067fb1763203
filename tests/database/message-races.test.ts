import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { messageThreads, notifications, threadEvents, threadMessages, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { threadMessageRate } from "#lib/domain/messages/limits.ts";
import { UserFacingError } from "#lib/errors.ts";
import { assignThread } from "#lib/services/messages/assign-thread.ts";
import { closeThread } from "#lib/services/messages/close-thread.ts";
import { markThreadRead } from "#lib/services/messages/mark-thread-read.ts";
import { startThread, writeToHr } from "#lib/services/messages/write-to-hr.ts";
import { writeToPerson } from "#lib/services/messages/write-to-person.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();

describe.skipIf(server === null)("messages, at once over two processes' pools", () => {
  const databases: Database[] = [];
  const contexts: Ctx[] = [];
  const as = (index: number, userId: string): Ctx => {
    const ctx = contexts[index % contexts.length];
    if (ctx === undefined) throw new Error("no database is open");
    const role = userId === "usr_emil" ? "employee" : "hr";
    return { ...ctx, actor: { kind: "user", userId, name: userId, role, employeeId: null } };
  };
  const emil = (index: number) => as(index, "usr_emil");
  const hr = (index: number) => as(index, `usr_hr${index % 3}`);
  const db = () => emil(0).db;
  const begin = async (text = "Hello") =>
    (await startThread(emil(0), { clientId: "begin", subject: "", text })).threadId;

  beforeAll(async () => {
    if (server === null) return;
    const url = await server.createDatabase();
    for (let index = 0; index < 2; index++) {
      const database = await openDatabase({ kind: "url", url });
      if (index === 0) await database.migrate();
      databases.push(database);
      contexts.push(systemContext(database, { enqueue: async () => {} }));
    }
    for (const id of ["usr_emil", "usr_hr0", "usr_hr1", "usr_hr2"]) {
      const role = id === "usr_emil" ? "employee" : "hr";
      const row = { id, name: id, role, email: `${id}@elara.test`, createdAt: new Date() } as const;
      await db().insert(users).values(row);
    }
  });
  beforeEach(() => db().execute(sql`truncate message_threads, notifications, notification_keys cascade`));
  afterAll(async () => {
    for (const database of databases) await database.close();
    await server?.stop();
  });

  test("of many in HR who take a thread at once one has it, and the others are told who", async () => {
    const threadId = await begin();
    const outcomes = await Promise.allSettled(
      [0, 1, 2].map((index) =>
        assignThread(hr(index), { threadId, toUserId: `usr_hr${index}`, fromUserId: null }),
      ),
    );
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    const [thread] = await db().select().from(messageThreads);
    expect(lost).toHaveLength(2);
    for (const reason of lost) {
      expect(reason).toBeInstanceOf(UserFacingError);
      expect(String(reason)).toContain(`${thread?.assignedTo} looks after this now`);
    }
    expect(await db().select().from(threadEvents)).toHaveLength(1);
  });

  test("twenty times the same first message begins one thread, and HR is told once", async () => {
    const input = { clientId: "c1", subject: "Leave", text: "May I ask something?" };
    const sent = await Promise.all(Array.from({ length: 20 }, (_, index) => startThread(emil(index), input)));
    expect(new Set(sent.map(({ threadId }) => threadId)).size).toBe(1);
    expect(await db().select().from(threadMessages)).toHaveLength(1);
    expect(await db().select().from(notifications)).toHaveLength(3);
  });

  test("both sides write, read, give on and close at once: every message is there once, in one order", async () => {
    const threadId = await begin();
    const each = threadMessageRate.count - 1;
    const texts = Array.from({ length: each }, (_, index) => `m${index}`);
    const deeds = texts.flatMap((text, index) => [
      writeToHr(emil(index), { threadId, clientId: text, text }),
      writeToPerson(as(index, `usr_hr${index % 3}`), { threadId, clientId: text, text }),
      markThreadRead(hr(index), { threadId, ordinal: index, side: "hr" }),
      index % 5 === 0 ? closeThread(hr(index), { threadId }) : Promise.resolve(),
      assignThread(hr(index), { threadId, toUserId: null, fromUserId: `usr_hr${index % 3}` }).catch(
        (error) => {
          if (!(error instanceof UserFacingError)) throw error;
        },
      ),
    ]);
    await Promise.all(deeds);
    const stored = await db().select().from(threadMessages);
    const ordinals = stored.map(({ ordinal }) => ordinal).sort((one, two) => one - two);
    expect(ordinals).toEqual(Array.from({ length: 2 * each + 1 }, (_, index) => index + 1));
    const [thread] = await db().select().from(messageThreads);
    expect(thread?.lastOrdinal).toBe(2 * each + 1);
  });

  test("a flood from many windows at once does not pass the limit", async () => {
    const threadId = await begin();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 2 * threadMessageRate.count }, (_, index) =>
        writeToHr(emil(index), { threadId, clientId: `c${index}`, text: "Again" }),
      ),
    );
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(threadMessageRate.count + 1);
    expect(await db().select().from(threadMessages)).toHaveLength(threadMessageRate.count);
  });
});
