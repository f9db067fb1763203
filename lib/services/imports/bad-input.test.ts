import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listRawRows } from "#db/queries/raw-rows.ts";
import type { Ctx } from "#lib/context.ts";
import { uploadLimits } from "#lib/domain/dataset/upload-limits.ts";
import { filesOf } from "#tests/support/import-files.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { answerImportQuestions } from "./answer-import-questions.ts";
import { cancelImport } from "./cancel-import.ts";
import { commitImport } from "./commit-import.ts";
import { listImports } from "./list-imports.ts";
import { readImportReport } from "./read-import-report.ts";
import { receiveImport } from "./receive-import.ts";
import { rejectedRowsCsv } from "./rejected-rows-csv.ts";
import { requestCommit } from "./request-commit.ts";
import { resumeCommit } from "./resume-commit.ts";
import { undoImport } from "./undo-import.ts";

let world: TestWorld;
let ctx: Ctx;
beforeAll(async () => {
  world = await createTestWorld();
  ctx = world.contextFor(hrActor);
});
afterAll(() => world.close());

const activityHeader = "Employee_ID,Date,Teams_Messages_Sent,Emails_Sent,Meetings_Attended,Work_Hours";
const vibeHeader = "Employee_ID,Response_Date,Vibe_Score,Emotion_Zone";
const csv = (...lines: string[]) => lines.join("\n");

async function receive(texts: Record<string, string | Uint8Array>) {
  const batchId = await receiveImport(ctx, { files: filesOf(texts) });
  return readImportReport(ctx, { batchId });
}

