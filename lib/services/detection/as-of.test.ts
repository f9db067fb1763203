import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findLatestCompletedRun,
  findRun,
  hasLaterCompletedRun,
  listFindings,
  listOpenFlags,
} from "#db/queries/detection.ts";
import { findNewestRun } from "#db/queries/focus.ts";
import { findRecordDays } from "#db/queries/record-days.ts";
import {
  activityDays,
  employees,
  featureAggregates,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";
import { treeCountSetting } from "#lib/domain/detection/settings.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { listMasterRows } from "#lib/services/features/list-master-rows.ts";
import { listMasterRowsAsOf } from "#lib/services/features/list-master-rows-as-of.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { loadVibemeter } from "#tests/support/load-vibemeter.ts";
import { readCut } from "#tests/support/read-cut.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { createRun, type RunRequest } from "./create-run.ts";
import { runDetection } from "./run-detection.ts";

const pastDay = "2023-09-15";
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await loadVibemeter(world.database.db);
  const ctx = world.contextFor(hrActor);
  await refreshFeatures(ctx, { all: true });
  await changeSetting(ctx, treeCountSetting, { value: 100, readVersion: 0, reason: "a quick test" });
});
afterAll(() => world.close());

async function runNow(request: RunRequest) {
  const ctx = world.contextFor(hrActor);
  const runId = await createRun(ctx, request);
  await runDetection(ctx, { runId });
  const run = (await findRun(ctx.db, runId)) ?? expect.fail();
  return { run, findings: await listFindings(ctx.db, runId) };
}

const withoutRun = (findings: Awaited<ReturnType<typeof listFindings>>) =>
  findings.map(({ runId: _run, flagId: _flag, ...finding }) => finding);

test("as of the latest day of all data a run finds what an ordinary one finds", async () => {
  const { db } = world.contextFor(hrActor);
  const last = (await findRecordDays(db))?.last ?? expect.fail();
  const back = await runNow({ asOf: last });
  expect(back.run).toMatchObject({ asOf: last, status: "completed", peopleCount: 497 });
  const ordinary = await runNow({});
  expect(ordinary.findings.length).toBeGreaterThan(5);
  expect(withoutRun(back.findings)).toEqual(withoutRun(ordinary.findings));
  expect(await readCut(db, back.run.id)).toEqual(await readCut(db, ordinary.run.id));
});

test("a run that looks back moves no flag, writes no aggregates and is never the latest", async () => {
  const { db } = world.contextFor(hrActor);
  const flagsBefore = await listOpenFlags(db);
  const aggregatesBefore = await db.select().from(featureAggregates);
  const latestBefore = (await findLatestCompletedRun(db, "elara")) ?? expect.fail();
  world.setNow(new Date("2026-03-05T10:00:00Z"));
  const { run, findings } = await runNow({ asOf: pastDay, sensitivity: 1 });
  expect(findings.length).toBeGreaterThan(5);
  expect(findings.every(({ flagId }) => flagId === null)).toBe(true);
  expect(run.peopleCount).toBeLessThan(497);
  expect(await listOpenFlags(db)).toEqual(flagsBefore);
  expect(await db.select().from(featureAggregates)).toEqual(aggregatesBefore);
  expect((await findLatestCompletedRun(db, "elara"))?.id).toBe(latestBefore.id);
  expect((await findNewestRun(db, "any"))?.id).toBe(latestBefore.id);
  const latest = (await findRun(db, latestBefore.id)) ?? expect.fail();
  expect(await hasLaterCompletedRun(db, latest)).toBe(false);
});

test("only what is dated by then is in the rows, and the clock stands at the latest of it", async () => {
  const ctx = world.contextFor(hrActor);
  const { rows, clock } = await listMasterRowsAsOf(ctx, pastDay);
  const now = await listMasterRows(ctx);
  const days = Object.values(clock).filter((day) => day !== null);
  expect(Math.max(...days.filter((day) => typeof day === "number"))).toBeLessThanOrEqual(
    Date.parse(pastDay) / 86_400_000,
  );
  expect(rows.length).toBeLessThan(now.rows.length);
  expect(rows.map(({ employeeId }) => employeeId)).toEqual(
    now.rows.map(({ employeeId }) => employeeId).filter((id) => rows.some((row) => row.employeeId === id)),
  );
  const entries = rows.map(({ values }) => values.Last_activity_entry).filter((day) => day !== null);
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.every((day) => String(day) <= pastDay)).toBe(true);
});

