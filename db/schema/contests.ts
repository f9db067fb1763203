import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { type ContestedReason, contestOutcomes, contestStatuses } from "#lib/domain/contest/contest.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";
import { instant } from "./columns.ts";
import { flags } from "./detection.ts";

/**
 * What a person says is not right about a finding or a record of theirs, and what HR answered. A row is
 * about a finding (`flagId`, `reasons`) or about a record (`dataset`, `recordLabel`).
 */
export const contests = pgTable(
  "contests",
  {
    id: text("id").primaryKey(),
    employeeId: text("employee_id").notNull(),
    flagId: text("flag_id").references(() => flags.id, { onDelete: "cascade" }),
    reasons: jsonb("reasons").$type<readonly ContestedReason[]>().notNull().default([]),
    dataset: text("dataset", { enum: datasetKinds }),
    recordLabel: text("record_label"),
    subjectKey: text("subject_key").notNull(),
    statement: text("statement").notNull(),
    status: text("status", { enum: contestStatuses }).notNull(),
    openedAt: instant("opened_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    outcome: text("outcome", { enum: contestOutcomes }),
    answer: text("answer"),
    answeredBy: text("answered_by"),
    answeredAt: instant("answered_at"),
  },
  (table) => [
    check(
      "contests_subject_check",
      sql`(${table.flagId} is null) <> (${table.dataset} is null) and (${table.dataset} is null) = (${table.recordLabel} is null)`,
    ),
    check(
      "contests_answer_check",
      sql`(${table.status} = 'answered') = (${table.answeredAt} is not null) and (${table.answeredAt} is null) = (${table.answer} is null) and (${table.answer} is null) = (${table.outcome} is null)`,
    ),
    uniqueIndex("contests_open_key")
      .on(table.employeeId, table.subjectKey)
      .where(sql`${table.status} = 'open'`),
    // Serves: a person's own contests, and the note on their page.
    index("contests_employee_idx").on(table.employeeId, table.openedAt),
    // Serves: the list HR answers from, and counts over a period.
    index("contests_status_idx").on(table.status, table.openedAt),
    // Serves: the cascade from a flag.
    index("contests_flag_idx").on(table.flagId),
  ],
);
