import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, type DatabaseLocation, openDatabase } from "#db/client.ts";
import { defineJob, type JobDefinition } from "#lib/jobs/job.ts";
import { openPgBossQueue, type PgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
const root = await mkdtemp(join(tmpdir(), "elara-jobs-"));
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

const timing = { heartbeatSeconds: 10, superviseSeconds: 1, stopTimeoutSeconds: 5, cronSeconds: 1 };
const workerFile = join(import.meta.dirname, "..", "support", "job-worker.ts");

/** A commit job that tells what it ran and throws as often as it is told to. */
function recordingJob(options: { failures?: number; retryLimit?: number } = {}) {
  const runs: number[] = [];
  let failuresLeft = options.failures ?? 0;
  const definition = defineJob({
    id: "commit-import",
    retry: { limit: options.retryLimit ?? 3, delaySeconds: 0 },
    timeoutSeconds: 60,
    concurrency: 1,
    run: async (_ctx, { batchId }) => {
      runs.push(batchId);
      if (failuresLeft-- > 0) throw new Error("not yet");
    },
  });
  return { definition, runs };
}

const places = [
  { mode: "pglite", needsServer: false },
  { mode: "pg", needsServer: true },
];
for (const { mode, needsServer } of places) {
  describe.skipIf(needsServer && server === null)(`jobs over ${mode}`, () => {
    let location: DatabaseLocation;
    let database: Database;
    let queue: PgBossQueue;
    const open = async () => {
      database = await openDatabase(location);
      queue = await openPgBossQueue(database.jobStore, needsServer ? "postgres" : "pglite", timing);
    };
    const close = async () => {
      await queue.stop();
      await database.close();
    };
    const work = (definition: JobDefinition<"commit-import">) =>
      queue.startWorkers([definition], () => systemContext(database, queue));
    beforeEach(async () => {
      location =
        needsServer && server !== null
          ? { kind: "url", url: await server.createDatabase() }
          : { kind: "folder", path: await mkdtemp(join(root, "data-")) };
      await open();
    });
    afterEach(() => close());

    const storedStates = async () => {
      const { rows } = await database.jobStore.executeSql(
        "select state::text from jobs.job order by created_on",
      );
      return rows;
    };
    const untilStates = (states: string[]) =>
      expect.poll(storedStates, { timeout: 30_000 }).toEqual(states.map((state) => ({ state })));

    test("a job that was enqueued runs once, with its payload", async () => {
      const { definition, runs } = recordingJob();
      await work(definition);
      await queue.enqueue("commit-import", { batchId: 7 });
      await untilStates(["completed"]);
      expect(runs).toEqual([7]);
    });

    test("a job that throws is retried until it succeeds", async () => {
      const { definition, runs } = recordingJob({ failures: 2 });
      await work(definition);
      await queue.enqueue("commit-import", { batchId: 7 });
      await untilStates(["completed"]);
      expect(runs).toEqual([7, 7, 7]);
    });

    test("a job that keeps throwing is given up at its limit, and no message of it is stored", async () => {
      const { definition, runs } = recordingJob({ failures: 9, retryLimit: 1 });
      await work(definition);
      await queue.enqueue("commit-import", { batchId: 7 });
      await untilStates(["failed"]);
      expect(runs).toEqual([7, 7]);
      const { rows } = await database.jobStore.executeSql("select output::text from jobs.job");
      expect(JSON.stringify(rows)).not.toContain("not yet");
    });

    test("jobs that still wait are kept once per key", async () => {
      await queue.enqueue("commit-import", { batchId: 7 });
      await queue.enqueue("commit-import", { batchId: 7 });
      await queue.enqueue("commit-import", { batchId: 8 });
      await queue.enqueue("commit-import", { batchId: 9 }, { key: "same" });
      await queue.enqueue("commit-import", { batchId: 10 }, { key: "same" });
      const { definition, runs } = recordingJob();
      await work(definition);
      await untilStates(["completed", "completed", "completed"]);
      expect(runs).toEqual([7, 8, 9]);
    });

    test("a payload that does not fit is refused", async () => {
      // @ts-expect-error a batch id is a number
      await expect(queue.enqueue("commit-import", { batchId: "7" })).rejects.toThrow(/batchId/);
      expect(await storedStates()).toEqual([]);
    });

    test("waiting jobs survive a restart", async () => {
      if (location.kind === "memory") return;
      await queue.enqueue("commit-import", { batchId: 7 });
      await close();
      await open();
      const { definition, runs } = recordingJob();
      await work(definition);
      await untilStates(["completed"]);
      expect(runs).toEqual([7]);
    });

    test("a delayed job waits its time, also over a restart", async () => {
      if (location.kind === "memory") return;
      await queue.enqueue("commit-import", { batchId: 7 }, { startAfterSeconds: 3 });
      const enqueuedAt = Date.now();
      await close();
      await open();
      const startedAt: number[] = [];
      const { definition } = recordingJob();
      await work({ ...definition, run: async () => void startedAt.push(Date.now()) });
      await queue.enqueue("commit-import", { batchId: 8 });
      await untilStates(["completed", "completed"]);
      expect(startedAt).toHaveLength(2);
      expect(Math.max(...startedAt) - enqueuedAt).toBeGreaterThanOrEqual(2900);
    });

    test("a job stored within a transaction is there exactly when it commits", async () => {
      await database.db.transaction(async (tx) => {
        await queue.enqueue("commit-import", { batchId: 7 }, { within: tx, startAfterSeconds: 1 });
      });
      const rolledBack = database.db.transaction(async (tx) => {
        await queue.enqueue("commit-import", { batchId: 8 }, { within: tx });
        throw new Error("rolled back");
      });
      await expect(rolledBack).rejects.toThrow("rolled back");
      const { definition, runs } = recordingJob();
      await work(definition);
      await untilStates(["completed"]);
      expect(runs).toEqual([7]);
    });

    test("a schedule is kept once however often it is registered, in the company's zone, and starts its job", async () => {
      const { definition, runs } = recordingJob();
      const scheduled = { ...definition, schedule: { cron: "* * * * *", payload: { batchId: 9 } } };
      let zone = "Europe/Berlin";
      const start = () =>
        queue.startWorkers(
          [scheduled],
          () => systemContext(database, queue),
          async () => zone,
        );
      await start();
      await close();
      await open();
      zone = "Asia/Tokyo";
      await start();
      await start();
      const { rows } = await database.jobStore.executeSql("select name, cron, timezone from jobs.schedule");
      expect(rows).toEqual([{ name: "commit-import", cron: "* * * * *", timezone: "Asia/Tokyo" }]);
      await expect.poll(() => runs.length, { timeout: 75_000, interval: 500 }).toBeGreaterThan(0);
      expect(runs[0]).toBe(9);
    }, 90_000);

    test("a job that has lost its schedule is started by the clock no more", async () => {
      const { definition } = recordingJob();
      const scheduled = { ...definition, schedule: { cron: "0 3 * * *", payload: { batchId: 9 } } };
      await work(scheduled);
      await close();
      await open();
      await work(definition);
      const { rows } = await database.jobStore.executeSql("select name from jobs.schedule");
      expect(rows).toEqual([]);
    });

    test("a job whose process is killed is run again by another", async () => {
      await close();
      const place = location.kind === "url" ? location.url : location.kind === "folder" ? location.path : "";
      const doomed = startNode(workerFile, place, "enqueue");
      await doomed.waitForLine("taken");
      await doomed.kill();
      await open();
      const { definition, runs } = recordingJob();
      await work(definition);
      await untilStates(["completed"]);
      expect(runs).toEqual([7]);
    });
  });
}