test("rows dated after the day change nothing, whatever they say and about whomever", async () => {
  const ctx = world.contextFor(hrActor);
  const before = await listMasterRowsAsOf(ctx, pastDay);
  const later = fc.record({
    employeeId: fc.oneof(
      fc.constantFrom(...before.rows.slice(0, 40).map(({ employeeId }) => employeeId)),
      fc.nat(999).map((n) => `LATER${n}`),
    ),
    daysLater: fc.integer({ min: 1, max: 4000 }),
    amount: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(later, { minLength: 1, maxLength: 20 }), async (rows) => {
      for (const row of rows) await insertLater(row);
      expect(await listMasterRowsAsOf(ctx, pastDay)).toEqual(before);
    }),
    { numRuns: 6 },
  );
  expect((await listMasterRowsAsOf(ctx, addDays(pastDay, 4000))).rows.length).toBeGreaterThan(
    before.rows.length,
  );
});

/** A row in each of the six data sets that nobody knew on the past day. */
async function insertLater(row: { employeeId: string; daysLater: number; amount: number }) {
  const { db } = world.contextFor(hrActor);
  const { employeeId, amount } = row;
  const day = addDays(pastDay, row.daysLater);
  const base = { employeeId, batchId: 9 };
  const daily = { teamsMessagesSent: 900, emailsSent: 900, meetingsAttended: 20, workHours: 20 };
  const answer = { score: amount, scaleMaximum: 5, emotionZone: null, source: "import" } as const;
  const review = { reviewPeriod: "H2", rating: amount, managerFeedback: "Needs Improvement" } as const;
  const joined = { feedback: "Poor", mentorAssigned: false, initialTrainingCompleted: false } as const;
  await db
    .insert(employees)
    .values({ id: employeeId, createdAt: new Date("2026-01-01") })
    .onConflictDoNothing();
  await db
    .insert(activityDays)
    .values({ ...base, ...daily, date: day })
    .onConflictDoNothing();
  await db
    .insert(moodAnswers)
    .values({ ...base, ...answer, responseDate: day })
    .onConflictDoNothing();
  await db
    .insert(rewards)
    .values({ ...base, awardType: "Star Performer", awardDate: day, points: 5000 })
    .onConflictDoNothing();
  await db
    .insert(leavePeriods)
    .values({ ...base, leaveType: "Unpaid Leave", startDate: day, endDate: addDays(day, 3), leaveDays: 4 })
    .onConflictDoNothing();
  await db
    .insert(onboardingRecords)
    // The first place in the file: the joining date that would count.
    .values({ ...base, ...joined, joiningDate: day, position: -1 })
    .onConflictDoNothing();
  await db
    .insert(performanceReviews)
    .values({
      ...{ ...base, ...review, reviewYear: Number(day.slice(0, 4)) },
      ...{ ordinal: 9, position: -1, promotionConsideration: false },
    })
    .onConflictDoNothing();
}

test.each([
  ["2026-02-30", "invalid_input", "calendar date"],
  ["31.03.2024", "invalid_input", "calendar date"],
  ["2026-03-06", "invalid_input", "6 Mar 2026 lies in the future"],
  ["1999-12-31", "not_found", "the first record is of"],
])("to look back to %s is refused: %s", async (asOf, code, sentence) => {
  world.setNow(new Date("2026-03-05T10:00:00Z"));
  const attempt = createRun(world.contextFor(hrActor), { asOf });
  await expect(attempt).rejects.toMatchObject({ code, message: expect.stringContaining(sentence) });
});

test("neither an employee nor an admin can look back", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    await expect(createRun(ctx, { asOf: pastDay })).rejects.toMatchObject({ code: "forbidden" });
    await expect(listMasterRowsAsOf(ctx, pastDay)).rejects.toMatchObject({ code: "forbidden" });
  }
});
