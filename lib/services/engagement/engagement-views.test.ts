import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents, notifications, nudges } from "#db/schema/index.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { insertMood, insertPeople, userOf } from "#tests/support/engagement-company.ts";
import { insertFlag, insertRun, insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { previewRound } from "./preview-round.ts";
import { readOwnNudge } from "./read-own-nudge.ts";
import { openNames, readRound } from "./read-round.ts";
import { runEngagement } from "./run-engagement.ts";

const today = "2026-03-02";
const someone = (employeeId: string) => ({ ...employeeActor, userId: userOf(employeeId), employeeId });
/** Somebody of HR who is among those with a finding. */
const hrOfHerself = { ...hrActor, userId: userOf("EMP00003"), employeeId: "EMP00003" };

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertPeople(db, 6, (place) => place !== 4);
  await insertUser(db, hrActor.userId, "hr", "Hannah");
  await insertRun(db, "run_1");
  for (const employeeId of ["EMP00001", "EMP00003", "EMP00005"]) {
    await insertFlag(db, { flagId: `flg_${employeeId}`, runId: "run_1", employeeId });
  }
  await insertMood(db, "EMP00002", 0.1);
  world.setNow(new Date("2026-03-02T10:00:00Z"));
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const namesIn = async (action: string) => {
  const events = await world.database.db.select().from(auditEvents).where(eq(auditEvents.action, action));
  return events.map(({ detail }) => detail.employeeIds);
};

test("the preview names people with a finding alone, says who has no account, asks nobody and is written down", async () => {
  const preview = await previewRound(hr());
  expect(preview.people.map(({ employeeId, words }) => [employeeId, words])).toEqual([
    ["EMP00001", "Asked"],
    ["EMP00003", "Asked"],
    ["EMP00005", "Has no account: please reach them in another way"],
  ]);
  expect(preview).toMatchObject({ isOn: true, isDone: false, looked: 6, asked: 5, othersAsked: 3 });
  expect(await world.database.db.select().from(nudges)).toEqual([]);
  expect(await namesIn("engagement.previewed")).toEqual([["EMP00001", "EMP00003", "EMP00005"]]);
});

test("a round asks whom the preview counted, and names to HR only people with a finding", async () => {
  expect((await readRound(hr(), { day: null })).round).toBeNull();
  await runEngagement(world.contextFor());
  const { round } = await readRound(hr(), { day: null });
  expect(round?.findings.map(({ employeeId }) => employeeId)).toEqual(["EMP00001", "EMP00003"]);
  expect(round?.findingsOmitted.map(({ employeeId, cause }) => [employeeId, cause])).toEqual([
    ["EMP00005", "no_account"],
  ]);
  expect(round).toMatchObject({ counts: { asked: 5 }, others: { asked: 3, sent: 3 }, looked: 6 });
  expect(JSON.stringify(round)).not.toMatch(/EMP00002|low_mood|sample/);
  expect(await namesIn("engagement.viewed")).toEqual([["EMP00001", "EMP00003", "EMP00005"]]);
});

test("the other names open for a reason that each of them can read, without why", async () => {
  await expect(openNames(hr(), { day: today, reason: " " })).rejects.toMatchObject({ code: "invalid_input" });
  const names = await openNames(hr(), { day: today, reason: "to plan the week" });
  expect(names.map(({ employeeId }) => employeeId)).toEqual(["EMP00002", "EMP00004", "EMP00006"]);
  expect(JSON.stringify(names)).not.toMatch(/low_mood|sample|flagged/);
  const { entries } = await readAccessLog(world.contextFor(someone("EMP00002")));
  expect(entries).toContainEqual(expect.objectContaining({ who: "Hannah (HR)", reason: "to plan the week" }));
  expect(await openNames(hr(), { day: "2026-03-01", reason: "to plan the week" })).toEqual([]);
  expect(await openNames(hr(), { day: "' or 1=1", reason: "to plan the week" })).toEqual([]);
});

test("nobody of HR reads of themselves", async () => {
  const ctx = world.contextFor(hrOfHerself);
  const { round } = await readRound(ctx, { day: today });
  const preview = await previewRound(ctx);
  expect(JSON.stringify([round, preview])).not.toContain("EMP00003");
});

test("the person reads honestly why they were asked, and with that the notification is read", async () => {
  const [nudge] = await world.database.db.select().from(nudges).where(eq(nudges.employeeId, "EMP00002"));
  const nudgeId = nudge?.id ?? "";
  const own = await readOwnNudge(world.contextFor(someone("EMP00002")), { nudgeId });
  expect(own).toMatchObject({
    askedOn: "2 Mar 2026",
    isAnswered: false,
    mood: { today: null },
    why: { isNoticed: false, sentences: [expect.stringContaining("answers about your mood")] },
  });
  const [told] = await world.database.db
    .select()
    .from(notifications)
    .where(eq(notifications.subjectId, nudgeId));
  expect(told?.readAt).not.toBeNull();
  for (const actor of [hrActor, adminActor, someone("EMP00001")]) {
    const reading = readOwnNudge(world.contextFor(actor), { nudgeId });
    await expect(reading).rejects.toMatchObject({ code: "not_found" });
  }
  await expect(readOwnNudge(world.contextFor(someone("EMP00002")), { nudgeId: "\0" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("employees and admins see no round, no preview and no names", async () => {
  for (const actor of [adminActor, employeeActor, { kind: "visitor", name: "nobody" } as const]) {
    const ctx = world.contextFor(actor);
    for (const attempt of [
      () => readRound(ctx, { day: null }),
      () => previewRound(ctx),
      () => openNames(ctx, { day: today, reason: "out of curiosity" }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
  }
});
