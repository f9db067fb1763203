import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { batchStatuses } from "#lib/domain/dataset/batch-status.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";
import type { Confirmation, ConfirmationKind, Finding, ImportResult } from "#lib/domain/dataset/report.ts";
import type { StagedFile } from "#lib/domain/dataset/staged-file.ts";
import type { Progress } from "#lib/domain/progress.ts";
import { instant } from "./columns.ts";

/** One import: several files that commit whole or not at all. */
export const importBatches = pgTable(
  "import_batches",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    status: text("status", { enum: batchStatuses }).notNull(),
    progress: jsonb("progress").$type<Progress>(),
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
    // The last sign of life of the process that works on it; silence means that it died.
    touchedAt: instant("touched_at").notNull(),
    // When the dry run compared it with what is stored.
    preparedAt: instant("prepared_at"),
    committedAt: instant("committed_at"),
    undoneAt: instant("undone_at"),
    errorMessage: text("error_message"),
    acceptsGoodRows: boolean("accepts_good_rows").notNull().default(false),
    confirmed: jsonb("confirmed").$type<readonly ConfirmationKind[]>().notNull().default([]),
    findings: jsonb("findings").$type<readonly Finding[]>().notNull().default([]),
    confirmations: jsonb("confirmations").$type<readonly Confirmation[]>().notNull().default([]),
    newEmployeeCount: integer("new_employee_count").notNull().default(0),
    // Null after a commit or an undo until the features follow.
    result: jsonb("result").$type<ImportResult>(),
  },
  // Serves: the history of imports, newest first.
  (table) => [index("import_batches_created_idx").on(table.createdAt)],
);

/** What committing a file would do, or did. */
export type FileCounts = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly superseded: number;
  readonly unknownEmployees: number;
};

export const importFiles = pgTable("import_files", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  batchId: integer("batch_id")
    .notNull()
    .references(() => importBatches.id, { onDelete: "cascade" }),
  fileName: text("file_name").notNull(),
  kind: text("kind", { enum: datasetKinds }),
  byteCount: bigint("byte_count", { mode: "number" }).notNull(),
  rowCount: integer("row_count").notNull().default(0),
  rejectedRowCount: integer("rejected_row_count").notNull().default(0),
  staged: jsonb("staged").$type<StagedFile>(),
  counts: jsonb("counts").$type<FileCounts>(),
  errorMessage: text("error_message"),
});

/** A row that was set aside, and why. `rowText` is the row as it stood in the file. */
export const importIssues = pgTable(
  "import_issues",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    batchId: integer("batch_id")
      .notNull()
      .references(() => importBatches.id, { onDelete: "cascade" }),
    fileId: integer("file_id")
      .notNull()
      .references(() => importFiles.id, { onDelete: "cascade" }),
    line: integer("line").notNull(),
    column: text("column").notNull(),
    value: text("value").notNull(),
    reason: text("reason").notNull(),
    rowCells: jsonb("row_cells").$type<readonly string[]>().notNull(),
    // Set aside because of the date order that was settled, so it goes when another order is chosen.
    followsOrder: boolean("follows_order").notNull().default(false),
  },
  // Serves: the rejected rows of one file in file order.
  (table) => [index("import_issues_file_idx").on(table.fileId, table.line, table.id)],
);

/** What a correction replaced, so that undo can put it back. A row that was new has no entry. */
export const importChanges = pgTable(
  "import_changes",
  {
    batchId: integer("batch_id")
      .notNull()
      .references(() => importBatches.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: datasetKinds }).notNull(),
    rowKey: text("row_key").notNull(),
    previousBatchId: integer("previous_batch_id"),
    previousRow: jsonb("previous_row").$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.kind, table.rowKey] }),
    // Serves: "did a later batch touch rows of this one?"
    index("import_changes_previous_idx").on(table.previousBatchId),
  ],
);
