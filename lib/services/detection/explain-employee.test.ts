import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFindings, listResults } from "#db/queries/detection.ts";
import { auditEvents, detectionResults, detectionRuns, employees } from "#db/schema/index.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import { treeCountSetting } from "#lib/domain/detection/settings.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { loadVibemeter } from "#tests/support/load-vibemeter.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { createRun } from "./create-run.ts";
import { explainEmployee } from "./explain-employee.ts";
import { runDetection } from "./run-detection.ts";

let world: TestWorld;
let runId: string;
beforeAll(async () => {
  world = await createTestWorld();
  await loadVibemeter(world.database.db);
  const ctx = world.contextFor(hrActor);
  await refreshFeatures(ctx, { all: true });
  await changeSetting(ctx, treeCountSetting, { value: 100, readVersion: 0, reason: "a quick test" });
});
afterAll(() => world.close());

test("before the first run the answer says what to do", async () => {
  const attempt = explainEmployee(world.contextFor(hrActor), { employeeId: "EMP0104" });
  await expect(attempt).rejects.toMatchObject({
    code: "not_found",
    message: expect.stringContaining("No detection"),
  });
});

test("a flagged person is explained by the very numbers that the run stored, and the look is written down", async () => {
  const ctx = world.contextFor(hrActor);
  runId = await createRun(ctx, {});
  await runDetection(ctx, { runId });
  const [finding] = await listFindings(ctx.db, runId);
  const employeeId = finding?.employeeId ?? "";
  const explanation = await explainEmployee(ctx, { employeeId });
  expect(explanation).toMatchObject({ runId, employeeId, verdict: "flagged", severity: finding?.severity });
  expect(explanation.counterfactual).toEqual(finding?.counterfactual);
  expect(explanation.risk).toBeCloseTo(finding?.risk ?? Number.NaN, 12);
  expect(explanation.problems.slice(0, finding?.problems.length).map(({ sentence }) => sentence)).toEqual(
    finding?.problems.map(({ sentence }) => sentence),
  );
  const events = await ctx.db.select().from(auditEvents).where(eq(auditEvents.employeeId, employeeId));
  expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([["detection.explained", "usr_hr"]]);
});

test("the bars of everybody add up from what is usual to the person's own score", async () => {
  const ctx = world.contextFor(hrActor);
  const people = (await listResults(ctx.db, runId)).filter((_, index) => index % 100 === 0);
  expect(people.length).toBeGreaterThan(3);
  for (const { employeeId, anomalyScore, risk, benign } of people) {
    const { waterfall, ...explanation } = await explainEmployee(ctx, { employeeId });
    const sum = waterfall.bars.reduce((total, { pull }) => total + pull, waterfall.base);
    // 2^(−E[h]/c(ψ)), with E[h]/c(ψ) = 1 − the sum.
    expect(2 ** (sum - 1)).toBeCloseTo(anomalyScore, 12);
    expect([explanation.risk, explanation.benign]).toEqual([
      expect.closeTo(risk, 12),
      expect.closeTo(benign, 12),
    ]);
  }
});

test("an id in other capitals is taken for the one person it can mean, and the look is written down by their id", async () => {
  const ctx = world.contextFor(hrActor);
  const explanation = await explainEmployee(ctx, { employeeId: "emp0104" });
  expect(explanation).toMatchObject({ employeeId: "EMP0104", askedFor: "emp0104" });
  const events = await ctx.db.select().from(auditEvents).where(eq(auditEvents.employeeId, "EMP0104"));
  expect(events.map(({ action }) => action)).toContain("detection.explained");
});

test("somebody whom the run does not know is said so, also where capitals leave it open who is meant", async () => {
  const ctx = world.contextFor(hrActor);
  const ask = (employeeId: string) => explainEmployee(ctx, { employeeId });
  await expect(ask("emp99999")).rejects.toMatchObject({ code: "not_found" });
  await expect(ask("e\u0000")).rejects.toMatchObject({ code: "not_found" });
  const [result] = (await listResults(ctx.db, runId)).filter(({ employeeId }) => employeeId === "EMP0104");
  if (result === undefined) throw new Error("EMP0104 is not in the run");
  await ctx.db.insert(employees).values({ id: "Emp0104", createdAt: new Date() });
  await ctx.db.insert(detectionResults).values({ ...result, runId, employeeId: "Emp0104" });
  await expect(ask("emp0104")).rejects.toMatchObject({ code: "not_found" });
  await expect(ask("EMP0104")).resolves.toMatchObject({ employeeId: "EMP0104" });
});

test("a run that another version made is not explained with this version's figures", async () => {
  const { db } = world.contextFor(hrActor);
  const changeVersion = (codeVersion: string) =>
    db.update(detectionRuns).set({ codeVersion }).where(eq(detectionRuns.id, runId));
  await changeVersion("0.0.1+detection.1");
  const attempt = explainEmployee(world.contextFor(hrActor), { employeeId: "EMP0104" });
  await expect(attempt).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Run detection again"),
  });
  await changeVersion(codeVersion);
  await expect(explainEmployee(world.contextFor(hrActor), { employeeId: "EMP0104" })).resolves.toBeDefined();
});

test("neither an employee nor an admin is told about anybody", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const attempt = explainEmployee(world.contextFor(actor), { employeeId: "EMP0104" });
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  }
});
