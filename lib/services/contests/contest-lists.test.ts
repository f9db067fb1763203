import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { auditEvents, contests, flags, leavePeriods, moodAnswers } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { readWaiting } from "#lib/services/overview/read-waiting.ts";
import {
  hoursReason,
  insertEmployee,
  insertFlag,
  insertRun,
  insertUser,
  moodReason,
  reasonAbout,
} from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { answerContest } from "./answer-contest.ts";
import { contestDatum } from "./contest-datum.ts";
import { contestFlag } from "./contest-flag.ts";
import { listContestInbox } from "./list-contest-inbox.ts";
import { listContestsOf } from "./list-contests-of.ts";
import { readContestNote } from "./read-contest-note.ts";
import { listContestableFlags, readContestableFlag, readContestableRecords } from "./read-contestable.ts";
import { readRecentAnswers } from "./read-recent-answers.ts";
import { withdrawContest } from "./withdraw-contest.ts";

const sickReason = reasonAbout("sickLeave", ["Sick Leave_Factor"], "Was ill for long.");
const waiting = { status: "open", employeeId: null, page: 1 } as const;
const ella = { ...employeeActor, userId: "usr_ella", employeeId: "EMP0002" };
const hrAboutElla = { ...hrActor, userId: "usr_hr2", employeeId: "EMP0002" };

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  await insertEmployee(db, "EMP0001", { name: "Emil", department: "Sales", jobTitle: "Seller" });
  await insertEmployee(db, "EMP0002", { name: "Ella" });
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  const leave = { leaveType: "Annual Leave", leaveDays: 2, batchId: 1 } as const;
  await db.insert(leavePeriods).values([
    { ...leave, employeeId: "EMP0001", startDate: "2026-02-02", endDate: "2026-02-03" },
    { ...leave, employeeId: "EMP0002", startDate: "2026-01-05", endDate: "2026-01-06" },
  ]);
  await db.insert(moodAnswers).values({
    employeeId: "EMP0001",
    responseDate: "2026-02-20",
    score: 1,
    scaleMaximum: 5,
    source: "check_in",
  });
});
beforeEach(async () => {
  const { db } = world.database;
  await db.delete(contests);
  await db.delete(flags);
  await db.delete(auditEvents);
  const problems = [hoursReason, moodReason, sickReason];
  await insertFlag(db, { flagId: "flg_1", runId: "run_1", employeeId: "EMP0001", problems });
  await insertFlag(db, { flagId: "flg_2", runId: "run_1", employeeId: "EMP0002" });
});
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const hr = () => world.contextFor(hrActor);
const contestLeave = (actor: Actor, recordLabel: string) =>
  contestDatum(world.contextFor(actor), { dataset: "leave", recordLabel, statement: `Not ${recordLabel}.` });
const at = async <Result>(time: string, work: () => Promise<Result>) => {
  world.setNow(new Date(time));
  return work();
};
const events = async () =>
  (await world.database.db.select().from(auditEvents)).filter(({ action }) => action === "contests.listed");

test("I read my own points with their answers, newest first, and nobody else's", async () => {
  const first = await at("2026-03-02T09:00:00Z", () => contestLeave(employeeActor, "A"));
  await at("2026-03-02T10:00:00Z", () => contestLeave(ella, "B"));
  await at("2026-03-03T09:00:00Z", () => contestFlag(me(), { flagId: "flg_1", statement: "Not so." }));
  await answerContest(hr(), { contestId: first, outcome: "explained", answer: "From the calendar." });
  expect((await listContestsOf(me())).contests).toMatchObject([
    { subject: { kind: "flag", flagId: "flg_1" }, status: "open", answer: null, canContestAgain: false },
    {
      id: first,
      subject: { kind: "datum", dataset: "leave", recordLabel: "A" },
      statement: "Not A.",
      status: "answered",
      outcome: "explained",
      answer: "From the calendar.",
      answeredByName: "Hannah",
      canContestAgain: true,
    },
  ]);
});

