import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { composeApp } from "#lib/compose.ts";
import { parseEnvironment } from "#lib/env.ts";
import { startJobs } from "#lib/start-jobs.ts";
import { type FakeTrigger, fakeSecretKey, startFakeTrigger } from "#tests/support/fake-trigger/server.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { jobDefinitions } from "#trigger/job-definitions.ts";

const machineFile = join(import.meta.dirname, "..", "support", "trigger-machine.ts");
const server = await startPostgresIfPossible();
const folder = await mkdtemp(join(tmpdir(), "elara-machine-"));
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(server === null)("the tasks themselves, beside the server", () => {
  let database: Database;
  let fake: FakeTrigger;
  let variables: Record<string, string>;

  beforeEach(async () => {
    fake = await startFakeTrigger();
    variables = {
      DATABASE_URL: (await server?.createDatabase()) ?? "",
      ELARA_DATA_DIR: folder,
      ELARA_MASTER_KEY: Buffer.alloc(32, 7).toString("base64"),
      TRIGGER_SECRET_KEY: fakeSecretKey,
      TRIGGER_API_URL: fake.url,
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    database = await openDatabase({ kind: "url", url: variables.DATABASE_URL ?? "" });
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await database.close();
    await fake.stop();
  });

  const runOnMachine = async (file: string, taskId: string, run: unknown) => {
    const machine = startNode(machineFile, file, taskId, JSON.stringify(run));
    const exitCode = await machine.exitCode;
    return { exitCode, output: machine.output() };
  };
  const runs = async () =>
    (await database.jobStore.executeSql("select job_id, attempt, outcome from job_runs order by started_at"))
      .rows;

  test("a job goes from the server over the wire to its task, and runs there exactly once", async () => {
    const app = await composeApp(parseEnvironment(variables));
    await startJobs(app, jobDefinitions);
    await app.jobs.enqueue("purge-job-runs", {});
    await expect.poll(() => fake.runs.length, { timeout: 15_000 }).toBe(1);
    await expect.poll(() => fake.schedules.size, { timeout: 15_000 }).toBeGreaterThan(3);
    await app.close();
    const [run] = fake.runs;
    const attempt = { payload: run?.payload, run: { id: run?.id, tags: run?.tags }, attempt: { number: 1 } };
    const first = await runOnMachine("purge-job-runs.ts", "purge-job-runs", attempt);
    expect(first).toMatchObject({ exitCode: 0, output: expect.stringContaining("done") });
    expect(JSON.parse(first.output.split("\n")[0] ?? "")).toMatchObject({
      id: "purge-job-runs",
      queue: { name: "purge-job-runs", concurrencyLimit: 1 },
      retry: { maxAttempts: 4, minTimeoutInMs: 60_000 },
      maxDuration: 600,
    });
    await runOnMachine("purge-job-runs.ts", "purge-job-runs", attempt);
    expect(await runs()).toEqual([{ job_id: "purge-job-runs", attempt: 1, outcome: "succeeded" }]);
  }, 120_000);

  test("a start by the clock runs in its own task; a task without a database to work on says why", async () => {
    await database.migrate();
    const start = {
      payload: { timestamp: "2026-03-02T03:45:00.000Z" },
      run: { id: "run_clock", tags: [] },
      attempt: { number: 1 },
    };
    const first = await runOnMachine("purge-job-runs.ts", "purge-job-runs-by-clock", start);
    expect(first).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('"triggerSource":"schedule"'),
    });
    expect(await runs()).toEqual([{ job_id: "purge-job-runs", attempt: 1, outcome: "succeeded" }]);
    vi.stubEnv("DATABASE_URL", "");
    const lost = await runOnMachine("purge-job-runs.ts", "purge-job-runs-by-clock", start);
    expect(lost.exitCode).toBe(1);
    expect(lost.output).toMatch(/failed: .*DATABASE_URL/s);
  }, 120_000);
});
