import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TestClock } from "pg-boss";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, type DatabaseLocation, openDatabase } from "#db/client.ts";
import { toRunLedger } from "#lib/job-ports.ts";
import { defineJob, type JobDefinition } from "#lib/jobs/job.ts";
import { openPgBossQueue, type PgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import type { RunLedger } from "#lib/jobs/run-job.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
const root = await mkdtemp(join(tmpdir(), "elara-job-runs-"));
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

const timing = { heartbeatSeconds: 10, superviseSeconds: 1, stopTimeoutSeconds: 5, cronSeconds: 1 };

const places = [
  { mode: "pglite", needsServer: false },
  { mode: "pg", needsServer: true },
] as const;
for (const { mode, needsServer } of places) {
  describe.skipIf(needsServer && server === null)(`runs over ${mode}`, () => {
    let location: DatabaseLocation;
    let database: Database;
    let queue: PgBossQueue;
    let runs: number[];
    let failuresLeft: number;
    const definition = defineJob({
      id: "commit-import",
      retry: { limit: 1, delaySeconds: 0 },
      timeoutSeconds: 60,
      concurrency: 1,
      run: async (_ctx, { batchId }) => {
        runs.push(batchId);
        if (failuresLeft-- > 0) throw new RangeError("Jane Doe");
      },
    });
    const open = async (options: { clock?: TestClock; ledger?: RunLedger } = {}) => {
      const { clock, ledger = toRunLedger(database.db, () => new Date()) } = options;
      const withClock = clock === undefined ? timing : { ...timing, clock };
      const backend = needsServer ? "postgres" : "pglite";
      queue = await openPgBossQueue(database.jobStore, backend, withClock, ledger);
    };
    const work = (job: JobDefinition = definition, zone = async () => "UTC") =>
      queue.startWorkers([job], () => systemContext(database, queue), zone);
    const ledgerRows = async () => {
      const { rows } = await database.jobStore.executeSql(
        "select id, queue_ref, attempt, outcome, error_class from job_runs order by started_at, attempt",
      );
      return rows.map((row) => Object(row));
    };
    const outcomes = async () =>
      (await ledgerRows()).map((row) => [row.attempt, row.outcome, row.error_class]);
    const again = (queueRef: string) =>
      database.db.transaction((tx) => queue.runAgain({ jobId: "commit-import", queueRef }, tx));

    beforeEach(async () => {
      runs = [];
      failuresLeft = 0;
      location =
        needsServer && server !== null
          ? { kind: "url", url: await server.createDatabase() }
          : { kind: "folder", path: await mkdtemp(join(root, "data-")) };
      database = await openDatabase(location);
      await database.migrate();
    });
    afterEach(async () => {
      await queue.stop();
      await database.close();
    });

    test("each attempt is written down with its outcome and the class of its error alone", async () => {
      failuresLeft = 1;
      await open();
      await work();
      await queue.enqueue("commit-import", { batchId: 7 });
      await expect.poll(outcomes, { timeout: 20_000 }).toEqual([
        [1, "failed", "RangeError"],
        [2, "succeeded", null],
      ]);
      expect(JSON.stringify(await ledgerRows())).not.toContain("Jane");
    });

    test("what was given up can be asked for again, once, with what it was given", async () => {
      failuresLeft = 2;
      await open();
      await work();
      await queue.enqueue("commit-import", { batchId: 7 });
      await expect.poll(outcomes, { timeout: 20_000 }).toMatchObject([{}, [2, "given_up", "RangeError"]]);
      await expect
        .poll(async () => (await queue.describeLoad())[0], { timeout: 5_000 })
        .toMatchObject({ givenUp: 1, waiting: 0 });
      const [{ queue_ref: queueRef }] = await ledgerRows();
      expect([await again(queueRef), await again(queueRef)]).toEqual([true, false]);
      await expect.poll(outcomes, { timeout: 20_000 }).toMatchObject([{}, {}, [3, "succeeded", null]]);
      expect(runs).toEqual([7, 7, 7]);
      expect(await again(queueRef)).toBe(false);
      expect(await again("' or 1=1")).toBe(false);
    });

    test("asking again in a transaction that fails asks for nothing", async () => {
      failuresLeft = 2;
      await open();
      await work();
      await queue.enqueue("commit-import", { batchId: 7 });
      await expect
        .poll(async () => (await queue.describeLoad())[0], { timeout: 20_000 })
        .toMatchObject({ givenUp: 1 });
      const [{ queue_ref: queueRef }] = await ledgerRows();
      const failed = database.db.transaction(async (tx) => {
        await queue.runAgain({ jobId: "commit-import", queueRef }, tx);
        throw new Error("no");
      });
      await expect(failed).rejects.toThrow("no");
      expect((await queue.describeLoad())[0]).toMatchObject({ givenUp: 1, waiting: 0 });
    });

    test("an attempt that was cut off is closed when the next one begins", async () => {
      await open();
      const ledger = toRunLedger(database.db, () => new Date());
      await ledger.begin({ jobId: "commit-import", queueRef: "a", key: "k", attempt: 1 });
      const second = await ledger.begin({ jobId: "commit-import", queueRef: "a", key: "k", attempt: 2 });
      await ledger.end(second, { outcome: "succeeded", errorClass: null });
      expect(await outcomes()).toEqual([
        [1, "lost", null],
        [2, "succeeded", null],
      ]);
    });

    test("a job runs though its run cannot be written down", async () => {
      const refuse = () => Promise.reject(new Error("no room"));
      await open({ ledger: { begin: refuse, end: refuse } });
      await work();
      await queue.enqueue("commit-import", { batchId: 7 });
      await expect.poll(() => runs, { timeout: 20_000 }).toEqual([7]);
      await expect
        .poll(async () => (await database.jobStore.executeSql("select state::text from jobs.job")).rows, {
          timeout: 5_000,
        })
        .toEqual([{ state: "completed" }]);
    });

    // pg-boss moves the clock of a database session; a pool of them has no one clock.
    describe.runIf(mode === "pglite")("by a clock that is moved", () => {
      const scheduled = (cron: string) => ({ ...definition, schedule: { cron, payload: { batchId: 9 } } });
      /** Lets the moved time pass, minute by minute and the work in between. */
      const passMinutes = async (clock: TestClock, minutes: number) => {
        for (let step = 0; step < minutes * 4; step++) await clock.tick(15_000);
      };

      test("days that were missed are made up for once; a clock set back starts nothing again", async () => {
        const clock = new TestClock("2026-03-01T12:00:00Z");
        await open({ clock });
        await work(scheduled("0 10 * * *"));
        await passMinutes(clock, 2);
        expect(runs).toEqual([]);
        await clock.setTime("2026-03-09T14:00:00Z");
        await passMinutes(clock, 3);
        expect(runs).toEqual([9]);
        await clock.setTime("2026-03-08T15:00:00Z");
        await passMinutes(clock, 3);
        expect(runs).toEqual([9]);
      }, 180_000);

      test("29 February comes every four years, in the company's zone", async () => {
        const clock = new TestClock("2028-02-28T20:58:00Z");
        await open({ clock });
        await work(scheduled("0 6 29 2 *"), async () => "Asia/Tokyo");
        await passMinutes(clock, 1);
        expect(runs).toEqual([]);
        await passMinutes(clock, 3);
        expect(runs).toEqual([9]);
        await clock.setTime("2029-03-01T20:58:00Z");
        await passMinutes(clock, 4);
        expect(runs).toEqual([9]);
      }, 180_000);
    });
  });
}

test.skipIf(server === null)(
  "several processes that bring a database up to date at once all succeed",
  async () => {
    const url = (await server?.createDatabase()) ?? "";
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ kind: "url", url })));
    await Promise.all(databases.map((database) => database.migrate()));
    const { rows } =
      (await databases[0]?.jobStore.executeSql("select count(*)::int as count from job_runs")) ?? {};
    expect(rows).toEqual([{ count: 0 }]);
    await Promise.all(databases.map((database) => database.close()));
  },
);
