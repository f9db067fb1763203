import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listRawRows } from "#db/queries/raw-rows.ts";
import type { Ctx } from "#lib/context.ts";
import type { FindingKind } from "#lib/domain/dataset/report.ts";
import { filesOf, realFiles } from "#tests/support/import-files.ts";
import { createTestWorld, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { answerImportQuestions } from "./answer-import-questions.ts";
import { commitImport } from "./commit-import.ts";
import { readImportReport } from "./read-import-report.ts";
import { receiveImport } from "./receive-import.ts";
import { undoImport } from "./undo-import.ts";

let world: TestWorld;
let ctx: Ctx;
beforeAll(async () => {
  world = await createTestWorld();
  ctx = world.contextFor(hrActor);
});
afterAll(() => world.close());

const tables = [
  "activity_days",
  "leave_periods",
  "onboarding_records",
  "performance_reviews",
  "rewards",
  "mood_answers",
  "employees",
];

async function storedRows(): Promise<Record<string, unknown[]>> {
  const stored: Record<string, unknown[]> = {};
  for (const table of tables) {
    stored[table] = await listRawRows(
      ctx.db,
      sql.raw(`select to_jsonb(t) as row from ${table} t order by 1`),
    );
  }
  return stored;
}

test("the six real files: recognised, counted, with everything that is odd about them", async () => {
  const batchId = await receiveImport(ctx, { files: realFiles() });
  const report = await readImportReport(ctx, { batchId });
  expect(report).toMatchObject({
    status: "ready",
    committed: false,
    errors: [],
    questions: [],
    newEmployees: 497,
  });
  expect(report.datasets.map(({ kind, rows, rejectedRows }) => [kind, rows, rejectedRows])).toEqual(
    ["activity", "leave", "onboarding", "performance", "rewards", "vibemeter"].map((kind) => [kind, 500, 0]),
  );
  expect(
    report.datasets.map(({ new: added, changed, unchanged, duplicates }) => [
      added,
      changed,
      unchanged,
      duplicates,
    ]),
  ).toEqual([
    [500, 0, 0, 0],
    [500, 0, 0, 0],
    [500, 0, 0, 0],
    [499, 0, 0, 1],
    [500, 0, 0, 0],
    [500, 0, 0, 0],
  ]);
  expect(
    report.datasets.flatMap(({ dateEvidence }) => dateEvidence.map(({ column, order }) => [column, order])),
  ).toEqual([
    ["Date", "mdy"],
    ["Leave_Start_Date", "mdy"],
    ["Leave_End_Date", "mdy"],
    ["Joining_Date", "ymd"],
    ["Award_Date", "ymd"],
    ["Response_Date", "ymd"],
  ]);
  expect(report.datasets.at(-1)?.scaleMaximum).toBe(6);
  const counts = Object.fromEntries(report.findings.map(({ kind, count }) => [kind, count]));
  // Counted in the files by another program.
  const expected: Partial<Record<FindingKind, number>> = {
    several_joining_dates: 128,
    exact_duplicate: 1,
    leave_days_differ: 459,
    leave_overlaps: 2,
    event_before_joining: 153 + 108 + 142 + 138,
    activity_on_leave: 2,
    several_reviews: 60,
    score_zone_disagree: 352,
  };
  expect(counts).toEqual(expected);
  expect(await storedRows()).toEqual(nothing);
});

test("commit, the same again, a correction, and back step by step", async () => {
  const first = await receiveImport(ctx, { files: realFiles() });
  await commitImport(ctx, { batchId: first, acceptGoodRows: false });
  const afterFirst = await storedRows();
  expect(tables.map((table) => afterFirst[table]?.length)).toEqual([500, 500, 500, 499, 500, 500, 497]);
  expect(await readImportReport(ctx, { batchId: first })).toMatchObject({
    status: "committed",
    committed: true,
    result: { refreshedEmployees: 497 },
    undoBlockedBy: [],
  });

  const again = await receiveImport(ctx, { files: realFiles() });
  const report = await readImportReport(ctx, { batchId: again });
  expect(report.datasets.map(({ new: added, changed, unchanged }) => [added, changed, unchanged])).toEqual([
    [0, 0, 500],
    [0, 0, 500],
    [0, 0, 500],
    [0, 0, 499],
    [0, 0, 500],
    [0, 0, 500],
  ]);
  expect(report.newEmployees).toBe(0);
  await commitImport(ctx, { batchId: again, acceptGoodRows: false });
  expect(await storedRows()).toEqual(afterFirst);

  const correction = await receiveImport(ctx, { files: filesOf({ "fix.csv": correctedHours }) });
  const asked = await readImportReport(ctx, { batchId: correction });
  expect(asked.confirmations).toMatchObject([{ kind: "unknown_ids", count: 1, examples: ["EMP0999"] }]);
  const unanswered = commitImport(ctx, { batchId: correction, acceptGoodRows: true });
  await expect(unanswered).rejects.toMatchObject({ code: "conflict" });
  await answerImportQuestions(ctx, { batchId: correction, confirmations: ["unknown_ids"] });
  await commitImport(ctx, { batchId: correction, acceptGoodRows: false });
  const corrected = await readImportReport(ctx, { batchId: correction });
  expect(corrected.datasets[0]).toMatchObject({ new: 1, changed: 1, unchanged: 1, unknownEmployees: 1 });
  expect(await storedRows()).not.toEqual(afterFirst);
  const refused = undoImport(ctx, { batchId: first });
  await expect(refused).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining(`${correction}`),
  });
  expect((await readImportReport(ctx, { batchId: first })).undoBlockedBy).toEqual([correction]);

  await undoImport(ctx, { batchId: correction });
  expect(await storedRows()).toEqual(afterFirst);
  await undoImport(ctx, { batchId: again });
  expect(await storedRows()).toEqual(afterFirst);
  await undoImport(ctx, { batchId: first });
  expect(await storedRows()).toEqual(nothing);
  expect((await readImportReport(ctx, { batchId: first })).status).toBe("undone");
});

const nothing = Object.fromEntries(tables.map((table) => [table, []]));

/** One row as it is, one with other hours, one of somebody new. */
const correctedHours = [
  "Employee_ID,Date,Teams_Messages_Sent,Emails_Sent,Meetings_Attended,Work_Hours",
  "EMP0048,2023-01-01,33,8,9,6.69",
  "EMP0207,2023-01-02,21,29,2,11.5",
  "EMP0999,2023-01-02,1,1,1,8",
].join("\n");
