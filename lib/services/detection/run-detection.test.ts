import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findLatestCompletedRun,
  findRun,
  listFindings,
  listOpenFlags,
  listResults,
  updateRunStarted,
} from "#db/queries/detection.ts";
import { auditEvents, detectionRuns, flags } from "#db/schema/index.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { detectPeople } from "#lib/domain/detection/detect-people.ts";
import { detectionSettingsSchema, treeCountSetting } from "#lib/domain/detection/settings.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { loadVibemeter } from "#tests/support/load-vibemeter.ts";
import { readCut, readCutBytes } from "#tests/support/read-cut.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { createRun, type RunRequest } from "./create-run.ts";
import { listSensitivityMoves, previewSensitivity } from "./preview-sensitivity.ts";
import { requestDetection } from "./request-detection.ts";
import { runDetection } from "./run-detection.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await loadVibemeter(world.database.db);
  const ctx = world.contextFor(hrActor);
  await refreshFeatures(ctx, { all: true });
  await changeSetting(ctx, treeCountSetting, { value: 100, readVersion: 0, reason: "a quick test" });
});
afterAll(() => world.close());

async function runNow(request: RunRequest, at: string) {
  const ctx = world.contextFor(hrActor);
  world.setNow(new Date(at));
  const runId = await createRun(ctx, request);
  await runDetection(ctx, { runId });
  return { ctx, runId };
}

test("a run stores everybody's verdict, the findings, the flags, and what is needed to repeat it exactly", async () => {
  const { ctx, runId } = await runNow({ sensitivity: 0.6 }, "2026-03-02T10:00:00Z");
  const run = await findRun(ctx.db, runId);
  const findings = await listFindings(ctx.db, runId);
  expect(run).toMatchObject({ status: "completed", profile: "elara", peopleCount: 497, progress: null });
  expect(run?.flaggedCount).toBe(findings.length);
  expect(run?.droppedInputs).toEqual([
    { name: "Joining_Date", reason: "duplicate", sameAs: "Days_Since_Joining" },
    // One day or answer a person: nobody has a course.
    { name: "recentWorkHours", reason: "all_missing" },
    { name: "recentMeetings", reason: "all_missing" },
    { name: "recentMood", reason: "all_missing" },
  ]);
  expect(findings.length).toBeGreaterThan(10);
  const results = await listResults(ctx.db, runId);
  const open = await listOpenFlags(ctx.db);
  expect(new Set(open.map(({ id }) => id))).toEqual(new Set(findings.map(({ flagId }) => flagId)));
  const plan = { profile: "elara", settings: detectionSettingsSchema.parse(run?.settings) } as const;
  const again = detectPeople(await readCut(ctx.db, runId), plan);
  expect(again.findings).toEqual(findings.map(({ runId: _run, flagId: _flag, ...finding }) => finding));
  expect(again.people).toEqual(results.map(({ runId: _run, ...person }) => person));
  const events = await ctx.db.select().from(auditEvents).where(eq(auditEvents.subject, runId));
  expect(events.map(({ action }) => action)).toEqual(["detection.completed"]);
});

test("running a completed run again changes nothing", async () => {
  const ctx = world.contextFor(hrActor);
  const latest = (await findLatestCompletedRun(ctx.db, "elara")) ?? never();
  const before = await listOpenFlags(ctx.db);
  world.setNow(new Date("2026-03-02T11:00:00Z"));
  await runDetection(ctx, { runId: latest.id });
  expect(await findLatestCompletedRun(ctx.db, "elara")).toEqual(latest);
  expect(await listOpenFlags(ctx.db)).toEqual(before);
});

test("a lower sensitivity ends flags and opens none; a higher one only adds; a flag that stays is the same flag", async () => {
  const { ctx, runId } = await runNow({ sensitivity: 0.3 }, "2026-03-02T12:00:00Z");
  const few = await listOpenFlags(ctx.db);
  const ended = await ctx.db.select().from(flags).where(eq(flags.endedRunId, runId));
  expect(ended.length).toBeGreaterThan(0);
  expect(few.length).toBeGreaterThan(0);
  expect(few.every(({ openedRunId }) => openedRunId !== runId)).toBe(true);
  await runNow({ sensitivity: 0.6 }, "2026-03-02T13:00:00Z");
  const many = await listOpenFlags(ctx.db);
  expect(many.map(({ id }) => id)).toEqual(expect.arrayContaining(few.map(({ id }) => id)));
  expect(many.length).toBe(few.length + ended.length);
});

test.each([0.7, 0.35])("what the preview of %d announces is what the next run does", async (sensitivity) => {
  const ctx = world.contextFor(hrActor);
  const before = (await listOpenFlags(ctx.db)).map(({ employeeId }) => employeeId);
  const state = await previewSensitivity(ctx);
  if (state.kind !== "ready") throw new Error("there is no preview");
  const { places, flagged, today } = state.preview;
  const moves = await listSensitivityMoves(ctx, { sensitivity });
  await runNow({ sensitivity }, sensitivity > 0.5 ? "2026-03-02T14:00:00Z" : "2026-03-02T14:30:00Z");
  const after = (await listOpenFlags(ctx.db)).map(({ employeeId }) => employeeId);
  expect(today).toBe(before.length);
  expect(flagged[places.indexOf(sensitivity)]).toBe(after.length);
  const idsOf = ({ people }: { people: readonly { employeeId: string }[] }) =>
    people.map(({ employeeId }) => employeeId).toSorted();
  expect(moves.entering.total + moves.leaving.total).toBeGreaterThan(5);
  expect(idsOf(moves.entering)).toEqual(after.filter((id) => !before.includes(id)).toSorted());
  expect(idsOf(moves.leaving)).toEqual(before.filter((id) => !after.includes(id)).toSorted());
});

