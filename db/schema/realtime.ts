import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { realtimeOccasions } from "#lib/domain/realtime/event.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * Who is to be told what, written in the transaction of the occasion and forgotten soon after: pages read what is
 * true from its own tables. Times are the database's, so that processes agree. Every process with an embedded server of its own reads on from where it was by
 * `transactionId`; for a shared server each row is published by whoever holds it until `retryAt`.
 */
export const realtimeEvents = pgTable(
  "realtime_events",
  {
    /** One occasion, the same for everybody it concerns. */
    id: text("id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name", { enum: realtimeOccasions }).notNull(),
    subjectId: text("subject_id").notNull(),
    transactionId: bigint("transaction_id", { mode: "bigint" })
      .notNull()
      .default(sql`pg_current_xact_id()::text::bigint`),
    createdAt: instant("created_at").notNull().defaultNow(),
    attemptCount: integer("attempt_count").notNull().default(0),
    retryAt: instant("retry_at").notNull().defaultNow(),
    publishedAt: instant("published_at"),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.userId] }),
    // Serves: what a process has not read yet.
    index("realtime_events_transaction_idx").on(table.transactionId),
    // Serves: what a shared server has not got yet.
    index("realtime_events_waiting_idx").on(table.retryAt).where(sql`${table.publishedAt} is null`),
    // Serves: the purge.
    index("realtime_events_created_idx").on(table.createdAt),
  ],
);
