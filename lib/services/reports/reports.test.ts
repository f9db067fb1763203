import { asc, eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  activityDays,
  auditEvents,
  collectiveReports,
  detectionRuns,
  employees,
  mailUnsubscriptions,
  moodAnswers,
  outboxMessages,
  reportBatches,
  reportBatchItems,
  reportDays,
  users,
} from "#db/schema/index.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { UserFacingError } from "#lib/errors.ts";
import { refreshFeatures } from "#lib/services/features/refresh-features.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { withdrawDecision } from "#lib/services/flags/withdraw-decision.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import {
  insertEmployee,
  insertFlag,
  insertResult,
  insertRun,
  insertUser,
  moodReason,
} from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { cancelReportBatch } from "./batch/cancel-report-batch.ts";
import { fetchReportBatch } from "./batch/fetch-report-batch.ts";
import { purgeReportBatches } from "./batch/purge-report-batches.ts";
import { readReportBatch, readReportBatches } from "./batch/read-report-batches.ts";
import { requestReportBatch } from "./batch/request-report-batch.ts";
import { writeReportBatch } from "./batch/write-report-batch.ts";
import { readLogo, removeLogo, saveLogo } from "./company-logo.ts";
import { readCollectiveReport } from "./read-collective-report.ts";
import { readIndividualReport } from "./read-individual-report.ts";
import type { RenderReport } from "./render-report.ts";
import { type DayWork, dayWork, runReportDay } from "./run-report-day.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  for (const id of ["A", "B", "C", "HR1"]) {
    await insertEmployee(db, id, { name: `Name ${id}`, department: "Sales" });
    await insertResult(db, "run_1", id, id === "B" ? "typical" : "flagged");
    const days = Array.from({ length: 40 }, (_, day) => addDays("2026-01-20", day));
    await db.insert(activityDays).values(
      days.map((date) => ({
        employeeId: id,
        date,
        teamsMessagesSent: 10,
        emailsSent: 10,
        meetingsAttended: 2,
        workHours: 9,
        batchId: 1,
      })),
    );
    const answer = { scaleMaximum: 5, source: "import", batchId: 1 } as const;
    await db.insert(moodAnswers).values({ employeeId: id, responseDate: "2026-02-20", score: 1, ...answer });
  }
  for (const employeeId of ["A", "C", "HR1"]) {
    await insertFlag(db, { flagId: `f_${employeeId}`, runId: "run_1", employeeId, problems: [moodReason] });
  }
  await insertUser(db, "usr_hr", "hr", "Hannah", "HR1");
  await insertUser(db, "usr_hr2", "hr", "Henry");
  await insertUser(db, "usr_admin", "admin", "Adam");
  await refreshFeatures(world.contextFor(), { all: true });
});
beforeEach(async () => {
  world.setNow(new Date("2026-03-02T09:00:00Z"));
  await world.database.db.delete(auditEvents);
});
afterAll(() => world.close());

const hannah = { ...hrActor, employeeId: "HR1" };
const hr = () => world.contextFor(hannah);
const colleague = () => world.contextFor({ ...hrActor, userId: "usr_hr2", name: "Henry" });
const events = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map(
    ({ action, employeeId, detail }) => [action, employeeId, detail],
  );
const textOf = (value: unknown) => JSON.stringify(value);

describe("the report about a person", () => {
  test("is made by HR about others, and both it and what it opens is written down for the person to see", async () => {
    const report = await readIndividualReport(hr(), { employeeId: "A", as: "file" });
    expect(report.title).toBe("Report about Name A, 2 Mar 2026");
    expect(textOf(report)).toContain("Frustrated");
    expect(await events()).toEqual([
      ["report.generated", "A", { as: "file" }],
      ["person.mood_opened", "A", { because: "standing flag" }],
    ]);
  });

  test("says nothing of mood where no finding stands, unless for a reason that the person can read", async () => {
    const closed = await readIndividualReport(hr(), { employeeId: "B", as: "page" });
    expect(textOf(closed)).not.toContain("Frustrated");
    expect((await events()).map(([action]) => action)).toEqual(["report.viewed"]);
    const reasoned = { employeeId: "B", as: "file", moodReason: "asked for a talk" } as const;
    expect(textOf(await readIndividualReport(hr(), reasoned))).toContain("Frustrated");
    expect(await events()).toContainEqual(["person.mood_opened", "B", { reason: "asked for a talk" }]);
  });

  test("of a reason that says nothing is not made, and nothing is written down", async () => {
    const request = { employeeId: "B", as: "file", moodReason: " . " } as const;
    await expect(readIndividualReport(hr(), request)).rejects.toMatchObject({ code: "invalid_input" });
    expect(await events()).toEqual([]);
  });

  test.each([
    ["an employee", employeeActor, "A", "forbidden"],
    ["an admin", adminActor, "A", "forbidden"],
    ["HR about themselves", hannah, "HR1", "forbidden"],
    ["HR about nobody", hannah, "A\u0000", "not_found"],
    ["HR about somebody unknown", hannah, "nobody", "not_found"],
  ])("is not for %s", async (_who, actor, employeeId, code) => {
    const read = readIndividualReport(world.contextFor(actor), { employeeId, as: "file" });
    await expect(read).rejects.toMatchObject({ code });
    expect(await events()).toEqual([]);
  });
});

