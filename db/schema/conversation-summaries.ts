import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import {
  summaryAuthors,
  summaryReleasers,
  summaryStatuses,
} from "#lib/domain/insight/summary/summary-status.ts";
import { instant } from "./columns.ts";
import { conversations } from "./conversations.ts";
import { users } from "./users.ts";

/**
 * How far Elara has looked at a conversation to summarise it. `ordinal`: the last message that is part of a summary, or was
 * found to hold nothing. Who looks has it until `waitUntil`; after a failure it is the time of the next try.
 */
export const conversationLooks = pgTable("conversation_looks", {
  conversationId: text("conversation_id")
    .primaryKey()
    .references(() => conversations.id, { onDelete: "cascade" }),
  ordinal: integer("ordinal").notNull(),
  /** Up to which message's time the conversation was looked at; null: nobody has come to an end yet. */
  seenUntil: instant("seen_until"),
  waitUntil: instant("wait_until"),
  failures: integer("failures").notNull(),
});

/**
 * What Elara wrote about messages `fromOrdinal` to `upToOrdinal` of a conversation. It belongs to the account that talked,
 * and is about the employee whom that account was linked to then. A talk that goes on later gets another one for what is new.
 * The conversation is no reference: what HR was shown outlives it.
 */
export const conversationSummaries = pgTable(
  "conversation_summaries",
  {
    id: text("id").primaryKey(),
    conversationId: text("conversation_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    employeeId: text("employee_id").notNull(),
    fromOrdinal: integer("from_ordinal").notNull(),
    upToOrdinal: integer("up_to_ordinal").notNull(),
    /** When the last of these messages was sent. */
    saidAt: instant("said_at").notNull(),
    analysedAt: instant("analysed_at").notNull(),
    analysedBy: text("analysed_by", { enum: summaryAuthors }).notNull(),
    /** As Elara wrote it; from the release on, as it was released. */
    sealedSummary: text("sealed_summary").notNull(),
    /** As the person corrected it. */
    sealedCorrection: text("sealed_correction"),
    correctedAt: instant("corrected_at"),
    status: text("status", { enum: summaryStatuses }).notNull(),
    /** Released by nothing but the person's own word. */
    isOnlyByPerson: boolean("is_only_by_person").notNull(),
    /** The strictest release rule that held since then counts. */
    termsSince: instant("terms_since").notNull(),
    toldAt: instant("told_at").notNull(),
    /** When it is released if the person does nothing; null: not without them. */
    releaseAt: instant("release_at"),
    releasedAt: instant("released_at"),
    releasedBy: text("released_by", { enum: summaryReleasers }),
    /** When somebody in HR, or a report for them, first showed it. */
    shownAt: instant("shown_at"),
    keptBackAt: instant("kept_back_at"),
    /** Rises with every change, so that nobody decides about words they have not read. */
    revision: integer("revision").notNull(),
  },
  (table) => [
    // The same messages are summarised once.
    uniqueIndex("conversation_summaries_part_key").on(table.conversationId, table.upToOrdinal),
    // Serves: a person's own list, and the cascade from their account.
    index("conversation_summaries_user_idx").on(table.userId, table.saidAt),
    // Serves: what HR may read of a person.
    index("conversation_summaries_released_idx")
      .on(table.employeeId, table.saidAt)
      .where(sql`${table.status} = 'released'`),
    // Serves: what is due to be released.
    index("conversation_summaries_due_idx").on(table.releaseAt).where(sql`${table.status} = 'waiting'`),
    // Serves: the daily purge.
    index("conversation_summaries_said_idx").on(table.saidAt),
  ],
);

/**
 * What released summaries are about, to be counted. A row is there exactly as long as HR may read the summary: nothing here
 * is of one that waits, is kept back or was withdrawn.
 */
export const conversationTopics = pgTable(
  "conversation_topics",
  {
    summaryId: text("summary_id")
      .notNull()
      .references(() => conversationSummaries.id, { onDelete: "cascade" }),
    topic: text("topic", { enum: familyNames }).notNull(),
    employeeId: text("employee_id").notNull(),
    /** The day of the talk, in the company's zone. */
    date: date("date", { mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.summaryId, table.topic] }),
    // Serves: counts over a period.
    index("conversation_topics_date_idx").on(table.date),
    // Serves: the topics of one person.
    index("conversation_topics_employee_idx").on(table.employeeId, table.date),
  ],
);
