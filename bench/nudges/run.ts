import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "#db/client.ts";
import { listRawRows } from "#db/queries/raw-rows.ts";
import { chooseRound } from "#lib/services/engagement/choose-round.ts";
import { mailNudges } from "#lib/services/engagement/mail-nudges.ts";
import { readEngagementSettings } from "#lib/services/engagement/read-engagement-settings.ts";
import { sendNudges } from "#lib/services/engagement/send-nudges.ts";
import { insertMoods, insertPeople } from "#tests/support/engagement-company.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { parseWholeNumber } from "../whole-number.ts";

/*
 * How long a round takes that asks 10,000 of 35,000 people, on a PostgreSQL of its own: choosing them, telling them in the app,
 * and a day later queueing the mails; and how much memory. The peer is the database alone, writing the very same rows.
 */
const { values } = parseArgs({
  options: {
    people: { type: "string", default: "35000" },
    low: { type: "string", default: "7000" },
  },
});
const people = parseWholeNumber("--people", values.people, { least: 1, most: 500_000 });
const low = parseWholeNumber("--low", values.low, { least: 0, most: people });
const written = ["nudges", "notification_keys", "notifications", "realtime_events", "outbox_messages"];

const server = await startPostgres();
const database = await openDatabase({ kind: "url", url: await server.createDatabase() });
try {
  await database.migrate();
  const ids = await insertPeople(database.db, people);
  await insertMoods(database.db, ids.slice(0, low), 0.1);
  await insertMoods(database.db, ids.slice(low), 0.8);
  await database.db.execute(sql`analyze`);
  await measure(database);
} finally {
  await database.close();
  await server.stop();
}

async function measure(opened: Database): Promise<void> {
  let now = new Date("2026-03-02T10:00:00Z");
  const ctx = { ...systemContext(opened, { enqueue: async () => {} }), now: () => now };
  const settings = await readEngagementSettings(ctx.db);
  const memoryBefore = process.resourceUsage().maxRSS;
  const choosing = await time(() => chooseRound(ctx, settings));
  const telling = await time(() => sendNudges(ctx, settings));
  now = new Date("2026-03-03T10:00:00Z");
  const mailing = await time(() => mailNudges(ctx, settings));
  const memoryAfter = process.resourceUsage().maxRSS;
  const [counts] = await listRawRows<{ told: number; mails: number }>(
    ctx.db,
    sql`select (select count(*) from notifications)::int as told, (select count(*) from outbox_messages)::int as mails`,
  );
  const alone = await time(() => copyRows(opened));
  const total = choosing + telling + mailing;
  console.table([
    {
      people,
      asked: counts?.told,
      mails: counts?.mails,
      "choose and store s": seconds(choosing),
      "tell in the app s": seconds(telling),
      "queue mails s": seconds(mailing),
      "all s": seconds(total),
      "database alone s": seconds(alone),
      ratio: (total / alone).toFixed(1),
      "peak memory MB": Math.round(memoryAfter / 1024),
      "before MB": Math.round(memoryBefore / 1024),
    },
  ]);
}

/** The same rows into tables with the same indexes, a statement a table. */
async function copyRows({ db }: Database): Promise<void> {
  for (const table of written) {
    const [from, to] = [sql.identifier(table), sql.identifier(`${table}_copy`)];
    await db.execute(sql`create table ${to} (like ${from} including all)`);
    await db.execute(sql`insert into ${to} select * from ${from}`);
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