describe("the work of a day", () => {
  const day = "2026-03-02";
  const run = (work: DayWork = dayWork) => runReportDay(world.contextFor(), work);
  const stepsOf = async (of = day) => {
    const [row] = await world.database.db.select().from(reportDays).where(eq(reportDays.day, of));
    return Object.fromEntries((row?.steps ?? []).map(({ name, state }) => [name, state]));
  };
  const completeRun = async () => {
    await world.database.db.update(detectionRuns).set({ status: "completed", finishedAt: new Date() });
  };
  const forget = async () => {
    await world.database.db.delete(reportDays);
    await world.database.db.delete(collectiveReports);
    await world.database.db.delete(outboxMessages);
    world.enqueued.length = 0;
  };
  beforeEach(forget);

  test("begins when its time has come where the company is, not before", async () => {
    world.setNow(new Date("2026-03-02T06:59:00Z"));
    await run();
    expect(await world.database.db.select().from(reportDays)).toEqual([]);
    world.setNow(new Date("2026-03-02T07:00:00Z"));
    await run();
    expect(await stepsOf()).toMatchObject({ detection: "running" });
  });

  test("waits for the run, then writes one report and one mail a reader, however often it runs", async () => {
    await run();
    await run();
    expect(world.enqueued.filter(({ id }) => id === "run-detection")).toHaveLength(1);
    await completeRun();
    await run();
    expect(await stepsOf()).toMatchObject({
      detection: "done",
      engagement: "done",
      report: "done",
      mail: "done",
    });
    const before = await world.database.db.select().from(collectiveReports);
    await run();
    await run();
    expect(await world.database.db.select().from(collectiveReports)).toEqual(before);
    const mails = (await world.database.db.select().from(outboxMessages)).filter(
      ({ purpose }) => purpose === "daily_report",
    );
    expect(mails.map(({ userId }) => userId).sort()).toEqual(["usr_hr", "usr_hr2"]);
    expect(mails[0]?.body).toContain("https://elara.test/hr/reports/2026-03-02");
    expect(mails[0]?.body).not.toContain("Name A");
    expect((await events()).filter(([action]) => action === "report.collective_written")).toHaveLength(1);
  });

  test("goes to nobody who does not want it", async () => {
    const unsubscribed = { userId: "usr_hr", purpose: "daily_report", at: new Date() };
    await world.database.db.insert(mailUnsubscriptions).values(unsubscribed);
    await run();
    await completeRun();
    await run();
    const mails = await world.database.db.select().from(outboxMessages);
    expect(mails.map(({ userId }) => userId)).toEqual(["usr_hr2"]);
    await world.database.db.delete(mailUnsubscriptions);
  });

  test("goes on without a step that fails three times, says so, and tells the admins", async () => {
    const broken: DayWork = {
      ...dayWork,
      detection: async () => {
        throw new Error("Jane Doe");
      },
    };
    for (let time = 0; time < 3; time++) await run(broken);
    expect(await stepsOf()).toMatchObject({ detection: "failed", report: "done", mail: "done" });
    const [kept] = await world.database.db.select().from(collectiveReports);
    expect(textOf(kept?.report)).toContain("Failed on this day: looking at everybody.");
    expect(textOf(await world.database.db.select().from(reportDays))).not.toContain("Jane");
  });

  test("is caught up with on the same day, and a day on which nothing ran has no report", async () => {
    world.setNow(new Date("2026-03-04T22:30:00Z"));
    await run();
    await completeRun();
    await run();
    expect((await world.database.db.select().from(collectiveReports)).map(({ day: of }) => of)).toEqual([
      "2026-03-04",
    ]);
  });

  test("that was begun before midnight ends after it", async () => {
    world.setNow(new Date("2026-03-02T23:58:00Z"));
    await run();
    await completeRun();
    world.setNow(new Date("2026-03-03T00:03:00Z"));
    await run();
    expect((await world.database.db.select().from(collectiveReports)).map(({ day: of }) => of)).toEqual([
      day,
    ]);
  });

  test("keeps its report as it was, and the next one is held against it", async () => {
    await run();
    await completeRun();
    await run();
    const kept = (await readCollectiveReport(hr(), { date: day, as: "page" })).report;
    world.setNow(new Date("2026-03-03T09:00:00Z"));
    await run();
    await completeRun();
    await run();
    expect((await readCollectiveReport(hr(), { date: day, as: "page" })).report).toEqual(kept);
    const next = (await readCollectiveReport(hr(), { date: "2026-03-03", as: "file" })).report;
    expect(textOf(next)).toContain("Beside the day before");
  });

  test("reads today as things stand before it is written, and no other day without a report", async () => {
    const { report, isKept } = await readCollectiveReport(hr(), { date: day, as: "page" });
    expect(isKept).toBe(false);
    expect(report.cover.verdict.title).toBe("Three people may need you");
    expect(await events()).toEqual([["report.collective_opened", null, { as: "page", kept: false }]]);
    for (const date of ["2026-03-01", "2026-03-03", "2026-02-30", "../etc"]) {
      await expect(readCollectiveReport(hr(), { date, as: "page" })).rejects.toMatchObject({
        code: "not_found",
      });
    }
  });

  test.each([employeeActor, adminActor])("is read by nobody but HR", async (actor) => {
    const read = readCollectiveReport(world.contextFor(actor), { date: day, as: "page" });
    await expect(read).rejects.toMatchObject({ code: "forbidden" });
    await expect(runReportDay(world.contextFor(actor))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("reports about everybody with a finding", () => {
  const paper: RenderReport = async (report) => new TextEncoder().encode(`%PDF ${report.title}`);
  const write = (batchId: string, render = paper) =>
    writeReportBatch(world.contextFor(), { batchId }, render);
  const read = async (stream: ReadableStream<Uint8Array>) =>
    unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  beforeEach(async () => {
    await world.database.db.delete(reportBatches);
  });

  test("are written as whoever asked, without their own, sealed, and come as one archive", async () => {
    const batchId = await requestReportBatch(hr());
    await write(batchId);
    expect(await readReportBatch(hr(), { batchId })).toMatchObject({
      state: "completed",
      total: 2,
      written: 2,
    });
    const { stream, fileName } = await fetchReportBatch(hr(), { batchId });
    const files = await read(stream);
    expect(fileName).toBe("elara-report-people-2026-03-02.zip");
    expect(Object.keys(files)).toEqual(["elara-report-A-2026-03-02.pdf", "elara-report-C-2026-03-02.pdf"]);
    expect(new TextDecoder().decode(files["elara-report-A-2026-03-02.pdf"])).toContain("Name A");
    expect(textOf(await world.database.db.select().from(reportBatchItems))).not.toContain("PDF");
    const deeds = await events();
    expect(deeds).toContainEqual(["report.generated", "A", { as: "batch" }]);
    expect(deeds).toContainEqual(["reports.fetched", null, { employeeIds: ["A", "C"] }]);
  });

  test("leave out whose finding HR set aside", async () => {
    const decision = {
      flagId: "f_C",
      decision: "dismissed",
      reason: "Looked at it",
      seenDecisionId: null,
    } as const;
    const decisionId = await decideFlag(hr(), decision);
    const batchId = await requestReportBatch(hr());
    expect(await readReportBatch(hr(), { batchId })).toMatchObject({ total: 1 });
    await withdrawDecision(hr(), { decisionId });
  });

  test("tell in the archive which of them failed, and why", async () => {
    const batchId = await requestReportBatch(hr());
    await write(batchId, async (report, brand) => {
      if (report.title.includes("Name A")) throw new UserFacingError("unavailable", "The paper jammed.");
      return paper(report, brand);
    });
    expect(await readReportBatch(hr(), { batchId })).toMatchObject({ written: 1, failed: 1 });
    const files = await read((await fetchReportBatch(hr(), { batchId })).stream);
    expect(new TextDecoder().decode(files["not-written.txt"])).toContain("A: The paper jammed.");
  });

  test("that were cut off go on where they stood", async () => {
    const batchId = await requestReportBatch(hr());
    const [first] = await world.database.db
      .select()
      .from(reportBatchItems)
      .orderBy(asc(reportBatchItems.position));
    await world.database.db
      .update(reportBatchItems)
      .set({ state: "failed", failure: "before" })
      .where(eq(reportBatchItems.id, first?.id ?? ""));
    await write(batchId);
    expect(await readReportBatch(hr(), { batchId })).toMatchObject({
      state: "completed",
      written: 1,
      failed: 1,
    });
  });

  test("stop when they are told to; what is written can be fetched", async () => {
    const batchId = await requestReportBatch(hr());
    await write(batchId, async (report, brand) => {
      await cancelReportBatch(hr(), { batchId });
      return paper(report, brand);
    });
    expect(await readReportBatch(hr(), { batchId })).toMatchObject({ state: "cancelled", written: 1 });
    const files = await read((await fetchReportBatch(hr(), { batchId })).stream);
    expect(Object.keys(files)).toEqual(["elara-report-A-2026-03-02.pdf", "not-written.txt"]);
    await expect(cancelReportBatch(hr(), { batchId })).rejects.toMatchObject({ code: "conflict" });
  });

  test("are asked for once at a time, and not fetched before they are ready", async () => {
    const batchId = await requestReportBatch(hr());
    await expect(requestReportBatch(hr())).rejects.toMatchObject({ code: "conflict" });
    await expect(fetchReportBatch(hr(), { batchId })).rejects.toMatchObject({ code: "conflict" });
  });

  test("are written for nobody who is not in HR any more", async () => {
    const batchId = await requestReportBatch(colleague());
    const disable = (disabledAt: Date | null) =>
      world.database.db.update(users).set({ disabledAt }).where(eq(users.id, "usr_hr2"));
    await disable(new Date());
    await write(batchId);
    expect(
      await world.database.db
        .select()
        .from(reportBatchItems)
        .then((items) => items.map(({ state }) => state)),
    ).toEqual(["waiting", "waiting", "waiting"]);
    await disable(null);
  });

  test("belong to whoever asked: a colleague, an employee and an admin get nothing of them", async () => {
    const batchId = await requestReportBatch(hr());
    await write(batchId);
    await expect(fetchReportBatch(colleague(), { batchId })).rejects.toMatchObject({ code: "not_found" });
    await expect(cancelReportBatch(colleague(), { batchId })).rejects.toMatchObject({ code: "not_found" });
    expect(await readReportBatches(colleague())).toEqual([]);
    for (const actor of [employeeActor, adminActor]) {
      const ctx = world.contextFor(actor);
      await expect(requestReportBatch(ctx)).rejects.toMatchObject({ code: "forbidden" });
      await expect(fetchReportBatch(ctx, { batchId })).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("expire after a day with their files and keys", async () => {
    const batchId = await requestReportBatch(hr());
    await write(batchId);
    world.setNow(new Date("2026-03-03T09:00:01Z"));
    await expect(fetchReportBatch(hr(), { batchId })).rejects.toMatchObject({ code: "not_found" });
    await purgeReportBatches(world.contextFor());
    expect(await world.database.db.select().from(reportBatchItems)).toEqual([]);
    await expect(purgeReportBatches(hr())).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the logo", () => {
  test("that is no picture is refused, and nobody but HR chooses one", async () => {
    const file = new Blob(["<svg onload='alert(1)'/>"], { type: "image/png" });
    await expect(saveLogo(hr(), { file })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(saveLogo(world.contextFor(employeeActor), { file })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(readLogo(hr())).rejects.toMatchObject({ code: "not_found" });
    await removeLogo(hr());
    expect(await events()).toEqual([]);
  });
});

describe("a company with enough answers", () => {
  test("finds its mood and hours in the day's report, released the same day", async () => {
    const { db } = world.database;
    const answer = { scaleMaximum: 5, source: "import", batchId: 1 } as const;
    for (let index = 0; index < 14; index++) {
      const employeeId = `G${index}`;
      await insertEmployee(db, employeeId, { name: null, department: "Design" });
      for (const responseDate of ["2026-01-12", "2026-02-20"]) {
        await db.insert(moodAnswers).values({ employeeId, responseDate, score: 1 + (index % 5), ...answer });
      }
    }
    await recountGroupFigures(world.contextFor());
    await db.delete(reportDays);
    await db.delete(collectiveReports);
    await runReportDay(world.contextFor());
    await db.update(detectionRuns).set({ status: "completed", finishedAt: new Date() });
    await runReportDay(world.contextFor());
    const { report, isKept } = await readCollectiveReport(hr(), { date: "2026-03-02", as: "page" });
    expect(isKept).toBe(true);
    expect(textOf(report)).toContain("How has the mood moved?");
    expect(textOf(report)).not.toContain("Too few answers to show");
  });
});

test("a company without anybody has no day and no report, until there is somebody", async () => {
  const { db } = world.database;
  await db.delete(reportDays);
  await db.delete(collectiveReports);
  await db.delete(employees);
  await runReportDay(world.contextFor());
  expect(await db.select().from(reportDays)).toEqual([]);
  await insertEmployee(db, "EMP9000", { name: null, department: "Design" });
  await runReportDay(world.contextFor());
  expect(await db.select().from(reportDays)).toHaveLength(1);
});
