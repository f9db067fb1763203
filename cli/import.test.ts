import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DatasetReport, ImportReport } from "#lib/domain/dataset/report.ts";
import { runElara } from "./elara.ts";
import { findImportFiles } from "./find-import-files.ts";
import { collectDateOrders } from "./parse-date-orders.ts";
import { hasProblems, renderImport } from "./render-import.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-import-"));
  for (const name of ["b.csv", "a.CSV", "c.tsv", "notes.md", ".hidden.csv"])
    await writeFile(join(folder, name), "x");
});
afterAll(() => rm(folder, { recursive: true }));

test("a folder gives its CSV files, a file itself, each once", async () => {
  const found = await findImportFiles([folder, join(folder, "b.csv"), join(folder, "notes.md")]);
  expect("files" in found && found.files.map(({ path, byteCount }) => [basename(path), byteCount])).toEqual([
    ["a.CSV", 1],
    ["b.csv", 1],
    ["c.tsv", 1],
    ["notes.md", 1],
  ]);
});

test.each([
  [["import"]],
  [["import", "/nonexistent/file.csv"]],
  [["import", "x.csv", "--date-order", "dym"]],
  [["import", "x.csv", "--date-order", "leave.Colour=dmy"]],
])("wrong usage %j exits 2 before anything is opened", async (args) => {
  expect(await runElara(args)).toBe(2);
});

test("date orders gather, one for all and one for a column, in any case", () => {
  const all = collectDateOrders("DMY", {});
  expect(collectDateOrders("leave.leave_start_date=mdy", all)).toEqual({
    "*": "dmy",
    "leave.Leave_Start_Date": "mdy",
  });
});

const dataset: DatasetReport = {
  kind: "activity",
  file: "a.csv",
  rows: 3,
  new: 1,
  changed: 0,
  unchanged: 1,
  duplicates: 0,
  superseded: 0,
  rejectedRows: 1,
  rejected: [{ line: 4, column: "Work_Hours", value: "25", reason: "The number is too large." }],
  dateEvidence: [],
  unknownEmployees: 0,
  ignoredColumns: ["Note"],
  scaleMaximum: null,
  isCounted: true,
};
const report: ImportReport = {
  batchId: 7,
  status: "ready",
  committed: false,
  progress: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  createdBy: null,
  committedAt: null,
  undoneAt: null,
  datasets: [dataset],
  newEmployees: 0,
  findings: [],
  errors: [],
  questions: [],
  confirmations: [],
  failure: null,
  result: null,
  undoBlockedBy: [],
};

test("a report names the line, the column, the value and the reason, and what to do", () => {
  const text = renderImport(report, { isDryRun: false });
  expect(text).toContain('line 4, Work_Hours "25": The number is too large.');
  expect(text).toContain("not read: Note");
  expect(text).toContain("--accept-good-rows");
  expect(hasProblems(report)).toBe(true);
  expect(hasProblems({ ...report, datasets: [{ ...dataset, rejectedRows: 0 }] })).toBe(false);
});
