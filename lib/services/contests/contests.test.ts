import { asc } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findStandingDecision } from "#db/queries/flags.ts";
import { auditEvents, contests, flagDecisionRecords, flags } from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import { contestsPerDay } from "#lib/domain/contest/judge-contest.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
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
  testVault,
} from "#tests/support/test-context.ts";
import { answerContest } from "./answer-contest.ts";
import { contestDatum } from "./contest-datum.ts";
import { contestFlag } from "./contest-flag.ts";
import { countContests } from "./count-contests.ts";
import { withdrawContest } from "./withdraw-contest.ts";

const statement = "I was at a customer's that week.";
const sickReason = reasonAbout("sickLeave", ["Sick Leave_Factor"], "Was ill for long.");
const start = new Date("2026-03-02T09:00:00Z");

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  await insertRun(db, "run_0");
  await insertEmployee(db, "EMP0001", { name: "Emil" });
  await insertEmployee(db, "EMP0002", { name: "Ella" });
  await insertUser(db, "usr_hr", "hr", "Hannah");
});
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(start);
  await db.delete(contests);
  await db.delete(flags);
  await db.delete(auditEvents);
  const problems = [hoursReason, moodReason, sickReason];
  await insertFlag(db, { flagId: "flg_1", runId: "run_1", employeeId: "EMP0001", problems });
  await insertFlag(db, {
    flagId: "flg_0",
    runId: "run_0",
    employeeId: "EMP0001",
    openedAt: new Date("2026-01-01T08:00:00Z"),
    endedAt: new Date("2026-02-01T08:00:00Z"),
  });
  await insertFlag(db, { flagId: "flg_2", runId: "run_1", employeeId: "EMP0002" });
});
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const hr = () => world.contextFor(hrActor);
const ella: Actor = { ...employeeActor, userId: "usr_ella", employeeId: "EMP0002" };
/** The rows as they are stored, with the sealed words opened; none of them stands there in plain. */
const stored = async () => {
  const rows = await world.database.db.select().from(contests).orderBy(asc(contests.openedAt));
  const open = (text: string, context: string) => testVault.unsealText(text, context);
  return rows.map(({ id, statement: sealed, answer, ...row }) => ({
    ...row,
    id,
    statement: open(sealed, `contest.statement:${id}`),
    answer: answer === null ? null : open(answer, `contest.answer:${id}`),
  }));
};
const events = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map(
    ({ action, actorId, employeeId, subject, detail }) => ({ action, actorId, employeeId, subject, detail }),
  );
const datum = { dataset: "leave", recordLabel: "Annual Leave from 2 Feb 2026", statement } as const;
const answerOf = (contestId: string, outcome: "accepted" | "explained" | "rejected" = "explained") => ({
  contestId,
  outcome,
  answer: "The hours come from the door system.",
});

test("a contested finding is stored with the reasons that are meant, as they read now", async () => {
  const id = await contestFlag(me(), {
    flagId: "flg_1",
    quantities: ["work_hours"],
    statement: ` ${statement}\r\n`,
  });
  expect(await stored()).toMatchObject([
    {
      id,
      employeeId: "EMP0001",
      flagId: "flg_1",
      dataset: null,
      status: "open",
      statement,
      reasons: [{ quantity: "work_hours", sentence: hoursReason.sentence }],
      openedAt: start,
    },
  ]);
  expect(await events()).toEqual([
    {
      action: "contest.opened",
      actorId: "usr_employee",
      employeeId: "EMP0001",
      subject: id,
      detail: { flagId: "flg_1" },
    },
  ]);
});

test("a finding that has ended can be contested too, and as a whole", async () => {
  await contestFlag(me(), { flagId: "flg_0", statement });
  world.setNow(new Date(start.getTime() + 1));
  await contestFlag(me(), { flagId: "flg_1", statement });
  const reasons = (await stored()).map((contest) => contest.reasons.map(({ quantity }) => quantity));
  expect(reasons).toEqual([["work_hours"], ["work_hours", "mood"]]);
});

test.each(["flg_2", "nothing", "flg_1' or '1'='1", "flg\u0000"])(
  "%j is no finding about me, so it is not found and nothing is stored",
  async (flagId) => {
    await expect(contestFlag(me(), { flagId, statement })).rejects.toMatchObject({ code: "not_found" });
    expect(await stored()).toEqual([]);
  },
);

test("an ended finding of somebody else is not found either", async () => {
  const theirs = world.contextFor(ella);
  await expect(contestFlag(theirs, { flagId: "flg_0", statement })).rejects.toMatchObject({
    code: "not_found",
  });
});

test.each(["sickLeave", "rating"])(
  "the reason %s is not among those that can be contested",
  async (quantity) => {
    const input = { flagId: "flg_1", quantities: [quantity], statement };
    await expect(contestFlag(me(), input)).rejects.toMatchObject({ code: "conflict" });
  },
);