test("a run of the reference profile flags 25 and touches no flag", async () => {
  const before = await listOpenFlags(world.contextFor().db);
  const { ctx, runId } = await runNow({ profile: "reference" }, "2026-03-02T14:00:00Z");
  const findings = await listFindings(ctx.db, runId);
  expect(findings).toHaveLength(25);
  expect(findings.every(({ flagId }) => flagId === null)).toBe(true);
  expect(await listOpenFlags(ctx.db)).toEqual(before);
});

test("an older run that ends after a newer one leaves the flags to the newer", async () => {
  const ctx = world.contextFor(hrActor);
  world.setNow(new Date("2026-03-02T15:00:00Z"));
  const older = await createRun(ctx, { sensitivity: 0 });
  await updateRunStarted(ctx.db, older, { now: ctx.now(), codeVersion });
  const cut = await readCutBytes(ctx.db, (await findLatestCompletedRun(ctx.db, "elara"))?.id ?? "");
  await ctx.db.update(detectionRuns).set({ dataCut: cut }).where(eq(detectionRuns.id, older));
  await runNow({ sensitivity: 0.6 }, "2026-03-02T16:00:00Z");
  const flagsOfNewer = await listOpenFlags(ctx.db);
  await runDetection(ctx, { runId: older });
  expect((await findRun(ctx.db, older))?.status).toBe("completed");
  expect(await listOpenFlags(ctx.db)).toEqual(flagsOfNewer);
});

test("a run that another version began is refused in a clear sentence, and one that only waited is carried out", async () => {
  const ctx = world.contextFor(hrActor);
  world.setNow(new Date("2026-03-02T16:30:00Z"));
  const [begun, waiting] = [await createRun(ctx, {}), await createRun(ctx, {})];
  const old = { codeVersion: "0.0.1+detection.1" };
  await ctx.db
    .update(detectionRuns)
    .set({ ...old, dataCut: new Uint8Array([1]) })
    .where(eq(detectionRuns.id, begun));
  await ctx.db.update(detectionRuns).set(old).where(eq(detectionRuns.id, waiting));
  const message = expect.stringContaining("another version");
  await expect(runDetection(ctx, { runId: begun })).rejects.toMatchObject({ code: "conflict", message });
  expect(await findRun(ctx.db, begun)).toMatchObject({ status: "failed", errorMessage: message });
  await runDetection(ctx, { runId: waiting });
  expect(await findRun(ctx.db, waiting)).toMatchObject({ status: "completed", codeVersion });
});

test("whose flag stood before the run is part of its stored cut, of an ordinary run alone", async () => {
  const before = await listOpenFlags(world.contextFor().db);
  expect(before.length).toBeGreaterThan(5);
  const { ctx, runId } = await runNow({ sensitivity: 0.5 }, "2026-03-02T16:40:00Z");
  const { standing } = await readCut(ctx.db, runId);
  expect(standing.toSorted()).toEqual(before.map(({ employeeId }) => employeeId).sort());
  const reference = await runNow({ profile: "reference" }, "2026-03-02T16:50:00Z");
  expect((await readCut(ctx.db, reference.runId)).standing).toEqual([]);
});

test("two processes that carry out the same run store it once", async () => {
  const ctx = world.contextFor(hrActor);
  world.setNow(new Date("2026-03-02T17:00:00Z"));
  const runId = await createRun(ctx, { sensitivity: 0.5 });
  await Promise.all([runDetection(ctx, { runId }), runDetection(ctx, { runId })]);
  expect(await listResults(ctx.db, runId)).toHaveLength(497);
  const findings = await listFindings(ctx.db, runId);
  expect(await listOpenFlags(ctx.db)).toHaveLength(findings.length);
});

test("a request waits for the queue once, however often it is asked for", async () => {
  const ctx = world.contextFor(hrActor);
  const first = await requestDetection(ctx);
  expect(await requestDetection(ctx)).toBe(first);
  expect(world.enqueued.map(({ payload }) => payload)).toEqual([{ runId: first }, { runId: first }]);
});

test("an employee can neither ask for a run nor carry one out", async () => {
  const ctx = world.contextFor(employeeActor);
  await expect(requestDetection(ctx)).rejects.toMatchObject({ code: "forbidden" });
  await expect(runDetection(ctx, { runId: "run_x" })).rejects.toMatchObject({ code: "forbidden" });
});

test("a run that does not exist is said so", async () => {
  const attempt = runDetection(world.contextFor(hrActor), { runId: "run_x" });
  await expect(attempt).rejects.toMatchObject({ code: "not_found" });
});

function never(): never {
  throw new Error("expected a value");
}
