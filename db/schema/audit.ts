import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Who did or saw what. Each event carries the hash of the one before it. */
export const auditEvents = pgTable(
  "audit_events",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    actorId: text("actor_id"),
    actorRole: text("actor_role").notNull(),
    action: text("action").notNull(),
    employeeId: text("employee_id"),
    subject: text("subject"),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    // Serves: an employee's view of the events about themselves.
    index("audit_events_employee_idx").on(table.employeeId, table.at),
    // Serves: the same view, for lists that showed many people at once.
    index("audit_events_listed_idx").using("gin", sql`(${table.detail} -> 'employeeIds')`),
  ],
);