async function stagingTables(): Promise<string[]> {
  const rows = await listRawRows<{ name: string }>(
    ctx.db,
    sql`select relname as name from pg_class where relname ~ '^import_(staging|rows|ids)_' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function moodRows() {
  return listRawRows<{ id: string; score: number; source: string }>(
    ctx.db,
    sql`select employee_id as id, score, source from mood_answers order by 1`,
  );
}

test("an unreadable file is said with its reason, and nothing else is committed unasked", async () => {
  const report = await receive({
    "good.csv": csv(vibeHeader, "EMP1,2023-01-01,3,Sad"),
    "notes.csv": "Hello,World\n1,2",
  });
  expect(report.errors).toMatchObject([
    { file: "notes.csv", reason: expect.stringContaining("header of none") },
  ]);
  const { batchId } = report;
  await expect(commitImport(ctx, { batchId, acceptGoodRows: false })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await moodRows()).toEqual([]);
  await cancelImport(ctx, { batchId });
  expect((await readImportReport(ctx, { batchId })).status).toBe("cancelled");
  expect(await stagingTables()).toEqual([]);
});

test("two files of one kind: neither counts, both are named", async () => {
  const rows = csv(vibeHeader, "EMP1,2023-01-01,3,Sad");
  const report = await receive({ "one.csv": rows, "two.csv": rows });
  expect(report).toMatchObject({ status: "failed", committed: false, datasets: [] });
  expect(report.errors.map(({ file }) => file)).toEqual(["one.csv", "two.csv"]);
  expect(report.errors[0]?.reason).toContain("Both one.csv and two.csv hold vibemeter data");
  expect(await stagingTables()).toEqual([]);
});

test("a connection that is lost in the middle fails the batch and leaves nothing behind", async () => {
  async function* broken() {
    yield {
      fileName: "a.csv",
      chunks: (async function* () {
        yield new TextEncoder().encode(`${vibeHeader}\n${"EMP1,2023-01-01,3,Sad\n".repeat(5_000)}`);
        throw new Error("socket hang up");
      })(),
    };
  }
  await expect(receiveImport(ctx, { files: broken() })).rejects.toThrow("socket hang up");
  const [latest] = await listImports(ctx);
  expect(latest).toMatchObject({
    status: "failed",
    failure: expect.stringContaining("send the files again"),
  });
  expect(await stagingTables()).toEqual([]);
});

test.each([
  [vibeHeader, /larger than 100 MB/],
  ["Name,Colour", /header of none/],
])("a file beyond the limit (%s) is given up while it arrives, not after", async (header, reason) => {
  let sentBytes = 0;
  async function* endless() {
    const rows = new TextEncoder().encode(`${" ".repeat(1_000)}\n`.repeat(1_000));
    yield new TextEncoder().encode(`${header}\n`);
    for (; sentBytes < 4 * uploadLimits.fileBytes; sentBytes += rows.length) yield rows;
  }
  async function* files() {
    yield { fileName: "huge.csv", chunks: endless() };
  }
  const batchId = await receiveImport(ctx, { files: files() });
  expect(sentBytes).toBeLessThan(1.05 * uploadLimits.fileBytes);
  expect(await readImportReport(ctx, { batchId })).toMatchObject({
    status: "failed",
    errors: [{ file: "huge.csv", reason: expect.stringMatching(reason) }],
  });
});

test("bad rows are set aside with line, column and reason, and download without formulas", async () => {
  const report = await receive({
    "activity.csv": csv(
      activityHeader,
      "EMP1,2023-01-01,1,1,1,8",
      "EMP1,2023-02-30,=1+1,1,1,8",
      "EMP2,2023-01-01,1,1,1,25",
    ),
  });
  expect(report.datasets[0]).toMatchObject({ rows: 3, new: 1, rejectedRows: 2 });
  expect(report.datasets[0]?.rejected.map(({ line, column, value }) => [line, column, value])).toEqual([
    [3, "Date", "2023-02-30"],
    [3, "Teams_Messages_Sent", "=1+1"],
    [4, "Work_Hours", "25"],
  ]);
  let text = "";
  for await (const part of await rejectedRowsCsv(ctx, { batchId: report.batchId })) text += part;
  const [header, first, second] = text.split("\r\n");
  expect(header).toBe(`\uFEFFLine,Problem,${activityHeader}`);
  expect(first).toMatch(/^3,.*no such date.*EMP1,2023-02-30,'=1\+1,1,1,8$/);
  expect(second).toMatch(/^4,.*EMP2,2023-01-01,1,1,1,25$/);
  await cancelImport(ctx, { batchId: report.batchId });
});

test("an open date order is asked, answered without a new upload, and may be answered otherwise", async () => {
  const report = await receive({
    "vibe.csv": csv(vibeHeader, "EMP1,13/1/2023,3,Sad", "EMP2,1/15/2023,4,Happy"),
  });
  const { batchId } = report;
  expect(report).toMatchObject({
    status: "needs_choice",
    questions: [{ kind: "vibemeter", column: "Response_Date", reason: "contradictory" }],
  });
  await answerImportQuestions(ctx, { batchId, dateOrders: { "vibemeter.Response_Date": "mdy" } });
  expect(await readImportReport(ctx, { batchId })).toMatchObject({
    status: "ready",
    datasets: [{ new: 1, rejected: [{ line: 2, value: "13/1/2023" }] }],
  });
  await answerImportQuestions(ctx, { batchId, dateOrders: { "*": "dmy" }, scaleMaximum: 6 });
  expect(await readImportReport(ctx, { batchId })).toMatchObject({
    status: "ready",
    datasets: [{ new: 1, rejected: [{ line: 3, value: "1/15/2023" }], scaleMaximum: 6 }],
    newEmployees: 1,
  });
  await cancelImport(ctx, { batchId });
});

test("inside one file the last row of an identity counts, and both kinds of repetition are reported", async () => {
  const report = await receive({
    "vibe.csv": csv(
      vibeHeader,
      "EMP1,2023-01-01,3,Sad",
      "EMP1,2023-01-01,5,Happy",
      "EMP1,2023-01-01,5,Happy",
    ),
  });
  expect(report.datasets[0]).toMatchObject({ rows: 3, new: 1, duplicates: 1, superseded: 1 });
  expect(report.findings.map(({ kind, count }) => [kind, count])).toEqual(
    expect.arrayContaining([
      ["exact_duplicate", 1],
      ["conflicting_rows", 1],
    ]),
  );
  await requestCommit(ctx, { batchId: report.batchId, acceptGoodRows: false });
  expect(world.enqueued.at(-1)).toEqual({ id: "commit-import", payload: { batchId: report.batchId } });
  await resumeCommit(world.contextFor(), { batchId: report.batchId });
  await resumeCommit(world.contextFor(), { batchId: report.batchId });
  expect(await moodRows()).toEqual([{ id: "EMP1", score: 5, source: "import" }]);
  expect(await stagingTables()).toEqual([]);
});

test("a record of a day to come is reported; planned leave is not", async () => {
  world.setNow(new Date("2026-03-02T09:00:00Z"));
  const report = await receive({
    "vibe.csv": csv(vibeHeader, "EMP1,2026-03-02,3,", "EMP2,2026-03-03,3,", "EMP3,2099-01-01,3,"),
    "leave.csv": csv(
      "Employee_ID,Leave_Type,Leave_Days,Leave_Start_Date,Leave_End_Date",
      "EMP1,Annual Leave,2,2026-07-01,2026-07-02",
    ),
  });
  expect(report.findings).toEqual([
    {
      kind: "dated_ahead",
      count: 2,
      examples: [
        { file: "vibe.csv", line: 3, employeeId: "EMP2", detail: "2026-03-03" },
        { file: "vibe.csv", line: 4, employeeId: "EMP3", detail: "2099-01-01" },
      ],
    },
  ]);
  await cancelImport(ctx, { batchId: report.batchId });
});

test("an id in other case or with blanks is asked about, and then means the known person", async () => {
  const report = await receive({ "vibe.csv": csv(vibeHeader, " emp1 ,2023-01-02,4,Happy") });
  const { batchId } = report;
  expect(report).toMatchObject({
    status: "needs_choice",
    newEmployees: 0,
    confirmations: [{ kind: "id_spelling" }],
  });
  await expect(commitImport(ctx, { batchId, acceptGoodRows: true })).rejects.toMatchObject({
    code: "conflict",
  });
  await answerImportQuestions(ctx, { batchId, confirmations: ["id_spelling"] });
  await commitImport(ctx, { batchId, acceptGoodRows: false });
  expect((await moodRows()).map(({ id }) => id)).toEqual(["EMP1", "EMP1"]);
});

test("a person's own check-in is kept, and the conflict is reported", async () => {
  await ctx.db.execute(
    sql`insert into mood_answers (employee_id, response_date, score, scale_maximum, source) values ('EMP1', '2023-01-03', 2, 5, 'check_in')`,
  );
  const report = await receive({ "vibe.csv": csv(vibeHeader, "EMP1,2023-01-03,5,Happy") });
  expect(report.findings).toMatchObject([{ kind: "check_in_kept", count: 1 }]);
  await commitImport(ctx, { batchId: report.batchId, acceptGoodRows: false });
  const [kept] = await listRawRows(
    ctx.db,
    sql`select score, source from mood_answers where response_date = '2023-01-03'`,
  );
  expect(kept).toEqual({ score: 2, source: "check_in" });
  await undoImport(ctx, { batchId: report.batchId });
  expect(await moodRows()).toHaveLength(3);
});

test("a directory names people, and who is not in it any more has left; undo brings them back", async () => {
  const before = await listRawRows(ctx.db, sql`select to_jsonb(e) from employees e order by 1`);
  const report = await receive({ "people.csv": "Employee_ID;Name;Department\nEMP2;Zoë;Sales\n" });
  const { batchId } = report;
  expect(report.confirmations.map(({ kind }) => kind)).toEqual(["directory_shrinks", "unknown_ids"]);
  await answerImportQuestions(ctx, { batchId, confirmations: ["directory_shrinks", "unknown_ids"] });
  await commitImport(ctx, { batchId, acceptGoodRows: false });
  expect(
    await listRawRows(ctx.db, sql`select id, name, department, is_active from employees order by 1`),
  ).toEqual([
    { id: "EMP1", name: null, department: "Unassigned", is_active: false },
    { id: "EMP2", name: "Zoë", department: "Sales", is_active: true },
  ]);
  await undoImport(ctx, { batchId });
  expect(await listRawRows(ctx.db, sql`select to_jsonb(e) from employees e order by 1`)).toEqual(before);
});

test("what a killed process left behind is picked up at the next touch", async () => {
  const { batchId } = await receive({ "vibe.csv": csv(vibeHeader, "EMP1,2023-02-01,3,Sad") });
  await ctx.db.execute(sql`update import_batches set status = 'committing' where id = ${batchId}`);
  const dead = await receive({ "vibe.csv": csv(vibeHeader, "EMP1,2023-02-02,3,Sad") });
  await ctx.db.execute(sql`update import_batches set status = 'receiving' where id = ${dead.batchId}`);
  expect((await readImportReport(ctx, { batchId })).status).toBe("committing");
  world.setNow(new Date(ctx.now().getTime() + 5 * 60_000));
  expect((await readImportReport(ctx, { batchId: dead.batchId })).status).toBe("failed");
  expect((await readImportReport(ctx, { batchId })).status).toBe("ready");
  await commitImport(ctx, { batchId, acceptGoodRows: false });
  expect(await stagingTables()).toEqual([]);
});

test("staging that a crash of the database emptied is noticed, never committed as nothing", async () => {
  const { batchId } = await receive({ "vibe.csv": csv(vibeHeader, "EMP1,2023-03-01,3,Sad") });
  await ctx.db.execute(sql.raw(`delete from import_staging_${batchId}_vibemeter`));
  await expect(commitImport(ctx, { batchId, acceptGoodRows: false })).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await readImportReport(ctx, { batchId })).status).toBe("failed");
});

test("nobody but HR imports, reads, answers, commits, undoes or downloads", async () => {
  const { batchId } = await receive({ "vibe.csv": csv(vibeHeader, "EMP1,2023-04-01,3,Sad") });
  for (const actor of [employeeActor, adminActor]) {
    const other = world.contextFor(actor);
    const attempts = [
      receiveImport(other, { files: filesOf({ "vibe.csv": vibeHeader }) }),
      readImportReport(other, { batchId }),
      answerImportQuestions(other, { batchId }),
      commitImport(other, { batchId, acceptGoodRows: true }),
      requestCommit(other, { batchId, acceptGoodRows: true }),
      cancelImport(other, { batchId }),
      undoImport(other, { batchId }),
      listImports(other),
      rejectedRowsCsv(other, { batchId }),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "forbidden" } });
    }
  }
  const colleague = world.contextFor({ ...hrActor, userId: "usr_hr2", name: "Hugo" });
  await cancelImport(colleague, { batchId });
});

test("every step is in the audit trail", async () => {
  const rows = await listRawRows<{ action: string }>(
    ctx.db,
    sql`select distinct action from audit_events order by 1`,
  );
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      "import.cancelled",
      "import.committed",
      "import.received",
      "import.rejected_rows_downloaded",
      "import.undone",
    ]),
  );
});
