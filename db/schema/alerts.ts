import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { ScreenCategory } from "#lib/domain/conversation/screen/verdict.ts";
import { alertEventKinds, alertKinds, alertSources, alertStatuses } from "#lib/domain/safety/alert.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * Somebody needs a person. It holds who, when and what kind of help; nothing of what was said. One out of a conversation
 * belongs to a user; one out of Elara's daily work to an employee record, who may have no account. `nextStep` is the step
 * of the rota that is taken at `nextStepAt` if nobody has taken over by then; the clock is here, jobs only look at it.
 */
export const alerts = pgTable(
  "alerts",
  {
    id: text("id").primaryKey(),
    source: text("source", { enum: alertSources }).notNull().default("conversation"),
    /** The one occasion of an alert out of daily work; null for one out of a conversation. */
    sourceKey: text("source_key"),
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    employeeId: text("employee_id"),
    conversationId: text("conversation_id"),
    kind: text("kind", { enum: alertKinds }).notNull(),
    categories: jsonb("categories").$type<readonly ScreenCategory[]>().notNull(),
    isImminent: boolean("is_imminent").notNull(),
    /** The person themselves asked for somebody. */
    isAskedFor: boolean("is_asked_for").notNull(),
    status: text("status", { enum: alertStatuses }).notNull(),
    raisedAt: instant("raised_at").notNull(),
    lastEventAt: instant("last_event_at").notNull(),
    nextStep: integer("next_step").notNull(),
    nextStepAt: instant("next_step_at"),
    /** Whom a colleague asked to take it over; it stays open until they have. */
    askedUserId: text("asked_user_id"),
    /** Who looks after it. */
    acknowledgedBy: text("acknowledged_by"),
    acknowledgedAt: instant("acknowledged_at"),
    resolvedBy: text("closed_by"),
    resolvedAt: instant("closed_at"),
  },
  (table) => [
    check(
      "alerts_source_check",
      sql`case ${table.source}
        when 'conversation' then ${table.userId} is not null and ${table.conversationId} is not null and ${table.sourceKey} is null
        else ${table.employeeId} is not null and ${table.sourceKey} is not null and ${table.conversationId} is null end`,
    ),
    check(
      "alerts_resolved_check",
      sql`(${table.status} not in ('open', 'acknowledged', 'in_progress')) = (${table.resolvedAt} is not null)`,
    ),
    check(
      "alerts_taken_check",
      sql`${table.status} not in ('acknowledged', 'in_progress') or ${table.acknowledgedBy} is not null`,
    ),
    // One standing alert of a kind in a person's conversation, however many messages.
    uniqueIndex("alerts_standing_key")
      .on(table.userId, table.conversationId, table.kind)
      .where(sql`${table.resolvedAt} is null`),
    // One alert of an occasion, for ever.
    uniqueIndex("alerts_source_key").on(table.sourceKey),
    // Serves: the clock.
    index("alerts_due_idx").on(table.nextStepAt).where(sql`${table.status} = 'open'`),
    // Serves: HR's list, and the count of what waits.
    index("alerts_status_idx").on(table.status, table.raisedAt),
    // Serves: what was resolved in a period, and its retention.
    index("alerts_resolved_idx").on(table.resolvedAt),
    // Serves: the alerts about an employee.
    index("alerts_employee_idx").on(table.employeeId),
    // Serves: a person's own alerts.
    index("alerts_user_idx").on(table.userId),
  ],
);

/** What happened to an alert. A message raises or repeats at most one alert, once. */
export const alertEvents = pgTable(
  "alert_events",
  {
    id: text("id").primaryKey(),
    alertId: text("alert_id")
      .notNull()
      .references(() => alerts.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: alertEventKinds }).notNull(),
    at: instant("at").notNull(),
    messageId: text("message_id"),
    userId: text("user_id"),
    step: integer("step"),
    /** Sealed: what a responder wrote for colleagues, or what was done. */
    note: text("note"),
  },
  (table) => [
    uniqueIndex("alert_events_message_key").on(table.messageId),
    // Serves: the history of one alert.
    index("alert_events_alert_idx").on(table.alertId, table.at),
  ],
);

/** Who was called at which step. */
export const alertCalls = pgTable(
  "alert_calls",
  {
    alertId: text("alert_id")
      .notNull()
      .references(() => alerts.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    step: integer("step").notNull(),
    calledAt: instant("called_at").notNull(),
  },
  (table) => [
    uniqueIndex("alert_calls_key").on(table.alertId, table.step, table.userId),
    // Serves: which alerts somebody was called to.
    index("alert_calls_user_idx").on(table.userId),
  ],
);
