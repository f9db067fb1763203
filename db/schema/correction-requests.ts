import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { correctableFields, correctionStatuses } from "#lib/domain/profile/correction.ts";
import { instant } from "./columns.ts";

/** Somebody asks HR to correct what its system says of them. What both write is sealed. */
export const correctionRequests = pgTable(
  "correction_requests",
  {
    id: text("id").primaryKey(),
    employeeId: text("employee_id").notNull(),
    field: text("field", { enum: correctableFields }).notNull(),
    /** Sealed: what it should say. */
    wanted: text("wanted").notNull(),
    /** Sealed: why, if they said so. */
    reason: text("reason"),
    status: text("status", { enum: correctionStatuses }).notNull(),
    askedBy: text("asked_by").notNull(),
    askedAt: instant("asked_at").notNull(),
    /** Sealed: what HR answered. */
    answer: text("answer"),
    answeredBy: text("answered_by"),
    endedAt: instant("ended_at"),
  },
  (table) => [
    check(
      "correction_requests_answer_check",
      sql`(${table.status} = 'open') = (${table.endedAt} is null) and (${table.status} in ('accepted', 'declined')) = (${table.answer} is not null)`,
    ),
    // One open request about a field.
    uniqueIndex("correction_requests_open_key")
      .on(table.employeeId, table.field)
      .where(sql`${table.status} = 'open'`),
    // Serves: one's own requests.
    index("correction_requests_employee_idx").on(table.employeeId, table.askedAt),
    // Serves: HR's list.
    index("correction_requests_status_idx").on(table.status, table.askedAt),
  ],
);
