import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listRawRows } from "#db/queries/raw-rows.ts";
import type { Ctx } from "#lib/context.ts";
import type { FindingKind } from "#lib/domain/dataset/report.ts";
import { filesOf, realFiles } from "#tests/support/import-files.ts";
import { createTestWorld, hrActor, type TestWorld } from "#tests/support/test-context.ts";
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
  const counts = new Map(report.findings.map(({ kind, count }) => [kind, count]));
  const expected: [FindingKind, number][] = [
    ["several_joining_dates", 128],
    ["exact_duplicate", 1],
    ["leave_days_differ", 459],
  ];
  for (const [kind, count] of expected) expect([kind, counts.get(kind)]).toEqual([kind, count]);
  console.log(JSON.stringify(report.findings, null, 1));
});