test("only the newest of one subject offers another round, and after two answers none does", async () => {
  const offers = async () => (await listContestsOf(me())).contests.map((contest) => contest.canContestAgain);
  const answerNow = (contestId: string) =>
    answerContest(hr(), { contestId, outcome: "rejected", answer: "We see it otherwise." });
  await answerNow(await at("2026-03-02T09:00:00Z", () => contestLeave(employeeActor, "A")));
  const again = await at("2026-03-03T09:00:00Z", () => contestLeave(employeeActor, "A"));
  expect(await offers()).toEqual([false, false]);
  await withdrawContest(me(), { contestId: again });
  expect(await offers()).toEqual([true, false]);
  await answerNow(await at("2026-03-04T09:00:00Z", () => contestLeave(employeeActor, "A")));
  expect(await offers()).toEqual([false, false, false]);
});

test("I can choose among my own findings and records, without sick leave and without any value", async () => {
  expect((await listContestableFlags(me())).flags).toMatchObject([
    { id: "flg_1", reasons: [{ quantity: "work_hours" }, { quantity: "mood" }] },
  ]);
  const labelsOf = async (dataset: DatasetKind) =>
    (await readContestableRecords(me(), { dataset, recordLabel: "" })).recordLabels;
  expect(await labelsOf("leave")).toEqual(["Annual Leave from 2 Feb 2026 to 3 Feb 2026"]);
  expect(await labelsOf("vibemeter")).toEqual(["Answer of 20 Feb 2026"]);
  await expect(readContestableFlag(me(), { flagId: "flg_2" })).rejects.toMatchObject({ code: "not_found" });
});

test("before the form it is said what waits already, of me alone", async () => {
  const flag = async (actor: Actor, flagId: string) =>
    (await readContestableFlag(world.contextFor(actor), { flagId })).verdict;
  const leave = async (actor: Actor) =>
    (await readContestableRecords(world.contextFor(actor), { dataset: "leave", recordLabel: "A" })).verdict;
  expect([await flag(employeeActor, "flg_1"), await leave(employeeActor)]).toEqual(["allowed", "allowed"]);
  await contestFlag(me(), { flagId: "flg_1", statement: "Not so." });
  await contestLeave(employeeActor, "a");
  expect([await flag(employeeActor, "flg_1"), await leave(employeeActor)]).toEqual([
    "already_open",
    "already_open",
  ]);
  expect([await flag(ella, "flg_2"), await leave(ella)]).toEqual(["allowed", "allowed"]);
});

test("a fresh answer is told on my start page, and on nobody else's", async () => {
  const contestId = await at("2026-03-02T09:00:00Z", () => contestLeave(employeeActor, "A"));
  expect(await readRecentAnswers(me())).toBeNull();
  await answerContest(hr(), { contestId, outcome: "explained", answer: "From the calendar." });
  expect(await readRecentAnswers(me())).toBe("HR has answered something you contested.");
  expect(await readRecentAnswers(world.contextFor(ella))).toBeNull();
  expect(await at("2026-03-09T09:00:00Z", () => readRecentAnswers(me()))).toBeNull();
});

test("HR reads what waits, oldest first, with who and what; what was taken back is gone", async () => {
  await at("2026-03-03T09:00:00Z", () => contestLeave(employeeActor, "B"));
  await at("2026-03-02T09:00:00Z", () => contestLeave(ella, "A"));
  const takenBack = await at("2026-03-01T09:00:00Z", () => contestLeave(employeeActor, "C"));
  await withdrawContest(me(), { contestId: takenBack });
  const { contests: listed, total, counts } = await listContestInbox(hr(), waiting);
  expect(listed).toMatchObject([
    { employeeId: "EMP0002", name: "Ella", statement: "Not A." },
    { employeeId: "EMP0001", name: "Emil", department: "Sales", jobTitle: "Seller", statement: "Not B." },
  ]);
  expect({ total, open: counts.open, withdrawn: counts.withdrawn }).toEqual({
    total: 2,
    open: 2,
    withdrawn: 1,
  });
  expect(await events()).toMatchObject([
    { actorId: "usr_hr", detail: { employeeIds: ["EMP0002", "EMP0001"] } },
  ]);
});