test("of one record one contest is open at a time, however its label is typed", async () => {
  const sameRecord = { ...datum, recordLabel: " annual  leave from 2 feb 2026" };
  const outcomes = await Promise.allSettled([contestDatum(me(), datum), contestDatum(me(), sameRecord)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict" },
  });
  await contestDatum(me(), { ...datum, dataset: "activity" });
  await contestDatum(world.contextFor(ella), datum);
  expect(await stored()).toHaveLength(3);
});

test("words that are missing, too long or cannot be shown are refused at their field", async () => {
  for (const bad of ["", " \n ", "a".repeat(2001), "bell\u0007"]) {
    await expect(contestDatum(me(), { ...datum, statement: bad })).rejects.toMatchObject({
      code: "invalid_input",
      fieldErrors: { statement: expect.any(String) },
    });
  }
  await expect(contestDatum(me(), { ...datum, recordLabel: "two\nlines" })).rejects.toMatchObject({
    fieldErrors: { recordLabel: expect.any(String) },
  });
  expect(await stored()).toEqual([]);
});

test("an open contest can be taken back by its author alone, and contested anew", async () => {
  const contestId = await contestDatum(me(), datum);
  const others: Actor[] = [ella, hrActor, adminActor, { ...hrActor, employeeId: "EMP0002" }];
  for (const actor of others) {
    await expect(withdrawContest(world.contextFor(actor), { contestId })).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|not_found/),
    });
  }
  expect(await stored()).toMatchObject([{ status: "open" }]);
  await withdrawContest(me(), { contestId });
  await expect(withdrawContest(me(), { contestId })).rejects.toMatchObject({ code: "conflict" });
  await expect(answerContest(hr(), answerOf(contestId))).rejects.toMatchObject({ code: "conflict" });
  await contestDatum(me(), datum);
  expect((await events()).map(({ action }) => action)).toEqual([
    "contest.opened",
    "contest.withdrawn",
    "contest.opened",
  ]);
});

test("an answer can be contested once more, then it is settled", async () => {
  for (let round = 0; round < 2; round++) {
    const contestId = await contestDatum(me(), datum);
    await answerContest(hr(), answerOf(contestId));
    await expect(withdrawContest(me(), { contestId })).rejects.toMatchObject({ code: "conflict" });
  }
  await expect(contestDatum(me(), datum)).rejects.toMatchObject({ code: "conflict" });
});

test("one person cannot fill HR's day", async () => {
  for (let index = 0; index < contestsPerDay; index++) {
    await contestDatum(me(), { ...datum, recordLabel: `Day ${index}` });
  }
  await expect(contestDatum(me(), datum)).rejects.toMatchObject({ code: "rate_limited" });
  await contestDatum(world.contextFor(ella), datum);
  world.setNow(new Date(start.getTime() + 86_400_001));
  await contestDatum(me(), datum);
});

test("HR's answer is kept with its author, and no words of either stand in the events", async () => {
  const contestId = await contestDatum(me(), datum);
  const answeredAt = new Date("2026-03-04T09:00:00Z");
  world.setNow(answeredAt);
  await answerContest(hr(), answerOf(contestId));
  expect(await stored()).toMatchObject([
    {
      status: "answered",
      outcome: "explained",
      answer: "The hours come from the door system.",
      answeredBy: "usr_hr",
      answeredAt,
    },
  ]);
  const written = await events();
  expect(written.at(-1)).toEqual({
    action: "contest.answered",
    actorId: "usr_hr",
    employeeId: "EMP0001",
    subject: contestId,
    detail: { outcome: "explained" },
  });
  expect(JSON.stringify(written)).not.toMatch(/customer|door|Annual/);
});

test.each(["", "  ", "…", "a".repeat(2001)])("HR cannot answer with %j", async (answer) => {
  const contestId = await contestDatum(me(), datum);
  await expect(answerContest(hr(), { ...answerOf(contestId), answer })).rejects.toMatchObject({
    code: "invalid_input",
    fieldErrors: { answer: expect.any(String) },
  });
  expect(await stored()).toMatchObject([{ status: "open", answer: null }]);
});

test.each<[string, Actor]>([
  ["its author", employeeActor],
  ["another employee", ella],
  ["an administrator", adminActor],
  ["HR about themselves", { ...hrActor, employeeId: "EMP0001" }],
])("%s cannot answer", async (_, actor) => {
  const contestId = await contestDatum(me(), datum);
  await expect(answerContest(world.contextFor(actor), answerOf(contestId))).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await stored()).toMatchObject([{ status: "open" }]);
});

