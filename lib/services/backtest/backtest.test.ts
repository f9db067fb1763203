import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findRunSketches } from "#db/queries/backtest.ts";
import { findLatestCompletedRun, listOpenFlags, updateRunFailed } from "#db/queries/detection.ts";
import { auditEvents, detectionRuns, employees, flags, importBatches } from "#db/schema/index.ts";
import { followedInputs } from "#lib/domain/detection/backtest/sketch-cut.ts";
import { sensitivitySetting, treeCountSetting } from "#lib/domain/detection/settings.ts";
import type { FlagDecision } from "#lib/domain/detection/verdicts.ts";
import { createRun } from "#lib/services/detection/create-run.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { withdrawDecision } from "#lib/services/flags/withdraw-decision.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { loadVibemeter } from "#tests/support/load-vibemeter.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { lookBack } from "./look-back.ts";
import { readBacktest } from "./read-backtest.ts";
import { readLookBackState } from "./read-look-back-state.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

test("a fresh installation has nothing to show and nothing to look back to", async () => {
  const ctx = world.contextFor(hrActor);
  expect(await readBacktest(ctx)).toMatchObject({
    ...{ runs: [], weeks: [], drift: null, rates: null },
    precision: { all: { confirmed: 0, dismissed: 0, estimate: null }, byQuantity: [], watching: 0 },
    contests: { opened: 0 },
    lookBack: { remaining: 0, day: null, failedDays: [] },
  });
  await expect(lookBack(ctx, { months: 3 })).rejects.toMatchObject({ code: "not_found" });
});

test("looking back asks for the last month ends of the records, once, and writes down who asked", async () => {
  const ctx = world.contextFor(hrActor);
  await loadVibemeter(ctx.db);
  await refreshFeatures(ctx, { all: true });
  await changeSetting(ctx, treeCountSetting, { value: 100, readVersion: 0, reason: "a quick test" });
  // The records end on 14 May 2024, two years before today.
  expect(await lookBack(ctx, { months: 3 })).toBe(3);
  const runs = await ctx.db.select().from(detectionRuns);
  expect(runs.map(({ asOf }) => asOf).sort()).toEqual(["2024-02-29", "2024-03-31", "2024-04-30"]);
  expect(await lookBack(ctx, { months: 3 })).toBe(3);
  expect(await ctx.db.select().from(detectionRuns)).toHaveLength(3);
  expect(new Set(world.enqueued.map(({ id }) => id))).toEqual(new Set(["look-back"]));
  expect(await readLookBackState(ctx)).toMatchObject({ remaining: 3, day: null });
  const events = await ctx.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.action, "detection.look_back_requested"));
  expect(events.map(({ actorId, detail }) => [actorId, detail])).toEqual([
    ["usr_hr", { months: 3, days: ["2024-04-30", "2024-03-31", "2024-02-29"] }],
    ["usr_hr", { months: 3, days: [] }],
  ]);
});

test("two who look back at once ask for each day once", async () => {
  const ctx = world.contextFor(hrActor);
  await Promise.all([lookBack(ctx, { months: 4 }), lookBack(ctx, { months: 4 })]);
  expect(await ctx.db.select().from(detectionRuns)).toHaveLength(4);
});

test("days that were looked at stay so until settings or data change", async () => {
  const ctx = world.contextFor(hrActor);
  world.setNow(new Date("2026-03-02T10:00:00Z"));
  for (const { id } of await ctx.db.select().from(detectionRuns)) await runDetection(ctx, { runId: id });
  expect(await readLookBackState(ctx)).toMatchObject({ remaining: 0 });
  expect(await lookBack(ctx, { months: 4 })).toBe(0);
  await changeSetting(ctx, sensitivitySetting, { value: 0.6, readVersion: 0, reason: "see more" });
  expect(await lookBack(ctx, { months: 2 })).toBe(2);
  await changeSetting(ctx, sensitivitySetting, { value: 0.5, readVersion: 1, reason: "as before" });
  expect(await lookBack(ctx, { months: 4 })).toBe(0);
  const later = new Date("2026-03-02T10:30:00Z");
  await ctx.db
    .insert(importBatches)
    .values({ status: "committed", createdAt: later, touchedAt: later, committedAt: later });
  world.setNow(new Date("2026-03-02T11:00:00Z"));
  expect(await lookBack(ctx, { months: 1 })).toBe(1);
}, 180_000);

test("a day whose newest run failed is said so, and asked for again", async () => {
  const ctx = world.contextFor(hrActor);
  const [last] = await ctx.db
    .select({ id: detectionRuns.id, asOf: detectionRuns.asOf })
    .from(detectionRuns)
    .orderBy(desc(detectionRuns.id))
    .limit(1);
  await updateRunFailed(ctx.db, last?.id ?? "", "It stopped.");
  expect((await readLookBackState(ctx)).failedDays).toEqual([last?.asOf]);
  world.setNow(new Date("2026-03-02T11:30:00Z"));
  await lookBack(ctx, { months: 1 });
  expect((await readLookBackState(ctx)).failedDays).toEqual([]);
});

