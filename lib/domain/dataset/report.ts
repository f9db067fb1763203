import type { Progress } from "../progress.ts";
import type { BatchStatus } from "./batch-status.ts";
import type { DateOrder } from "./date-order.ts";
import type { DatasetKind } from "./kinds.ts";

/** A cell that cannot be read, in the words of the person who has to repair it. */
export type RejectedCell = {
  /** The line of the file on which the row starts; the header is line 1. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** What is wrong and what would be accepted. */
  readonly reason: string;
};

export type DateEvidence = {
  readonly column: string;
  readonly order: DateOrder;
  /** Why this order was taken. */
  readonly evidence: string;
};

export type DatasetReport = {
  readonly kind: DatasetKind;
  readonly file: string;
  /** Rows in the file, the header and empty lines not counted. */
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that repeat another row of the file exactly; they are taken once. */
  readonly duplicates: number;
  /** Rows replaced by a later row of the same file with the same identity and other values. */
  readonly superseded: number;
  /** Rows that were set aside; `rejected` lists their bad cells, the first ones when there are many. */
  readonly rejectedRows: number;
  readonly rejected: readonly RejectedCell[];
  readonly dateEvidence: readonly DateEvidence[];
  /** People in the file whom Elara does not know yet. */
  readonly unknownEmployees: number;
  readonly ignoredColumns: readonly string[];
  /** Highest score of the scale, for vibemeter files. */
  readonly scaleMaximum: number | null;
  /** False while a question about this file is open: the counts of new and changed rows are not known yet. */
  readonly isCounted: boolean;
};

export const findingKinds = [
  "leave_ends_before_start",
  "leave_days_differ",
  "leave_overlaps",
  "several_joining_dates",
  "event_before_joining",
  "dated_ahead",
  "exact_duplicate",
  "conflicting_rows",
  "several_reviews",
  "activity_on_leave",
  "score_outside_scale",
  "score_zone_disagree",
  "check_in_kept",
  "left_directory",
  "unknown_manager",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type FindingExample = {
  readonly file: string;
  readonly line: number | null;
  readonly employeeId: string;
  readonly detail: string;
};

/** Something about the data that a person should know. It is kept as it is and never repaired silently. */
export type Finding = {
  readonly kind: FindingKind;
  readonly count: number;
  readonly examples: readonly FindingExample[];
};

/** A date column that the file itself does not settle. */
export type DateQuestion = {
  readonly kind: DatasetKind;
  readonly file: string;
  readonly column: string;
  readonly reason: "ambiguous" | "contradictory";
  /** What is unclear, as a sentence. */
  readonly message: string;
  /** Lines that show it, with both readings (ISO, or null when it is no date under that order). */
  readonly lines: readonly {
    readonly line: number;
    readonly value: string;
    readonly dmy: string | null;
    readonly mdy: string | null;
  }[];
};

export const confirmationKinds = ["directory_shrinks", "unknown_ids", "id_spelling"] as const;
export type ConfirmationKind = (typeof confirmationKinds)[number];

/** Something unusual that a person must say yes to before anything is committed. */
export type Confirmation = {
  readonly kind: ConfirmationKind;
  readonly file: string;
  /** What is unusual and what a yes does, as sentences. */
  readonly message: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly isConfirmed: boolean;
};

export type FileError = { readonly file: string; readonly reason: string };

/** What became of the features after a commit or an undo. */
export type ImportResult = {
  /** Data sets whose latest date moved, so that everybody's decayed figures moved with it. */
  readonly movedClocks: readonly string[];
  readonly refreshedEmployees: number;
};

/** The whole state of one batch: the JSON of `elara import --json` and what the import page shows. */
export type ImportReport = {
  readonly batchId: number;
  readonly status: BatchStatus;
  readonly committed: boolean;
  readonly progress: Progress | null;
  readonly createdAt: string;
  /** The name of who imported, or null for the command line. */
  readonly createdBy: string | null;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
  readonly datasets: readonly DatasetReport[];
  /** People whom this batch brings or brought. */
  readonly newEmployees: number;
  readonly findings: readonly Finding[];
  readonly errors: readonly FileError[];
  readonly questions: readonly DateQuestion[];
  readonly confirmations: readonly Confirmation[];
  /** Why the batch as a whole failed, when it did. */
  readonly failure: string | null;
  readonly result: ImportResult | null;
  /** For a committed batch: later batches that touched the same rows and must be undone first. */
  readonly undoBlockedBy: readonly number[];
};

/** One line of the history of imports. */
export type ImportSummary = {
  readonly batchId: number;
  readonly status: BatchStatus;
  readonly progress: Progress | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
  readonly failure: string | null;
  readonly files: readonly {
    readonly file: string;
    readonly kind: DatasetKind | null;
    readonly rows: number;
    readonly rejectedRows: number;
  }[];
};
