import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { activityDays, auditEvents, leavePeriods, moodAnswers } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { withdrawDecision } from "#lib/services/flags/withdraw-decision.ts";
import {
  hoursReason,
  insertEmployee,
  insertFlag,
  insertResult,
  insertRun,
  moodReason,
} from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { listPeople } from "./list-people.ts";
import { openMoodAnswers } from "./open-mood-answers.ts";
import { readPerson } from "./read-person.ts";
import { requireKnownPerson } from "./require-known-person.ts";

let world: TestWorld;
const problems = [moodReason, hoursReason];
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_0", new Date("2026-01-01T00:00:00Z"));
  await insertRun(db, "run_1");
  for (const [index, id] of ["A", "B", "C", "D", "E", "F"].entries()) {
    await insertEmployee(db, id, {
      name: `Name ${id}`,
      department: "Sales",
      managerId: id === "A" ? "B" : null,
    });
    await insertResult(db, "run_1", id, id === "A" ? "flagged" : "typical");
    await db.insert(activityDays).values(
      Array.from({ length: 121 }, (_, day) => ({
        employeeId: id,
        date: addDays("2025-11-01", day),
        teamsMessagesSent: 10,
        emailsSent: 10,
        meetingsAttended: 2,
        workHours: id === "A" && day >= 93 ? 10 : 7 + index / 10,
        batchId: 1,
      })),
    );
    const answer = { scaleMaximum: 5, source: "import", batchId: 1 } as const;
    await db.insert(moodAnswers).values({ employeeId: id, responseDate: "2026-02-20", score: 2, ...answer });
  }
  await db.insert(leavePeriods).values({
    employeeId: "A",
    leaveType: "Sick Leave",
    startDate: "2026-01-05",
    endDate: "2026-01-06",
    leaveDays: 9,
    batchId: 1,
  });
  await insertFlag(db, {
    flagId: "f_old",
    runId: "run_0",
    employeeId: "A",
    endedAt: new Date("2026-02-01"),
    problems,
    openedAt: new Date("2026-01-01"),
  });
  await insertFlag(db, { flagId: "f_now", runId: "run_1", employeeId: "A", problems });
  await insertFlag(db, {
    flagId: "f_past",
    runId: "run_0",
    employeeId: "B",
    endedAt: new Date("2026-02-01"),
    problems,
    openedAt: new Date("2026-01-01"),
  });
  await refreshFeatures(world.contextFor(), { all: true });
});
beforeEach(() => world.database.db.delete(auditEvents));
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const events = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map((event) => [
    event.action,
    event.actorId,
    event.employeeId,
    event.detail,
  ]);

test("a flagged person's page tells who, why, what changed and what does not fit, and opens the mood", async () => {
  const view = await readPerson(hr(), { employeeId: "A" });
  expect(view.who).toMatchObject({ name: "Name A", managerId: "B", managerName: "Name B" });
  expect(view.verdict).toMatchObject({ verdict: "flagged", coverage: 4 });
  expect(view.current).toMatchObject({ id: "f_now", decision: null });
  expect(view.current?.explanation.reasons.map(({ sentence }) => sentence)).toEqual(
    problems.map(({ sentence }) => sentence),
  );
  expect(view.activity?.measures[0]?.typical?.low).toBeGreaterThan(7);
  expect(view.activity?.changes.changes.map(({ name, direction }) => [name, direction])).toEqual([
    ["Work hours", "up"],
  ]);
  expect(view.mood?.measures[0]?.recordCount).toBe(1);
  expect(view.quality).toHaveLength(2);
  expect(view.past.map(({ id }) => id)).toEqual(["f_old"]);
});

test("opening a page is written down, and so is the mood that comes with a standing flag", async () => {
  await readPerson(hr(), { employeeId: "A" });
  expect(await events()).toEqual([
    ["person.viewed", "usr_hr", "A", {}],
    ["person.mood_opened", "usr_hr", "A", { because: "standing flag" }],
  ]);
});