test("runs stand by their day, and the records are compared with those of about 90 days before", async () => {
  const ctx = world.contextFor(hrActor);
  const runId = await createRun(ctx, {});
  await runDetection(ctx, { runId });
  const { runs, drift, weeks } = await readBacktest(ctx);
  expect(runs.map(({ day, isLookBack }) => [day, isLookBack])).toEqual([
    ["2024-01-31", true],
    ["2024-02-29", true],
    ["2024-03-31", true],
    ["2024-04-30", true],
    ["2026-03-02", false],
  ]);
  expect(runs.every(({ peopleCount }) => peopleCount > 400)).toBe(true);
  // 104 days before is nearer to 90 than 75 days before.
  expect(drift).toMatchObject({ earlier: "2024-01-31", later: "2024-05-14", isLookBack: true });
  expect(drift?.inputs.length).toBeGreaterThan(25);
  expect(drift?.inputs.map(({ name }) => name)).not.toContain("Sick Leave_Factor");
  expect(drift?.inputs.map(({ name }) => name)).not.toContain("Joining_Date");
  const indices = drift?.inputs.map(({ index }) => index) ?? [];
  expect(indices).toEqual(indices.toSorted((one, other) => other - one));
  const standing = (await listOpenFlags(ctx.db)).length;
  expect(standing).toBeGreaterThan(5);
  expect(weeks).toEqual([{ week: "2026-03-02", opened: standing, ended: 0, standing }]);
  const kept = await findRunSketches(ctx.db, runId);
  expect(kept).toMatchObject({ reachesTo: "2024-05-14" });
  expect(kept?.sketches.map(([name]) => name)).toEqual(followedInputs.map(({ name }) => name));
});

test("what several runs of one day did and undid counts for none of them", async () => {
  const ctx = world.contextFor(hrActor);
  const [before] = (await readBacktest(ctx)).weeks;
  const at = (time: string) => new Date(`2026-${time}:00Z`);
  const flagOf = (employeeId: string, openedAt: Date, endedAt: Date | null) => ({
    ...{ id: `flg_${employeeId}_${openedAt.getTime()}`, employeeId, openedAt, endedAt },
    ...{ openedRunId: "run_of_test", endedRunId: endedAt === null ? null : "run_of_test" },
  });
  const added = [
    flagOf("CameAndWent", at("03-02T09:00"), at("03-02T10:00")),
    flagOf("Stayed", at("02-17T09:00"), at("03-02T09:00")),
    flagOf("Stayed", at("03-02T10:00"), null),
    flagOf("Ended", at("02-17T09:00"), at("03-02T09:00")),
  ];
  await ctx.db.insert(flags).values(added);
  const { weeks } = await readBacktest(ctx);
  expect(weeks.find(({ week }) => week === "2026-02-16")).toMatchObject({ opened: 2, ended: 0, standing: 2 });
  expect(weeks.at(-1)).toEqual({ ...before, ended: 1, standing: (before?.standing ?? 0) + 1 });
  await ctx.db.delete(flags).where(eq(flags.openedRunId, "run_of_test"));
});

test("decisions that hold are counted by the finding at hand; one taken back counts no more", async () => {
  const ctx = world.contextFor(hrActor);
  const flags = await listOpenFlags(ctx.db);
  const decide = (index: number, decision: FlagDecision, seenDecisionId: string | null = null) =>
    decideFlag(ctx, {
      flagId: flags[index]?.id ?? "",
      decision,
      reason: "talked with them",
      seenDecisionId,
    });
  const first = await decide(0, "confirmed");
  for (const index of [1, 2]) await decide(index, "confirmed");
  for (const index of [3, 4]) await decide(index, "dismissed");
  await decide(5, "watching");
  const { precision } = await readBacktest(ctx);
  expect(precision.all).toMatchObject({ confirmed: 3, dismissed: 2, estimate: { share: 0.6, total: 5 } });
  expect(precision.watching).toBe(1);
  const sumOf = (bars: readonly { confirmed: number; dismissed: number }[]) =>
    bars.reduce((sum, { confirmed, dismissed }) => sum + confirmed + dismissed, 0);
  expect(sumOf(precision.bySeverity)).toBe(5);
  expect(sumOf(precision.byQuantity)).toBe(5);
  const second = await decide(0, "dismissed", first);
  expect((await readBacktest(ctx)).precision.all).toMatchObject({ confirmed: 2, dismissed: 3 });
  await withdrawDecision(ctx, { decisionId: second });
  expect((await readBacktest(ctx)).precision.all).toMatchObject({ confirmed: 3, dismissed: 2 });
});

test("shares of flagged people by group pass the gate, and small groups are hidden with a sibling", async () => {
  const ctx = world.contextFor(hrActor);
  const ids = (await ctx.db.select({ id: employees.id }).from(employees)).map(({ id }) => id).sort();
  const place = (from: number, to: number, department: string) =>
    Promise.all(
      ids
        .slice(from, to)
        .map((id) => ctx.db.update(employees).set({ department }).where(eq(employees.id, id))),
    );
  await place(0, 3, "Board");
  await place(3, 60, "Design");
  await place(60, 400, "Sales");
  const [departments, tenure, places] = (await readBacktest(ctx)).rates ?? [];
  expect(departments?.hidden.map(({ name }) => name)).toEqual(expect.arrayContaining(["Board"]));
  expect(departments?.hidden.length).toBeGreaterThan(1);
  expect(departments?.shown.map(({ name }) => name)).toContain("Sales");
  const run = await findLatestCompletedRun(ctx.db, "elara");
  const people = [...(tenure?.shown ?? []), ...(tenure?.hidden ?? [])].reduce(
    (sum, group) => sum + group.people,
    0,
  );
  expect(people).toBe(run?.peopleCount);
  expect(places?.shown.map(({ name, comparison }) => [name, comparison])).toEqual([
    ["No location known", null],
  ]);
  const flagged = (await listOpenFlags(ctx.db)).length;
  expect(places?.everybody?.count).toBe(flagged);
});

test("neither an employee nor an admin can see or ask for any of it", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    await expect(readBacktest(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(lookBack(ctx, { months: 3 })).rejects.toMatchObject({ code: "forbidden" });
    await expect(readLookBackState(ctx)).rejects.toMatchObject({ code: "forbidden" });
  }
});
