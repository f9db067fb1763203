import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { toRequestStore, toRunLedger } from "#lib/job-ports.ts";
import { defineJob, type JobDefinition } from "#lib/jobs/job.ts";
import { openTriggerRunner, type TriggerRunner } from "#lib/jobs/trigger-dev/trigger-runner.ts";
import { type FakeTrigger, fakeSecretKey, startFakeTrigger } from "#tests/support/fake-trigger/server.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const server = await startPostgresIfPossible();
afterAll(() => server?.stop());

const timing = { pollMs: 20, lookAfterMs: 50, patienceMs: 300 };

describe.skipIf(server === null)("jobs on Trigger.dev", () => {
  let database: Database;
  let fake: FakeTrigger;
  let runner: TriggerRunner;
  let now: () => Date;
  let runs: number[];
  const definition = defineJob({
    id: "commit-import",
    retry: { limit: 1, delaySeconds: 1 },
    timeoutSeconds: 60,
    concurrency: 3,
    run: async (_ctx, { batchId }) => void runs.push(batchId),
  });
  const daily = { ...definition, schedule: { cron: "0 10 * * *", payload: { batchId: 9 } } };

  const open = (secretKey = fakeSecretKey) => {
    const ports = {
      store: toRequestStore(database.db, () => now()),
      ledger: toRunLedger(database.db, () => now()),
    };
    return openTriggerRunner({ secretKey, apiUrl: fake.url }, ports, timing);
  };
  const ctx = () => systemContext(database, runner);
  const start = (definitions: JobDefinition[] = [definition], zone = async () => "Europe/Berlin") =>
    runner.startWorkers(definitions, ctx, zone);
  /** Does what a machine of Trigger.dev does with a run: its attempts, until one succeeds. */
  const work = async (run = fake.runs[0], attempts = [1, 2], job: JobDefinition = definition) => {
    if (run === undefined) throw new Error("nothing was handed over");
    for (const attempt of attempts) {
      const failed = await runner
        .runTask(job, ctx(), { id: run.id, attempt, tags: run.tags }, run.payload)
        .then(() => false)
        .catch(() => true);
      run.status = failed ? "FAILED" : "COMPLETED";
      if (!failed) return;
    }
  };
  const rows = async (text: string) => (await database.jobStore.executeSql(text)).rows;
  const requests = () =>
    rows(
      "select job_id, handed_over_at is not null as handed, tries, error_class, ended_at is not null as ended from job_requests order by stored_at, id",
    );
  const ledger = () =>
    rows("select attempt, outcome, error_class from job_runs order by started_at, attempt");
  const runAgain = (queueRef: string) =>
    database.db.transaction((tx) => runner.runAgain({ jobId: "commit-import", queueRef }, tx));
  const untilRuns = (count: number) =>
    expect.poll(() => fake.runs.length, { timeout: 15_000, interval: 20 }).toBe(count);

  beforeAll(async () => {
    database = await openDatabase({ kind: "url", url: (await server?.createDatabase()) ?? "" });
    await database.migrate();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    now = () => new Date();
    runs = [];
    await database.jobStore.executeSql("truncate job_runs, job_requests, job_schedules");
    fake = await startFakeTrigger();
    runner = await open();
  });
  afterEach(async () => {
    await runner.stop();
    await fake.stop();
  });

  test("a job is handed over with its queue, runs once, and its run is written down", async () => {
    await start();
    await runner.enqueue("commit-import", { batchId: 7 });
    await untilRuns(1);
    expect(fake.runs[0]).toMatchObject({
      taskId: "commit-import",
      payload: { batchId: 7 },
      queue: "commit-import",
      delay: null,
    });
    await work();
    expect(runs).toEqual([7]);
    expect(await requests()).toEqual([
      { job_id: "commit-import", handed: true, tries: 0, error_class: null, ended: true },
    ]);
    expect(await ledger()).toEqual([{ attempt: 1, outcome: "succeeded", error_class: null }]);
  });

  test("a request is stored exactly when its transaction commits", async () => {
    await start();
    await database.db.transaction(async (tx) => {
      await runner.enqueue("commit-import", { batchId: 7 }, { within: tx });
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(fake.calls.filter((call) => call.includes("/tasks/"))).toEqual([]);
    });
    const rolledBack = database.db.transaction(async (tx) => {
      await runner.enqueue("commit-import", { batchId: 8 }, { within: tx });
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await untilRuns(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fake.runs.map(({ payload }) => payload)).toEqual([{ batchId: 7 }]);
  });

  test.each([
    ["does not listen", null],
    ["fails", { kind: "status", status: 503 }],
    ["refuses the key", { kind: "status", status: 401 }],
    ["has had enough", { kind: "status", status: 429, headers: { "retry-after": "1" } }],
    ["hangs up", { kind: "cut" }],
    ["answers too late", { kind: "slow", ms: 900 }],
  ] as const)(
    "while the service %s, the occasion succeeds; after, the job runs exactly once",
    async (_what, mood) => {
      const port = Number(new URL(fake.url).port);
      if (mood === null) await fake.stop();
      else fake.setMood(mood);
      await start();
      await database.db.transaction((tx) => runner.enqueue("commit-import", { batchId: 7 }, { within: tx }));
      await expect
        .poll(async () => (await runner.describeLoad())[0]?.handOver?.tries ?? 0, {
          timeout: 5_000,
          interval: 20,
        })
        .toBeGreaterThan(0);
      expect((await runner.describeLoad())[0]).toMatchObject({
        waiting: 1,
        running: 0,
        handOver: { errorClass: expect.stringMatching(/\w/) },
      });
      if (mood === null) fake = await startFakeTrigger(port);
      else fake.setMood({ kind: "well" });
      await expect
        .poll(async () => (await requests())[0], { timeout: 15_000 })
        .toMatchObject({ handed: true });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(fake.runs).toHaveLength(1);
      await work();
      await work();
      expect(runs).toEqual([7]);
      expect((await runner.describeLoad())[0]).toMatchObject({ waiting: 0, handOver: null });
    },
    30_000,
  );

  test("a service that is down is asked again and again, ever more rarely, not once for each request", async () => {
    fake.setMood({ kind: "status", status: 500 });
    for (let batchId = 0; batchId < 40; batchId++) await runner.enqueue("commit-import", { batchId });
    await start();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const triggers = fake.calls.filter((call) => call.includes("/tasks/"));
    expect(triggers.length).toBeGreaterThan(0);
    expect(triggers.length).toBeLessThanOrEqual(8);
    fake.setMood({ kind: "well" });
    await untilRuns(40);
  }, 30_000);

  test("a request that the service does not take keeps nobody else", async () => {
    await runner.enqueue("undo-import", { batchId: 1 });
    await start();
    await untilRuns(1);
    fake.setMood({ kind: "status", status: 404 });
    await runner.enqueue("commit-import", { batchId: 2 });
    await expect.poll(async () => (await requests())[1]).toMatchObject({ handed: false, tries: 1 });
    fake.setMood({ kind: "well" });
    await runner.enqueue("commit-import", { batchId: 3 });
    await untilRuns(2);
    expect(fake.runs[1]?.payload).toEqual({ batchId: 3 });
    await untilRuns(3);
  });

  test("two servers hand each request over once", async () => {
    const other = await open();
    for (let batchId = 0; batchId < 120; batchId++) await runner.enqueue("commit-import", { batchId });
    await Promise.all([start(), other.startWorkers([definition], ctx, async () => "UTC")]);
    await untilRuns(120);
    await other.stop();
    const triggers = fake.calls.filter((call) => call.includes("/tasks/"));
    expect(triggers).toHaveLength(120);
  });

  test("requests that still wait are kept once per key; what has begun does not stand in the way", async () => {
    await runner.enqueue("commit-import", { batchId: 7 });
    await runner.enqueue("commit-import", { batchId: 7 });
    await runner.enqueue("commit-import", { batchId: 9 }, { key: "same" });
    await runner.enqueue("commit-import", { batchId: 10 }, { key: "same" });
    await start();
    await untilRuns(2);
    await work(fake.runs[0]);
    await runner.enqueue("commit-import", { batchId: 7 });
    await untilRuns(3);
  });

  test("a delayed job is handed over with its time", async () => {
    await start();
    const asked = Date.now();
    await runner.enqueue("commit-import", { batchId: 7 }, { startAfterSeconds: 3600 });
    await untilRuns(1);
    const delay = new Date(fake.runs[0]?.delay ?? 0).getTime();
    expect(delay).toBeGreaterThanOrEqual(asked + 3_599_000);
    expect(delay).toBeLessThan(asked + 3_660_000);
  });

  test("a job that keeps throwing is given up at its limit, told by class alone, and can be asked for again", async () => {
    const failing = { ...definition, run: () => Promise.reject(new RangeError("Jane Doe")) };
    await start();
    await runner.enqueue("commit-import", { batchId: 7 });
    await untilRuns(1);
    await work(fake.runs[0], [1, 2], failing);
    expect(await ledger()).toEqual([
      { attempt: 1, outcome: "failed", error_class: "RangeError" },
      { attempt: 2, outcome: "given_up", error_class: "RangeError" },
    ]);
    expect(JSON.stringify(await rows("select * from job_runs, job_requests"))).not.toContain("Jane");
    const [run] = await rows("select queue_ref from job_runs limit 1");
    const queueRef = String(Object(run).queue_ref);
    expect(await runAgain(queueRef)).toBe(true);
    expect(await runAgain(queueRef)).toBe(false);
    await untilRuns(2);
    await work(fake.runs[1]);
    expect(runs).toEqual([7]);
  });

  test("a job that has not ended is not asked for again", async () => {
    await runner.enqueue("commit-import", { batchId: 7 });
    const [request] = await rows("select id from job_requests");
    expect(await runAgain(String(Object(request).id))).toBe(false);
    expect(await runAgain("nobody")).toBe(false);
  });

  test("a run that ends outside without a word is written down as given up", async () => {
    await start();
    await runner.enqueue("commit-import", { batchId: 7 });
    await untilRuns(1);
    const [run] = fake.runs;
    if (run !== undefined) run.status = "CANCELED";
    const real = now;
    now = () => new Date(real().getTime() + 3_600_000);
    await expect
      .poll(ledger)
      .toEqual([{ attempt: 0, outcome: "given_up", error_class: "TriggerRun CANCELED" }]);
    expect((await requests())[0]).toMatchObject({ ended: true });
  });

  test("a clock that was set back leaves nothing waiting for the years in between", async () => {
    now = () => new Date("2031-01-01T00:00:00Z");
    fake.setMood({ kind: "status", status: 404 });
    await start();
    await runner.enqueue("commit-import", { batchId: 7 });
    await expect.poll(async () => (await requests())[0]).toMatchObject({ tries: 1 });
    fake.setMood({ kind: "well" });
    now = () => new Date("2026-03-02T09:00:00Z");
    await untilRuns(1);
  });

  describe("schedules", () => {
    test("stand in the company's zone, once, follow it when it changes, and go with the job's schedule", async () => {
      let zone = "Europe/Berlin";
      await start([daily], async () => zone);
      const standing = () =>
        [...fake.schedules.values()].map(({ task, cron, timezone }) => ({ task, cron, timezone }));
      await expect
        .poll(standing)
        .toEqual([{ task: "commit-import-by-clock", cron: "0 10 * * *", timezone: "Europe/Berlin" }]);
      zone = "Asia/Tokyo";
      await expect
        .poll(standing)
        .toEqual([{ task: "commit-import-by-clock", cron: "0 10 * * *", timezone: "Asia/Tokyo" }]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(fake.calls.filter((call) => call === "POST /api/v1/schedules")).toHaveLength(2);
      await runner.stop();
      runner = await open();
      await start([definition]);
      await expect.poll(standing).toEqual([]);
    });

    test("are written when the service is back", async () => {
      fake.setMood({ kind: "status", status: 502 });
      await start([daily]);
      await expect
        .poll(() => fake.calls.filter((call) => call.includes("schedules")).length)
        .toBeGreaterThan(1);
      fake.setMood({ kind: "well" });
      await expect.poll(() => fake.schedules.size).toBe(1);
    });

    const byClock = (id: string, slot: string, attempt = 1, job: JobDefinition = daily) =>
      runner.runByClock(job, ctx(), { id, attempt, tags: [] }, new Date(slot));

    test("carry each start out once, whoever comes; a start that came late is passed over", async () => {
      await byClock("run_a", "2026-03-02T09:00:00Z");
      await byClock("run_b", "2026-03-02T09:00:00Z");
      await byClock("run_c", "2026-03-01T09:00:00Z");
      expect(runs).toEqual([9]);
      await byClock("run_d", "2026-03-03T09:00:00Z");
      expect(runs).toEqual([9, 9]);
    });

    test("try a start that failed again in the same run", async () => {
      const failing = { ...daily, run: () => Promise.reject(new Error("no")) };
      await expect(byClock("run_a", "2026-03-02T09:00:00Z", 1, failing)).rejects.toThrow(
        "Error, see the log",
      );
      await byClock("run_a", "2026-03-02T09:00:00Z", 2);
      await byClock("run_a", "2026-03-02T09:00:00Z", 3);
      expect(runs).toEqual([9]);
    });

    test("that were missed are made up for once, and late visitors find it done", async () => {
      now = () => new Date("2026-03-01T12:00:00Z");
      await start([daily]);
      await expect.poll(() => fake.schedules.size).toBe(1);
      await byClock("run_a", "2026-03-02T09:00:00Z");
      now = () => new Date("2026-03-09T14:00:00Z");
      await untilRuns(1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(fake.runs).toHaveLength(1);
      await work(fake.runs[0], [1], daily);
      await byClock("run_late", "2026-03-09T09:00:00Z");
      expect(runs).toEqual([9, 9]);
      const slots = await rows("select slot from job_requests order by slot");
      expect(slots.map((row) => new Date(Object(row).slot).toISOString())).toEqual([
        "2026-03-02T09:00:00.000Z",
        "2026-03-09T09:00:00.000Z",
      ]);
    });

    test("owe nothing for a clock that jumps back, and one start for one that jumps ahead", async () => {
      now = () => new Date("2028-02-27T12:00:00Z");
      const leap = { ...daily, schedule: { ...daily.schedule, cron: "0 6 29 2 *" } };
      await start([leap]);
      await expect.poll(() => fake.schedules.size).toBe(1);
      now = () => new Date("2020-01-01T00:00:00Z");
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(fake.runs).toEqual([]);
      now = () => new Date("2040-01-01T00:00:00Z");
      await untilRuns(1);
      const [row] = await rows("select slot from job_requests");
      expect(new Date(Object(row).slot).toISOString()).toBe("2036-02-29T05:00:00.000Z");
    });
  });
});
