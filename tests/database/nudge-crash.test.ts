import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { listRawRows } from "#db/queries/raw-rows.ts";
import { insertMoods, insertPeople } from "#tests/support/engagement-company.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";

const server = await startPostgresIfPossible();
afterAll(() => server?.stop());

const crasher = join(import.meta.dirname, "../support/nudge-crasher.ts");
/** More than a batch for each of a few kills. */
const peopleCount = 6_000;
const round = { moment: "2026-03-02T10:00:00Z", kills: 10 };
const mailing = { moment: "2026-03-03T10:00:00Z", kills: 10 };

type Counts = {
  rounds: number;
  nudges: number;
  sent: number;
  told: number;
  audited: number;
  mailed: number;
  mails: number;
};

async function count({ db }: Database): Promise<Counts> {
  const [counts] = await listRawRows<Counts>(
    db,
    sql`select
      (select count(*) from nudge_rounds)::int as rounds,
      (select count(*) from nudges)::int as nudges,
      (select count(*) from nudges where sent_at is not null)::int as sent,
      (select count(*) from notifications where kind = 'check_in')::int as told,
      (select coalesce(sum(jsonb_array_length(detail -> 'employeeIds')), 0) from audit_events where action = 'nudges.sent')::int as audited,
      (select count(*) from nudges where mailed_at is not null)::int as mailed,
      (select count(*) from outbox_messages where purpose = 'check_in')::int as mails`,
  );
  if (counts === undefined) throw new Error("a select without a table gives one row");
  return counts;
}

/** Kills runs at random moments, soon after a random part of what was left was done; after each nothing may stand half. */
async function killOften(
  database: Database,
  url: string,
  { moment, kills, done }: { moment: string; kills: number; done: (counts: Counts) => number },
): Promise<number[]> {
  const seen: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const enough = Math.min(peopleCount, done(await count(database)) + Math.random() * 250);
    const doomed = startNode(crasher, url, moment);
    await doomed.waitForLine("running");
    await expect
      .poll(async () => done(await count(database)), { interval: 20, timeout: 120_000 })
      .toBeGreaterThanOrEqual(enough);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    await doomed.kill();
    const counts = await count(database);
    expect(counts.nudges).toBe(peopleCount);
    expect([counts.told, counts.audited]).toEqual([counts.sent, counts.sent]);
    expect(counts.mails).toBe(counts.mailed);
    seen.push(done(counts));
  }
  return seen;
}

/** Kills a run before it has stored anything. */
async function killEarly(database: Database, url: string, moment: string): Promise<void> {
  const doomed = startNode(crasher, url, moment);
  await doomed.waitForLine("running");
  await doomed.kill();
  expect(await count(database)).toEqual({
    rounds: 0,
    nudges: 0,
    sent: 0,
    told: 0,
    audited: 0,
    mailed: 0,
    mails: 0,
  });
}

async function finish(url: string, moment: string): Promise<void> {
  const survivor = startNode(crasher, url, moment);
  expect(await survivor.exitCode).toBe(0);
  expect(survivor.output()).toBe("running\ndone");
}

describe.skipIf(server === null)("processes that die while they ask people and write mails", () => {
  test("after 21 kills everybody was asked and mailed, and nobody twice", { timeout: 900_000 }, async () => {
    const url = (await server?.createDatabase()) ?? "";
    const database = await openDatabase({ kind: "url", url });
    try {
      await database.migrate();
      await insertMoods(database.db, await insertPeople(database.db, peopleCount), 0.1);

      await killEarly(database, url, round.moment);
      const asking = await killOften(database, url, { ...round, done: ({ sent }) => sent });
      await finish(url, round.moment);
      const asked = {
        rounds: 1,
        nudges: peopleCount,
        sent: peopleCount,
        told: peopleCount,
        audited: peopleCount,
      };
      expect(await count(database)).toEqual({ ...asked, mailed: 0, mails: 0 });

      const writing = await killOften(database, url, { ...mailing, done: ({ mails }) => mails });
      await finish(url, mailing.moment);
      const all = await count(database);
      expect(all).toMatchObject({ mailed: all.nudges, mails: all.nudges });
      expect(all.nudges).toBe(peopleCount);
      const recipients = await listRawRows<{ people: number }>(
        database.db,
        sql`select count(distinct recipient)::int as people from outbox_messages where purpose = 'check_in'`,
      );
      expect(recipients).toEqual([{ people: peopleCount }]);

      const isAmid = (done: number) => done > 0 && done < peopleCount;
      expect([asking.some(isAmid), writing.some(isAmid)]).toEqual([true, true]);
      console.info(`asked after each kill: ${asking}; mails: ${writing}`);
    } finally {
      await database.close();
    }
  });
});