test.each(["nothing", "cst\u0000"])(
  "the unknown id %j can be neither answered nor taken back",
  async (contestId) => {
    await expect(answerContest(hr(), answerOf(contestId))).rejects.toMatchObject({ code: "not_found" });
    await expect(withdrawContest(me(), { contestId })).rejects.toMatchObject({ code: "not_found" });
  },
);

test("of two in HR who answer at once, the second is told of the first", async () => {
  const contestId = await contestFlag(me(), { flagId: "flg_1", statement });
  const outcomes = await Promise.allSettled([
    answerContest(hr(), answerOf(contestId, "accepted")),
    answerContest(hr(), answerOf(contestId, "rejected")),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(outcomes[1]).toMatchObject({ reason: { code: "conflict" } });
  expect(await stored()).toMatchObject([{ outcome: "accepted" }]);
});

test("to accept a contest about a standing finding sets the finding aside, over an earlier decision too", async () => {
  await decideFlag(hr(), {
    flagId: "flg_1",
    decision: "confirmed",
    reason: "long hours",
    seenDecisionId: null,
  });
  const contestId = await contestFlag(me(), { flagId: "flg_1", statement });
  await answerContest(hr(), answerOf(contestId, "accepted"));
  expect(await findStandingDecision(hr().db, "flg_1")).toMatchObject({
    decision: "dismissed",
    decidedBy: "usr_hr",
  });
  expect((await events()).map(({ action }) => action)).toEqual([
    "flag.decided",
    "contest.opened",
    "flag.decided",
    "contest.answered",
  ]);
});

test.each(["explained", "rejected"] as const)(
  "a contest that is %s leaves the finding as it stands",
  async (outcome) => {
    const contestId = await contestFlag(me(), { flagId: "flg_1", statement });
    await answerContest(hr(), answerOf(contestId, outcome));
    expect(await findStandingDecision(hr().db, "flg_1")).toBeNull();
  },
);

test("to accept a contest about an ended or dismissed finding, or a record, decides nothing more", async () => {
  const dismissal = { decision: "dismissed", reason: "all is well", seenDecisionId: null } as const;
  await decideFlag(hr(), { flagId: "flg_1", ...dismissal });
  const ids = [
    await contestFlag(me(), { flagId: "flg_1", statement }),
    await contestFlag(me(), { flagId: "flg_0", statement }),
    await contestDatum(me(), datum),
  ];
  for (const id of ids) await answerContest(hr(), answerOf(id, "accepted"));
  expect((await stored()).map(({ outcome }) => outcome)).toEqual(["accepted", "accepted", "accepted"]);
  expect(await hr().db.select().from(flagDecisionRecords)).toHaveLength(1);
});

test("the counts of a period follow each contest to where it stands now", async () => {
  const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9));
  const openedOn = async (number: number) => {
    world.setNow(day(number));
    return contestDatum(me(), { ...datum, recordLabel: `Day ${number}` });
  };
  const [accepted, rejected, withdrawn] = [await openedOn(2), await openedOn(3), await openedOn(4)];
  await openedOn(5);
  await openedOn(20);
  world.setNow(day(4));
  await answerContest(hr(), answerOf(accepted, "accepted"));
  await withdrawContest(me(), { contestId: withdrawn });
  world.setNow(day(8));
  await answerContest(hr(), answerOf(rejected, "rejected"));
  expect(await countContests(hr(), { from: day(1), before: day(20) })).toEqual({
    opened: 4,
    open: 1,
    answered: 2,
    accepted: 1,
    explained: 0,
    rejected: 1,
    withdrawn: 1,
    medianDaysToAnswer: 3.5,
    answeredPeople: 1,
  });
  expect(await countContests(hr())).toMatchObject({ opened: 5, open: 2 });
  expect(await countContests(hr(), { from: day(21), before: null })).toMatchObject({
    opened: 0,
    medianDaysToAnswer: null,
  });
});

test.each<[string, Actor]>([
  ["an employee", employeeActor],
  ["an administrator", adminActor],
])("%s cannot read the counts", async (_, actor) => {
  await expect(countContests(world.contextFor(actor))).rejects.toMatchObject({ code: "forbidden" });
});

test.each<[string, Actor]>([
  ["an unlinked account", { ...employeeActor, employeeId: null }],
  ["the system", { kind: "system", name: "jobs" }],
])("%s contests nothing", async (_, actor) => {
  const ctx = world.contextFor(actor);
  await expect(contestDatum(ctx, datum)).rejects.toMatchObject({ code: "forbidden" });
  await expect(contestFlag(ctx, { flagId: "flg_1", statement })).rejects.toMatchObject({ code: "forbidden" });
  await expect(withdrawContest(ctx, { contestId: "cst_1" })).rejects.toMatchObject({ code: "forbidden" });
});
