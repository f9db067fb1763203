import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import type { CollectiveReport } from "#lib/domain/report/collective-report.ts";
import { batchItemStates, batchStates } from "#lib/domain/report/report-batch.ts";
import type { DayStep } from "#lib/domain/report/report-day.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/** The collective report of a day as it was written. It holds figures that passed the gate, and nothing about a person. */
export const collectiveReports = pgTable("collective_reports", {
  day: date("day", { mode: "string" }).primaryKey(),
  report: jsonb("report").$type<CollectiveReport>().notNull(),
  writtenAt: instant("written_at").notNull(),
});

/** How far the work of a day is: what was done in it, what failed, and when it ended. */
export const reportDays = pgTable("report_days", {
  day: date("day", { mode: "string" }).primaryKey(),
  startedAt: instant("started_at").notNull(),
  /** The detection run that was asked for. */
  runId: text("run_id"),
  steps: jsonb("steps").$type<readonly DayStep[]>().notNull(),
  endedAt: instant("ended_at"),
});

/** The company's logo, as its pixels alone; there is one or none. */
export const companyLogos = pgTable("company_logos", {
  /** Changes with every logo: what a browser keeps is told apart by it. */
  id: text("id").primaryKey(),
  mediaType: text("media_type").notNull(),
  /** In base64. */
  image: text("image").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Individual reports that somebody in HR asked for at once; gone with its files when it expires. */
export const reportBatches = pgTable(
  "report_batches",
  {
    id: text("id").primaryKey(),
    requestedBy: text("requested_by")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    state: text("state", { enum: batchStates }).notNull(),
    total: integer("total").notNull(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    // Serves: the batches of whoever asked for them, newest first.
    index("report_batches_requester_idx").on(table.requestedBy, table.createdAt),
    // Whoever asks has one going on at a time.
    uniqueIndex("report_batches_going_on_key")
      .on(table.requestedBy)
      .where(sql`${table.state} in ('queued', 'running')`),
    // Serves: what has expired.
    index("report_batches_expiry_idx").on(table.expiresAt),
  ],
);

/** One person's report of a batch, sealed; the key goes with the row. */
export const reportBatchItems = pgTable(
  "report_batch_items",
  {
    id: text("id").primaryKey(),
    batchId: text("batch_id")
      .notNull()
      .references(() => reportBatches.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    employeeId: text("employee_id").notNull(),
    state: text("state", { enum: batchItemStates }).notNull(),
    /** What the reader is told where it failed. */
    failure: text("failure"),
    fileName: text("file_name"),
    wrappedKey: text("wrapped_key"),
    sealedFile: text("sealed_file"),
  },
  (table) => [
    // Serves: the files of a batch in order.
    unique("report_batch_items_position_key").on(table.batchId, table.position),
  ],
);