test("the list can be of one person, or of what was answered, newest answer first", async () => {
  const [a, b] = [await contestLeave(employeeActor, "A"), await contestLeave(employeeActor, "B")];
  await contestLeave(ella, "C");
  const accept = (contestId: string) =>
    answerContest(hr(), { contestId, outcome: "accepted", answer: "We correct it." });
  await at("2026-03-05T09:00:00Z", () => accept(b));
  await at("2026-03-06T09:00:00Z", () => accept(a));
  const answered = await listContestInbox(hr(), { ...waiting, status: "answered" });
  expect(answered.contests).toMatchObject([
    { id: a, outcome: "accepted", answer: "We correct it.", answeredByName: "Hannah" },
    { id: b },
  ]);
  expect((await listContestInbox(hr(), { ...waiting, employeeId: "EMP0001" })).contests).toEqual([]);
  expect((await listContestInbox(hr(), { ...waiting, employeeId: "EMP0002" })).total).toBe(1);
});

test("a contested mood reason closes to HR with the mood answers", async () => {
  await contestFlag(me(), { flagId: "flg_1", quantities: ["mood", "work_hours"], statement: "Not so." });
  const inbox = async () => (await listContestInbox(hr(), waiting)).contests;
  expect(await inbox()).toMatchObject([
    { holdsBackMood: false, flag: { decision: null }, subject: { reasons: [{}, { quantity: "mood" }] } },
  ]);
  await decideFlag(hr(), {
    flagId: "flg_1",
    decision: "dismissed",
    reason: "all well",
    seenDecisionId: null,
  });
  expect(await inbox()).toMatchObject([{ holdsBackMood: true, flag: { decision: "dismissed" } }]);
  expect(JSON.stringify(await inbox())).not.toContain(moodReason.sentence);
});

test("HR finds nothing about themselves, neither listed nor noted", async () => {
  await contestLeave(ella, "A");
  expect((await listContestInbox(world.contextFor(hrAboutElla), waiting)).contests).toEqual([]);
  expect(await events()).toEqual([]);
  await expect(
    readContestNote(world.contextFor(hrAboutElla), { employeeId: "EMP0002" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  expect((await listContestsOf(world.contextFor(hrAboutElla))).contests).toHaveLength(1);
});

test("the overview counts what waits for me to answer, not what I contest myself", async () => {
  await contestLeave(employeeActor, "A");
  await contestLeave(ella, "B");
  expect((await readWaiting(hr())).contests).toBe(2);
  expect((await readWaiting(world.contextFor(hrAboutElla))).contests).toBe(1);
});

test("the note on a person's page counts what waits and what was answered", async () => {
  const first = await contestLeave(employeeActor, "A");
  await contestLeave(employeeActor, "B");
  await contestLeave(ella, "C");
  await answerContest(hr(), { contestId: first, outcome: "accepted", answer: "We correct it." });
  expect(await readContestNote(hr(), { employeeId: "EMP0001" })).toEqual({
    employeeId: "EMP0001",
    open: 1,
    answered: 1,
  });
});

test("that HR read and answered is told to me on my privacy page", async () => {
  const contestId = await contestLeave(employeeActor, "A");
  await listContestInbox(hr(), waiting);
  await answerContest(hr(), { contestId, outcome: "accepted", answer: "We correct it." });
  expect((await readAccessLog(me())).entries.map(({ who, what }) => `${who} ${what}`)).toEqual([
    "Hannah (HR) answered what you contested",
    "Hannah (HR) read what you contested",
  ]);
  expect((await readAccessLog(world.contextFor(ella))).entries).toEqual([]);
});

test.each<[string, Actor]>([
  ["an employee", employeeActor],
  ["an administrator", adminActor],
])("%s can read neither the list of HR nor the note", async (_, actor) => {
  const ctx = world.contextFor(actor);
  await contestLeave(ella, "A");
  await expect(listContestInbox(ctx, waiting)).rejects.toMatchObject({ code: "forbidden" });
  await expect(readContestNote(ctx, { employeeId: "EMP0002" })).rejects.toMatchObject({ code: "forbidden" });
});

test("an administrator has no list of their own without a record", async () => {
  await expect(listContestsOf(world.contextFor(adminActor))).rejects.toMatchObject({ code: "forbidden" });
});
