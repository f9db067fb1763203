import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { alertEvents, alerts, outboxMessages, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import type { ScreenVerdict } from "#lib/domain/conversation/screen/verdict.ts";
import { rotaSetting } from "#lib/domain/safety/rota.ts";
import { UserFacingError } from "#lib/errors.ts";
import { openPgBossQueue, type PgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import { raiseAlert } from "#lib/services/alerts/raise-alert.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { widenAlerts } from "#lib/services/alerts/widen-alerts.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { widenAlertsJob } from "../../trigger/jobs/widen-alerts.ts";

const server = await startPostgresIfPossible();
const raiser = join(import.meta.dirname, "..", "support", "alert-raiser.ts");
const timing = { heartbeatSeconds: 10, superviseSeconds: 1, stopTimeoutSeconds: 5, cronSeconds: 1 };
const crisis: ScreenVerdict = { level: "crisis", categories: ["suicide"], isImminent: false };

describe.skipIf(server === null)("alerts, at once over two processes' pools", () => {
  const databases: Database[] = [];
  const contexts: Ctx[] = [];
  let url = "";
  const ctxOf = (index: number, actor?: Ctx["actor"]): Ctx => {
    const ctx = contexts[index % contexts.length];
    if (ctx === undefined) throw new Error("no database is open");
    return actor === undefined ? ctx : { ...ctx, actor };
  };
  const emil = {
    kind: "user",
    userId: "usr_emil",
    name: "Emil",
    role: "employee",
    employeeId: null,
  } as const;
  const hr = (number: number) =>
    ({ kind: "user", userId: `usr_hr${number}`, name: `Hr${number}`, role: "hr", employeeId: null }) as const;
  const raise = (index: number, messageId: string) => {
    const ctx = ctxOf(index, emil);
    return ctx.db.transaction((tx) =>
      raiseAlert(tx, ctx, { conversationId: "cnv_1", messageId, verdict: crisis }),
    );
  };
  const mails = () => ctxOf(0).db.select().from(outboxMessages);

  beforeAll(async () => {
    if (server === null) return;
    url = await server.createDatabase();
    for (let index = 0; index < 2; index++) {
      const database = await openDatabase({ kind: "url", url });
      if (index === 0) await database.migrate();
      databases.push(database);
      contexts.push(systemContext(database, { enqueue: async () => {} }));
    }
    for (const { userId: id, name, role } of [emil, hr(0), hr(1), hr(2)]) {
      const row = { id, name, role, email: `${id}@elara.test`, createdAt: new Date() };
      await ctxOf(0).db.insert(users).values(row);
    }
    const general = [{ people: ["usr_hr0"], minutes: 10 }];
    const value = { ...rotaSetting.defaultValue, general };
    await changeSetting(ctxOf(0, hr(0)), rotaSetting, { value, readVersion: 0, reason: "for the test" });
  });
  beforeEach(() => ctxOf(0).db.execute(sql`truncate alerts, outbox_messages cascade`));
  afterAll(async () => {
    for (const database of databases) await database.close();
    await server?.stop();
  });

  test("twenty times the same message raises one alert and sends one mail", async () => {
    const facts = await Promise.all(Array.from({ length: 20 }, (_, index) => raise(index, "msg_1")));
    expect(await ctxOf(0).db.select().from(alerts)).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    expect(new Set(facts.map(({ handOff }) => `${handOff.state} ${handOff.who}`))).toEqual(
      new Set(["told Hr0 from HR"]),
    );
  });

  test("twenty messages of one conversation raise one alert, and each is kept", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => raise(index, `msg_${index}`)));
    expect(await ctxOf(0).db.select().from(alerts)).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    const kinds = (await ctxOf(0).db.select().from(alertEvents)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "raised")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "repeated")).toHaveLength(19);
  });

  test("of many who take over at once, one has it, and the others are told who", async () => {
    await raise(0, "msg_1");
    const [alert] = await ctxOf(0).db.select().from(alerts);
    const alertId = alert?.id ?? "";
    const outcomes = await Promise.allSettled(
      Array.from({ length: 3 }, (_, index) =>
        takeOver(ctxOf(index, hr(index)), { alertId, fromUserId: null }),
      ),
    );
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    const [after] = await ctxOf(0).db.select().from(alerts);
    const winner = after?.acknowledgedBy?.replace("usr_hr", "Hr");
    expect(lost).toHaveLength(2);
    for (const reason of lost) {
      expect(reason).toBeInstanceOf(UserFacingError);
      expect(String(reason)).toContain(`${winner} is on it now`);
    }
  });

  test("two servers that look at the clock at once call everybody once", async () => {
    await raise(0, "msg_1");
    const later = () => new Date(Date.now() + 11 * 60_000);
    await Promise.all(Array.from({ length: 6 }, (_, index) => widenAlerts({ ...ctxOf(index), now: later })));
    const recipients = (await mails()).map(({ recipient }) => recipient).sort();
    expect(recipients).toEqual([
      "usr_hr0@elara.test",
      "usr_hr0@elara.test",
      "usr_hr1@elara.test",
      "usr_hr2@elara.test",
    ]);
  });

  test("a process that dies right after the alert was stored loses nothing: another one widens it", async () => {
    for (let round = 0; round < 3; round++) {
      const process = startNode(raiser, url, `msg_${round}`);
      await process.waitForLine("raised");
      await process.kill();
    }
    const db = ctxOf(0).db;
    expect(await db.select().from(alerts)).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    const waiting = await db.execute(
      sql`select count(*)::int as waiting from jobs.job where name = 'widen-alerts' and state = 'created'`,
    );
    expect(JSON.stringify(waiting)).toContain('"waiting":1');

    await db
      .update(alerts)
      .set({ nextStepAt: new Date(Date.now() - 1000) })
      .where(eq(alerts.status, "open"));
    const [database] = databases;
    if (database === undefined) throw new Error("no database is open");
    const queue: PgBossQueue = await openPgBossQueue(database.jobStore, "postgres", timing);
    await queue.startWorkers([widenAlertsJob], () => systemContext(database, queue));
    await expect.poll(async () => (await mails()).length, { timeout: 75_000, interval: 500 }).toBe(4);
    await queue.stop();
  }, 120_000);
});
