import { afterAll, beforeAll, expect, test } from "vitest";
import { activityDays, flagDecisionRecords, moodAnswers, performanceReviews } from "#db/schema/index.ts";
import { unknownSituation } from "#lib/domain/conversation/situation/situation.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import {
  hoursReason,
  insertEmployee,
  insertFlag,
  insertRun,
  insertUser,
  moodReason,
  reasonAbout,
} from "#tests/support/findings-fixture.ts";
import { createTestWorld, type TestWorld } from "#tests/support/test-context.ts";
import { readSituation } from "./read-situation.ts";

let world: TestWorld;
const db = () => world.database.db;
const when = new Date("2026-03-01T08:00:00Z");
const read = (employeeId: string | null) => readSituation(db(), employeeId);

beforeAll(async () => {
  world = await createTestWorld();
  await insertUser(db(), "usr_hr", "hr", "Hannah");
  await insertRun(db(), "run_1", when);
  for (const id of ["EMP0001", "EMP0002", "EMP0003", "EMP0004"]) await insertEmployee(db(), id);
});
afterAll(() => world.close());

test("an account without an employee, and an employee without records, are unknown", async () => {
  expect(await read(null)).toEqual(unknownSituation);
  expect(await read("EMP0001")).toEqual(unknownSituation);
  expect(await read("nobody")).toEqual(unknownSituation);
});

test("a standing finding gives its themes, the person's own mood among them, and never sick leave", async () => {
  const sick = reasonAbout("sickLeave", ["Sick Leave_Factor"], "Was ill; typical is not.");
  const problems = [hoursReason, moodReason, sick];
  await insertFlag(db(), {
    flagId: "flg_2",
    runId: "run_1",
    employeeId: "EMP0002",
    severity: "severe",
    problems,
  });
  expect((await read("EMP0002")).problems).toEqual([
    { family: "workload", severity: "severe" },
    { family: "mood", severity: "severe" },
  ]);
  // Somebody else has none of it.
  expect((await read("EMP0001")).problems).toEqual([]);
});

test("a finding that ended, or that HR set aside, gives nothing", async () => {
  const finding = { runId: "run_1", severity: "severe", problems: [hoursReason] } as const;
  await insertFlag(db(), { ...finding, flagId: "flg_3", employeeId: "EMP0003", endedAt: when });
  await insertFlag(db(), { ...finding, flagId: "flg_4", employeeId: "EMP0004" });
  expect((await read("EMP0003")).problems).toEqual([]);
  expect((await read("EMP0004")).problems).toHaveLength(1);
  const decision = { flagId: "flg_4", reason: "sealed", decidedBy: "usr_hr", decidedAt: when };
  await db()
    .insert(flagDecisionRecords)
    .values({ ...decision, id: "dec_1", decision: "dismissed" });
  expect((await read("EMP0004")).problems).toEqual([]);
});

test("records become words", async () => {
  const days = Array.from({ length: 20 }, (_, day) => `2026-02-${String(day + 1).padStart(2, "0")}`);
  await db()
    .insert(activityDays)
    .values(
      days.map((date) => ({
        employeeId: "EMP0001",
        date,
        teamsMessagesSent: 5,
        emailsSent: 5,
        meetingsAttended: 2,
        workHours: 10.5,
        batchId: 1,
      })),
    );
  await db()
    .insert(moodAnswers)
    .values(
      days.slice(0, 5).map((responseDate) => ({
        employeeId: "EMP0001",
        responseDate,
        score: 1,
        scaleMaximum: 5,
        emotionZone: null,
        source: "import" as const,
        batchId: 1,
      })),
    );
  await refreshFeatures(world.contextFor(), { employeeIds: ["EMP0001"] });
  expect(await read("EMP0001")).toMatchObject({ hours: "above", mood: "low", rating: null, tenure: null });
  expect(await db().select().from(performanceReviews)).toEqual([]);
});

test("no figure, name or date is in it", async () => {
  for (const id of ["EMP0001", "EMP0002", "EMP0004"]) {
    expect(JSON.stringify(await read(id))).not.toMatch(/\d|EMP|20\d\d/);
  }
});
