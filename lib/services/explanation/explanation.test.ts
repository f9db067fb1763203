import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { auditEvents, detectionRuns, flagDecisionRecords, flagFindings, flags } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { withdrawDecision } from "#lib/services/flags/withdraw-decision.ts";
import { readPerson } from "#lib/services/people/read-person.ts";
import {
  hoursReason,
  insertEmployee,
  insertFinding,
  insertFlag,
  insertResult,
  insertRun,
  insertUser,
  moodReason,
} from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { readOwnNoticed } from "./read-own-noticed.ts";

const waterfall = {
  base: 0.01,
  anomaly: 0.3137,
  score: 0.3637,
  bars: [
    { quantity: "workHours", title: "Working hours", side: "adverse", source: "company", pull: 0.2 },
    { quantity: "mood", title: "Mood", side: "adverse", source: "company", pull: 0.0437 },
    { quantity: "tenure", title: "Time in the company", side: "none", source: "company", pull: 0.03 },
    { quantity: "meetings", title: "Meetings", side: "none", source: "company", pull: 0.03 },
    {
      quantity: "workHoursChange",
      title: "Change in working hours",
      side: "adverse",
      source: "ownPast",
      pull: 0.05,
    },
  ],
} as const;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  for (const id of ["EMP0001", "EMP0002", "EMP0003"]) await insertEmployee(db, id, { name: `Name ${id}` });
  for (const id of ["EMP0001", "EMP0002"]) await insertResult(db, "run_1", id, "flagged");
  await insertResult(db, "run_1", "EMP0003", "typical");
});
beforeEach(async () => {
  const { db } = world.database;
  await db.delete(flags);
  await db.delete(auditEvents);
  for (const [flagId, employeeId] of [
    ["flg_1", "EMP0001"],
    ["flg_2", "EMP0002"],
  ] as const) {
    const numbers = { risk: 0.271828, severity: "severe" } as const;
    await insertFlag(db, {
      flagId,
      runId: "run_1",
      employeeId,
      problems: [hoursReason, moodReason],
      ...numbers,
    });
  }
  await db.update(flagFindings).set({ waterfall }).where(eq(flagFindings.flagId, "flg_1"));
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const as = (employeeId: string | null): Actor => ({ ...employeeActor, employeeId });
const noticedBy = (employeeId: string | null) => readOwnNoticed(world.contextFor(as(employeeId)));
const decide = (decision: "dismissed" | "confirmed") =>
  decideFlag(hr(), { flagId: "flg_1", decision, reason: "told us of a sick child", seenDecisionId: null });

function leavesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

test("a person reads the sentences that HR reads, their own mood among them", async () => {
  const own = await noticedBy("EMP0001");
  const { current } = await readPerson(hr(), { employeeId: "EMP0001" });
  const sentences = own?.current?.explanation.reasons.map(({ sentence }) => sentence);
  expect(sentences).toEqual([hoursReason.sentence, moodReason.sentence]);
  expect(current?.explanation.reasons.map(({ sentence }) => sentence)).toEqual(sentences);
  expect(own?.current?.flagId).toBe("flg_1");
});

test("nothing of a score, risk, severity, share or rank is in what is sent to the person", async () => {
  await decide("confirmed");
  const own = await noticedBy("EMP0001");
  expect(
    leavesOf(own).filter((leaf) => !["string", "boolean"].includes(typeof leaf) && leaf !== null),
  ).toEqual([]);
  const sent = JSON.stringify(own);
  expect(sent).not.toMatch(/score|risk|severity|severe|share|rank|pull|waterfall|contribution|anomal/i);
  expect(sent).not.toMatch(/0\.27|27 ?%|0\.6|-0\.4|50 ?%/);
});

test("of a decision the person learns the day and what it means, not who nor why", async () => {
  await decide("confirmed");
  const own = await noticedBy("EMP0001");
  expect(own?.current?.decision).toContain("2 Mar 2026");
  expect(own?.current?.decision).toContain("would like to talk with you");
  expect(JSON.stringify(own)).not.toMatch(/sick child|Hannah|usr_hr/);
});

test("a decision that was taken back counts no more", async () => {
  const decisionId = await decide("dismissed");
  expect((await noticedBy("EMP0001"))?.current?.isSettled).toBe(true);
  await withdrawDecision(hr(), { decisionId });
  expect((await noticedBy("EMP0001"))?.current).toMatchObject({
    isSettled: false,
    decision: expect.stringContaining("Nobody has decided"),
  });
  expect(await world.database.db.select().from(flagDecisionRecords)).toHaveLength(1);
});

test("everybody reads about themselves alone, HR too; an account without a person reads nothing", async () => {
  const [one, two, three] = [
    await noticedBy("EMP0001"),
    await noticedBy("EMP0002"),
    await noticedBy("EMP0003"),
  ];
  expect([one, two, three].map((noticed) => noticed?.current?.flagId ?? null)).toEqual([
    "flg_1",
    "flg_2",
    null,
  ]);
  expect(three?.quiet.title).toBe("Nothing unusual this week");
  expect(await noticedBy(null)).toBeNull();
  expect(await readOwnNoticed(hr())).toBeNull();
  const hrWhoWorksHere = world.contextFor({ ...hrActor, employeeId: "EMP0002" });
  expect((await readOwnNoticed(hrWhoWorksHere))?.current?.flagId).toBe("flg_2");
});

test("HR sees the steps of a finding; one of an earlier version has none", async () => {
  const { current } = await readPerson(hr(), { employeeId: "EMP0001" });
  expect(current?.waterfall).toMatchObject({
    kind: "chart",
    model: { groups: [{ total: { points: 30.4 } }, { total: { points: 35.4 } }] },
  });
  expect((await readPerson(hr(), { employeeId: "EMP0002" })).current?.waterfall).toEqual({ kind: "missing" });
});

test("after a dismissal neither sentences nor steps nor figures give the mood away", async () => {
  await decide("dismissed");
  const { current } = await readPerson(hr(), { employeeId: "EMP0001" });
  expect(current?.explanation).toMatchObject({
    holdsBackMood: true,
    reasons: [{ sentence: hoursReason.sentence }],
  });
  const { waterfall: shown, ...words } = current ?? {};
  expect(JSON.stringify(words)).not.toMatch(/Feels low|contribution|share|"risk"/);
  expect(
    shown?.kind === "chart" && shown.model.groups[0]?.steps.map(({ label, points }) => [label, points]),
  ).toEqual([
    ["Working hours", 20],
    ["Everything else", 10.4],
  ]);
});

test("what runs find after a dismissal stays closed with the mood, until the dismissal is taken back", async () => {
  const { db } = world.database;
  const decisionId = await decide("dismissed");
  await insertRun(db, "run_2", new Date("2026-03-20T08:00:00Z"));
  const later = { flagId: "flg_1", runId: "run_2", employeeId: "EMP0001", problems: [moodReason] } as const;
  await insertFinding(db, { ...later, risk: 0.1, severity: "moderate" });
  const shown = async () => (await readPerson(hr(), { employeeId: "EMP0001" })).current;
  expect(await shown()).toMatchObject({ severity: "severe", waterfall: { kind: "chart" } });
  await withdrawDecision(hr(), { decisionId });
  expect(await shown()).toMatchObject({ severity: "moderate", waterfall: { kind: "missing" } });
  await db.delete(detectionRuns).where(eq(detectionRuns.id, "run_2"));
});
