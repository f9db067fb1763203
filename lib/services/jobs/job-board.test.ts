import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { auditEvents, jobRequests, jobRuns, notifications, users } from "#db/schema/index.ts";
import { parseRunFilter } from "#lib/domain/jobs/run-filter.ts";
import type { RunOutcome } from "#lib/domain/jobs/run-outcome.ts";
import { defineJob } from "#lib/jobs/job.ts";
import type { JobLoad, JobRunner } from "#lib/jobs/job-runner.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { purgeJobRuns } from "./purge-job-runs.ts";
import { readJobBoard } from "./read-job-board.ts";
import { reportGivenUp } from "./report-given-up.ts";
import { runAgain } from "./run-again.ts";

const now = new Date("2026-03-02T09:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const daysAgo = (days: number) => ago(days * 86_400);
const kind = defineJob({
  id: "commit-import",
  retry: { limit: 2, delaySeconds: 1 },
  timeoutSeconds: 600,
  concurrency: 1,
  run: async () => {},
});
const nightly = {
  ...kind,
  id: "purge-conversations" as const,
  schedule: { cron: "30 3 * * *", payload: {} },
};

let world: TestWorld;
let load: JobLoad[] = [];
let asked: string[] = [];
let takesAgain = true;
const jobs: JobRunner = {
  mode: "pg-boss",
  enqueue: async () => {},
  startWorkers: async () => {},
  runAgain: async ({ queueRef }) => {
    asked.push(queueRef);
    return takesAgain;
  },
  describeLoad: async () => load,
  stop: async () => {},
};

beforeAll(async () => {
  world = await createTestWorld();
  world.setNow(now);
});
afterAll(() => world.close());
beforeEach(async () => {
  load = [];
  asked = [];
  takesAgain = true;
  await world.database.db.execute(sql`truncate job_runs, job_requests`);
});

type Run = { id: string; ref?: string; attempt?: number; startedAt: Date; outcome: RunOutcome | null };
const addRun = ({ id, ref = id, attempt = 1, startedAt, outcome }: Run) =>
  world.database.db.insert(jobRuns).values({
    id,
    jobId: "commit-import",
    queueRef: ref,
    key: "k",
    attempt,
    startedAt,
    endedAt: outcome === null ? null : new Date(startedAt.getTime() + 1500),
    outcome,
    errorClass: outcome === "succeeded" || outcome === null ? null : "RangeError",
  });
const board = (params: Record<string, string> = {}, actor = adminActor) =>
  readJobBoard(world.contextFor(actor), { kinds: [kind, nightly], jobs, filter: parseRunFilter(params) });
const again = (runId: string, actor = adminActor) => runAgain(world.contextFor(actor), jobs, { runId });

describe("the board", () => {
  test("tells of each kind when it starts next, how it stands and how it went", async () => {
    load = [{ jobId: "commit-import", waiting: 3, running: 1, givenUp: 0, nextAt: now, handOver: null }];
    await addRun({ id: "r1", startedAt: ago(60), outcome: "succeeded" });
    await addRun({ id: "r2", startedAt: ago(120), outcome: "failed" });
    await addRun({ id: "r3", startedAt: daysAgo(8), outcome: "given_up" });
    const { jobs: kinds, mode, timeZone } = await board();
    expect({ mode, timeZone }).toEqual({ mode: "pg-boss", timeZone: "UTC" });
    expect(kinds).toEqual([
      {
        id: "commit-import",
        cron: null,
        nextStart: null,
        waiting: 3,
        running: 1,
        lastStart: ago(60),
        recentRuns: 2,
        recentProblems: 1,
      },
      {
        id: "purge-conversations",
        cron: "30 3 * * *",
        nextStart: new Date("2026-03-03T03:30:00Z"),
        waiting: 0,
        running: 0,
        lastStart: null,
        recentRuns: 0,
        recentProblems: 0,
      },
    ]);
  });

  test("lists runs newest first; only the last attempt of what was given up or cut off may run again", async () => {
    await addRun({ id: "a1", ref: "a", attempt: 1, startedAt: ago(900), outcome: "lost" });
    await addRun({ id: "a2", ref: "a", attempt: 2, startedAt: ago(800), outcome: "given_up" });
    await addRun({ id: "b1", startedAt: ago(661), outcome: null });
    await addRun({ id: "c1", startedAt: ago(30), outcome: null });
    await addRun({ id: "d1", startedAt: ago(20), outcome: "failed" });
    const { runs, runCount } = await board();
    expect(runCount).toBe(5);
    expect(runs.map(({ id, state, mayRunAgain }) => [id, state, mayRunAgain])).toEqual([
      ["d1", "failed", false],
      ["c1", "running", false],
      ["b1", "lost", true],
      ["a2", "given_up", true],
      ["a1", "lost", false],
    ]);
    expect(runs[3]).toMatchObject({
      attempt: 2,
      attemptLimit: 3,
      durationMs: 1500,
      errorClass: "RangeError",
    });
  });

  test("is filtered by job and by what failed", async () => {
    await addRun({ id: "r1", startedAt: ago(60), outcome: "succeeded" });
    await addRun({ id: "r2", startedAt: ago(120), outcome: "failed" });
    expect((await board({ show: "problems" })).runs.map(({ id }) => id)).toEqual(["r2"]);
    expect((await board({ job: "purge-conversations" })).runs).toEqual([]);
    expect((await board({ job: "commit-import" })).runCount).toBe(2);
  });

  test("leaves the successes of routine out until they are asked for, never its failures", async () => {
    const minutely = {
      ...nightly,
      id: "widen-alerts" as const,
      schedule: { cron: "* * * * *", payload: {} },
    };
    await addRun({ id: "r1", startedAt: ago(60), outcome: "succeeded" });
    for (const [id, outcome] of [
      ["m1", "succeeded"],
      ["m2", "failed"],
      ["m3", null],
    ] as const) {
      await addRun({ id, startedAt: ago(30), outcome });
      await world.database.db.update(jobRuns).set({ jobId: "widen-alerts" }).where(eq(jobRuns.id, id));
    }
    const idsOf = async (params: Record<string, string>) => {
      const filter = parseRunFilter(params);
      const { runs, runCount } = await readJobBoard(world.contextFor(adminActor), {
        kinds: [kind, minutely],
        jobs,
        filter,
      });
      expect(runCount).toBe(runs.length);
      return runs.map(({ id }) => id).sort();
    };
    expect(await idsOf({})).toEqual(["m2", "m3", "r1"]);
    expect(await idsOf({ show: "all" })).toEqual(["m1", "m2", "m3", "r1"]);
    expect(await idsOf({ job: "widen-alerts" })).toEqual(["m1", "m2", "m3"]);
  });

  test("tells what cannot be handed over, and how much waits for it", async () => {
    const stuck = (jobId: string, tries: number) => ({
      ...{ jobId, waiting: 2, running: 0, givenUp: 0, nextAt: null },
      handOver: { errorClass: "TriggerApiError 401", tries, nextTryAt: now },
    });
    load = [stuck("commit-import", 3), stuck("purge-conversations", 7)];
    expect((await board()).handOver).toMatchObject({
      tries: 7,
      waiting: 4,
      errorClass: "TriggerApiError 401",
    });
  });

  test.each([employeeActor, hrActor])("is not for $role", async (actor) => {
    await expect(board({}, actor)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("running again", () => {
  const auditedRuns = async () =>
    (await world.database.db.select().from(auditEvents)).filter(({ action }) => action === "job.run_again");

  test("asks the queue for what was given up and is audited", async () => {
    await addRun({ id: "a1", ref: "a", startedAt: ago(900), outcome: "given_up" });
    await again("a1");
    expect(asked).toEqual(["a"]);
    expect((await auditedRuns()).at(-1)).toMatchObject({
      actorId: adminActor.userId,
      subject: "commit-import",
      detail: { runId: "a1" },
    });
  });

  test.each([
    ["what succeeded", "succeeded"],
    ["what is tried again anyway", "failed"],
  ] as const)("refuses %s", async (_what, outcome) => {
    await addRun({ id: "a1", startedAt: ago(900), outcome });
    await expect(again("a1")).rejects.toMatchObject({ code: "conflict" });
    expect(asked).toEqual([]);
  });

  test("refuses what has been tried again since", async () => {
    await addRun({ id: "a1", ref: "a", startedAt: ago(900), outcome: "given_up" });
    await addRun({ id: "a2", ref: "a", attempt: 2, startedAt: ago(800), outcome: "succeeded" });
    await expect(again("a1")).rejects.toMatchObject({ code: "conflict" });
    expect(asked).toEqual([]);
  });

  test("audits nothing when the queue keeps the job no longer", async () => {
    const before = (await auditedRuns()).length;
    takesAgain = false;
    await addRun({ id: "a1", startedAt: ago(900), outcome: "given_up" });
    await expect(again("a1")).rejects.toMatchObject({ code: "conflict" });
    expect(await auditedRuns()).toHaveLength(before);
  });

  test.each(["nobody", "a\u0000b", "' or 1=1"])("knows no run %j", async (runId) => {
    await expect(again(runId)).rejects.toMatchObject({ code: "not_found" });
  });

  test.each([employeeActor, hrActor])("is not for $role", async (actor) => {
    await addRun({ id: "a1", startedAt: ago(900), outcome: "given_up" });
    await expect(again("a1", actor)).rejects.toMatchObject({ code: "forbidden" });
    expect(asked).toEqual([]);
  });
});

describe("a job that was given up", () => {
  test("is told to every admin who may sign in, of each kind once a day, and to nobody else", async () => {
    const user = (id: string, role: "admin" | "hr" | "employee", disabledAt: Date | null = null) => ({
      ...{ id, role, disabledAt, email: `${id}@example.com`, name: id, createdAt: now },
    });
    const left = user("left", "admin", ago(60));
    await world.database.db
      .insert(users)
      .values([user("ada", "admin"), user("bo", "admin"), left, user("hr", "hr"), user("em", "employee")]);
    const ctx = world.contextFor();
    await reportGivenUp(ctx, { jobId: "commit-import" });
    await reportGivenUp(ctx, { jobId: "commit-import" });
    await reportGivenUp(ctx, { jobId: "undo-import" });
    world.setNow(new Date(now.getTime() + 86_400_000));
    await reportGivenUp(world.contextFor(), { jobId: "commit-import" });
    world.setNow(now);
    const told = await world.database.db.select().from(notifications);
    expect(told.map(({ userId, kind, subjectId }) => [userId, kind, subjectId]).sort()).toEqual(
      ["ada", "bo"].flatMap((id) => [1, 2, 3].map(() => [id, "system_problem", "jobs"])),
    );
  });

  test("is reported by the system alone", async () => {
    const report = reportGivenUp(world.contextFor(adminActor), { jobId: "commit-import" });
    await expect(report).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("retention", () => {
  test("keeps successes for a week, other runs for longer, requests until they ended, and the newest start", async () => {
    await addRun({ id: "new", startedAt: daysAgo(6), outcome: "succeeded" });
    await addRun({ id: "old", startedAt: daysAgo(8), outcome: "succeeded" });
    await addRun({ id: "failed", startedAt: daysAgo(80), outcome: "given_up" });
    await addRun({ id: "ancient", startedAt: daysAgo(91), outcome: "given_up" });
    const request = (id: string, endedAt: Date | null, slot: Date | null = null) => ({
      ...{ id, jobId: "commit-import", key: id, payload: {}, slot, endedAt },
      ...{ startAfter: daysAgo(100), storedAt: daysAgo(100), nextTryAt: daysAgo(100), startedAt: endedAt },
    });
    await world.database.db
      .insert(jobRequests)
      .values([
        request("open", null),
        request("ended", daysAgo(95)),
        request("slot1", daysAgo(97), daysAgo(97)),
        request("slot2", daysAgo(96), daysAgo(96)),
        request("recent", daysAgo(2)),
      ]);
    await purgeJobRuns(world.contextFor());
    const idsOf = async (table: typeof jobRuns | typeof jobRequests) =>
      (await world.database.db.select({ id: table.id }).from(table)).map(({ id }) => id).sort();
    expect(await idsOf(jobRuns)).toEqual(["failed", "new"]);
    expect(await idsOf(jobRequests)).toEqual(["open", "recent", "slot2"]);
  });

  test("is the system's alone", async () => {
    await expect(purgeJobRuns(world.contextFor(adminActor))).rejects.toMatchObject({ code: "forbidden" });
  });
});
