import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "#db/client.ts";
import { openPgBossQueue } from "#lib/jobs/pg-boss-queue.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";

const workerFile = join(import.meta.dirname, "..", "..", "cli", "worker.ts");
const server = await startPostgresIfPossible();
const folder = await mkdtemp(join(tmpdir(), "elara-worker-"));
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

function startWorker(variables: Record<string, string>) {
  for (const [name, value] of Object.entries({ DATABASE_URL: "", ELARA_DATA_DIR: folder, ...variables })) {
    vi.stubEnv(name, value);
  }
  return startNode(workerFile);
}

test("on the embedded database the worker says what it needs", async () => {
  const worker = startWorker({});
  expect(await worker.exitCode).toBe(2);
  expect(worker.output()).toMatch(/needs a database server: set DATABASE_URL/);
});

test("beside Trigger.dev the worker says that nothing is left for it", async () => {
  const worker = startWorker({
    DATABASE_URL: "postgres://elara@127.0.0.1:1/elara",
    ELARA_MASTER_KEY: Buffer.alloc(32, 7).toString("base64"),
    TRIGGER_SECRET_KEY: "tr_dev_secret",
  });
  expect(await worker.exitCode).toBe(2);
  expect(worker.output()).toMatch(/jobs run on Trigger\.dev/);
  expect(worker.output()).not.toContain("tr_dev_secret");
});

test("a database that does not answer is told in a sentence", async () => {
  const worker = startWorker({ DATABASE_URL: "postgres://elara@127.0.0.1:1/elara" });
  expect(await worker.exitCode).toBe(1);
  expect(worker.output()).toMatch(/cannot start\. The database server does not answer/);
});

test.skipIf(server === null)(
  "the worker works on jobs that others store, and ends when it is told to",
  async () => {
    const url = (await server?.createDatabase()) ?? "";
    const worker = startWorker({ DATABASE_URL: url });
    await expect
      .poll(() => worker.output(), { timeout: 30_000 })
      .toMatch(/The worker runs: \d+ kinds of jobs/);
    const database = await openDatabase({ kind: "url", url });
    const queue = await openPgBossQueue(database.jobStore, "postgres");
    await queue.enqueue("purge-job-runs", {}, { key: "by hand" });
    const runs = async () =>
      (
        await database.jobStore.executeSql(
          "select attempt, outcome from job_runs where job_id = 'purge-job-runs' and key = 'by hand'",
        )
      ).rows;
    await expect.poll(runs, { timeout: 20_000 }).toEqual([{ attempt: 1, outcome: "succeeded" }]);
    await queue.stop();
    await database.close();
    worker.child.kill("SIGTERM");
    expect(await worker.exitCode).toBe(0);
  },
  90_000,
);
