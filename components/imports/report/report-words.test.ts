import { expect, test } from "vitest";
import type { DatasetReport, ImportReport } from "#lib/domain/dataset/report.ts";
import { describeDataset } from "./describe-dataset.ts";
import { describeDecision } from "./describe-decision.ts";
import { describeOutcome } from "./describe-outcome.ts";

const dataset: DatasetReport = {
  kind: "leave",
  file: "leave.csv",
  rows: 10,
  new: 6,
  changed: 1,
  unchanged: 3,
  duplicates: 0,
  superseded: 0,
  rejectedRows: 0,
  rejected: [],
  dateEvidence: [],
  unknownEmployees: 0,
  ignoredColumns: [],
  scaleMaximum: null,
  isCounted: true,
};

const report: ImportReport = {
  batchId: 3,
  status: "ready",
  committed: false,
  progress: null,
  createdAt: "2026-03-02T09:00:00Z",
  createdBy: "Hannah",
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

test("a sound batch is imported as a whole", () => {
  expect(describeDecision(report)).toMatchObject({ importLabel: "Import everything", acceptGoodRows: false });
  expect(describeDecision(report).description).toContain("7 rows will be added or corrected");
});

test("with bad rows or bad files the good rows are offered, and what is left out is said", () => {
  const rows = describeDecision({ ...report, datasets: [{ ...dataset, rejectedRows: 1 }] });
  expect(rows).toMatchObject({ importLabel: "Import the 9 good rows", acceptGoodRows: true });
  expect(rows.description).toContain("1 row is left out.");
  const both = describeDecision({
    ...report,
    datasets: [{ ...dataset, rejectedRows: 2 }],
    errors: [{ file: "x.csv", reason: "empty" }],
  });
  expect(both.description).toContain("2 rows and 1 file are left out.");
});

test("nothing is offered where no row can be imported", () => {
  const all = describeDecision({ datasets: [{ ...dataset, rejectedRows: 10 }], errors: [] });
  expect(all.importLabel).toBeNull();
  expect(describeDecision({ datasets: [], errors: [] }).importLabel).toBeNull();
});

test("files that hold nothing new say so", () => {
  const known = describeDecision({
    datasets: [{ ...dataset, new: 0, changed: 0, unchanged: 10 }],
    errors: [],
  });
  expect(known.title).toBe("Everything is known already");
});

test("a file's notes name the date reading with its evidence, and what is not used", () => {
  const notes = describeDataset({
    ...dataset,
    dateEvidence: [{ column: "Leave_Start_Date", order: "mdy", evidence: "Line 14 (1/13/2023) fits only." }],
    ignoredColumns: ["Cost", "Site"],
    unknownEmployees: 1,
    duplicates: 2,
  });
  expect(notes).toEqual([
    "Leave_Start_Date: month first. Line 14 (1/13/2023) fits only.",
    "2 rows repeat another exactly; each counts once.",
    "1 person is new to Elara.",
    "Columns not used: Cost and Site.",
  ]);
});

test("an outcome is told only when the batch is over", () => {
  for (const status of ["receiving", "needs_choice", "ready", "committing", "undoing"] as const) {
    expect(describeOutcome({ ...report, status })).toBeNull();
  }
  const failed = describeOutcome({ ...report, status: "failed", failure: "The disk is full." });
  expect(failed?.tone).toBe("danger");
  expect(failed?.sentences[0]).toBe("The disk is full.");
});

test("a committed batch says what changed and whose clock moved", () => {
  const done = describeOutcome({
    ...report,
    status: "committed",
    newEmployees: 1,
    result: {
      movedClocks: ["leave.end_date", "leave.start_date", "vibemeter.response_date"],
      refreshedEmployees: 497,
    },
  });
  expect(done?.sentences).toEqual([
    "6 rows added, 1 row corrected.",
    "1 person new to Elara.",
    "The latest date of Leave and Mood answers moved, so figures that fade with time were computed anew for everybody.",
  ]);
  const same = describeOutcome({
    ...report,
    status: "committed",
    datasets: [{ ...dataset, new: 0, changed: 0 }],
  });
  expect(same?.sentences).toEqual(["Everything was known already; no row changed."]);
});
