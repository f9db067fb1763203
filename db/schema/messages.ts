import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { threadEventKinds, threadSides, threadStatuses } from "#lib/domain/messages/thread.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * What somebody and HR write to each other. It belongs to that person's account and goes with it. `revision` rises with
 * everything that changes in it, so that an open page can ask whether it is still up to date without reading a word.
 */
export const messageThreads = pgTable(
  "message_threads",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    sealedSubject: text("sealed_subject"),
    status: text("status", { enum: threadStatuses }).notNull(),
    /** Who in HR looks after it; null: nobody yet. */
    assignedTo: text("assigned_to").references(() => users.id, { onDelete: "set null" }),
    startedAt: instant("started_at").notNull(),
    lastMessageAt: instant("last_message_at").notNull(),
    lastSide: text("last_side", { enum: threadSides }).notNull(),
    lastOrdinal: integer("last_ordinal").notNull(),
    closedAt: instant("closed_at"),
    revision: integer("revision").notNull(),
  },
  (table) => [
    check(
      "message_threads_closed_check",
      sql`(${table.status} = 'closed') = (${table.closedAt} is not null)`,
    ),
    // Serves: a person's own threads.
    index("message_threads_user_idx").on(table.userId, table.lastMessageAt),
    // Serves: HR's shared inbox.
    index("message_threads_status_idx").on(table.status, table.lastMessageAt),
    // Serves: the daily purge.
    index("message_threads_last_message_idx").on(table.lastMessageAt),
    // Serves: the inbox of one person in HR, and the link from their account.
    index("message_threads_assigned_idx").on(table.assignedTo),
  ],
);

/** `clientId` is given by the author's browser: the same one again is the same message, whatever thread it is sent to. */
export const threadMessages = pgTable(
  "thread_messages",
  {
    id: text("id").primaryKey(),
    threadId: text("thread_id")
      .notNull()
      .references(() => messageThreads.id, { onDelete: "cascade" }),
    /** Null once the account of somebody in HR is gone. */
    authorId: text("author_id").references(() => users.id, { onDelete: "set null" }),
    side: text("side", { enum: threadSides }).notNull(),
    clientId: text("client_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    wrappedKey: text("wrapped_key").notNull(),
    sealedText: text("sealed_text").notNull(),
    /** The card of help that its author was shown; only they are. */
    sealedCard: text("sealed_card"),
    sentAt: instant("sent_at").notNull(),
  },
  (table) => [
    uniqueIndex("thread_messages_client_key").on(table.authorId, table.clientId),
    uniqueIndex("thread_messages_ordinal_key").on(table.threadId, table.ordinal),
    // Serves: how much somebody has written of late.
    index("thread_messages_author_idx").on(table.authorId, table.sentAt),
  ],
);

/** Up to which message somebody has read a thread, and when they got there. */
export const threadReads = pgTable(
  "thread_reads",
  {
    threadId: text("thread_id")
      .notNull()
      .references(() => messageThreads.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    readAt: instant("read_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.threadId, table.userId] }),
    // Serves: the cascade from an account.
    index("thread_reads_user_idx").on(table.userId),
  ],
);

/** Who looked after a thread from when on, and when it was closed and opened again. Both sides see it. */
export const threadEvents = pgTable(
  "thread_events",
  {
    id: text("id").primaryKey(),
    threadId: text("thread_id")
      .notNull()
      .references(() => messageThreads.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: threadEventKinds }).notNull(),
    at: instant("at").notNull(),
    userId: text("user_id").references(() => users.id, { onDelete: "set null" }),
    /** To whom it was given. */
    toUserId: text("to_user_id").references(() => users.id, { onDelete: "set null" }),
  },
  // Serves: the course of one thread.
  (table) => [index("thread_events_thread_idx").on(table.threadId, table.at)],
);