test("without a standing flag the mood stays closed, in past reasons too", async () => {
  const view = await readPerson(hr(), { employeeId: "B" });
  expect(view).toMatchObject({ isMoodOpen: false, mood: null, current: null });
  expect(view.past[0]?.explanation).toMatchObject({
    reasons: [{ sentence: hoursReason.sentence }],
    holdsBackMood: true,
  });
  expect(JSON.stringify(view)).not.toContain(moodReason.sentence);
  expect((await events()).map(([action]) => action)).toEqual(["person.viewed"]);
});

test("a dismissed flag closes the mood again, and taking the dismissal back opens it", async () => {
  const choice = {
    flagId: "f_now",
    decision: "dismissed",
    reason: "spoke with them",
    seenDecisionId: null,
  } as const;
  const decisionId = await decideFlag(hr(), choice);
  expect(await readPerson(hr(), { employeeId: "A" })).toMatchObject({ isMoodOpen: false, mood: null });
  await withdrawDecision(hr(), { decisionId });
  expect(await readPerson(hr(), { employeeId: "A" })).toMatchObject({ isMoodOpen: true });
});

test("a typed reason opens the mood answers once, and the person can read it", async () => {
  const mood = await openMoodAnswers(hr(), { employeeId: "B", reason: "asked me to look" });
  expect(mood?.measures[0]?.points.at(-1)?.mean).toBe(2);
  expect(await events()).toEqual([["person.mood_opened", "usr_hr", "B", { reason: "asked me to look" }]]);
  await expect(openMoodAnswers(hr(), { employeeId: "B", reason: " " })).rejects.toMatchObject({
    code: "invalid_input",
  });
  expect(await events()).toHaveLength(1);
});

test("the directory is searched by name, department and page; only flagged people count as seen", async () => {
  const everybody = await listPeople(hr(), { text: "", department: null, location: null, page: 1 });
  expect(everybody.people.map(({ employeeId, isFlagged }) => [employeeId, isFlagged])[0]).toEqual([
    "A",
    true,
  ]);
  expect(everybody.total).toBe(6);
  const found = await listPeople(hr(), { text: "name b", department: "Sales", location: null, page: 1 });
  expect(found.people.map(({ employeeId }) => employeeId)).toEqual(["B"]);
  expect((await listPeople(hr(), { text: "", department: "sales", location: null, page: 1 })).people).toEqual(
    [],
  );
  expect(await events()).toEqual([["people.listed", "usr_hr", null, { employeeIds: ["A"] }]]);
});

test.each(["nobody", "a", "A' or '1'='1", "A\u0000"])(
  "the unknown id %j is not found",
  async (employeeId) => {
    await expect(requireKnownPerson(hr(), { employeeId })).rejects.toMatchObject({ code: "not_found" });
    await expect(readPerson(hr(), { employeeId })).rejects.toMatchObject({ code: "not_found" });
    await expect(openMoodAnswers(hr(), { employeeId, reason: "looking" })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await events()).toEqual([]);
  },
);

test.each<[string, Actor]>([
  ["an employee, even about themselves,", { ...employeeActor, employeeId: "A" }],
  ["an administrator", adminActor],
  ["HR about themselves", { ...hrActor, employeeId: "A" }],
])("%s cannot open a person's page or mood", async (_, actor) => {
  const ctx = world.contextFor(actor);
  await expect(requireKnownPerson(ctx, { employeeId: "A" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(readPerson(ctx, { employeeId: "A" })).rejects.toMatchObject({ code: "forbidden" });
  const attempt = openMoodAnswers(ctx, { employeeId: "A", reason: "curious" });
  await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  expect(await events()).toEqual([]);
});

test.each([employeeActor, adminActor])("somebody else cannot list people", async (actor) => {
  const attempt = listPeople(world.contextFor(actor), {
    text: "",
    department: null,
    location: null,
    page: 1,
  });
  await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
});
