import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { replyStatuses } from "#lib/domain/conversation/turn/reply-status.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * A person's conversation with Elara. It belongs to the account that began it, whatever its role; nobody else reads
 * it. A deleted one stays as an empty row, so that its id is not begun anew by a late message.
 */
export const conversations = pgTable(
  "conversations",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The first words, sealed with a key of their own. */
    sealedTitle: text("sealed_title"),
    startedAt: instant("started_at").notNull(),
    lastMessageAt: instant("last_message_at").notNull(),
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    // Serves: the history of one person, and the count of what they sent of late.
    index("conversations_user_idx").on(table.userId, table.lastMessageAt),
    // Serves: the daily purge.
    index("conversations_last_message_idx").on(table.lastMessageAt),
  ],
);

/** What a person wrote. `clientId` is the id their browser gave it: the same one again is the same message. */
export const messages = pgTable(
  "messages",
  {
    id: text("id").primaryKey(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    clientId: text("client_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    sealedText: text("sealed_text").notNull(),
    wrappedKey: text("wrapped_key").notNull(),
    isSpoken: boolean("is_spoken").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (table) => [
    uniqueIndex("messages_client_key").on(table.conversationId, table.clientId),
    uniqueIndex("messages_ordinal_key").on(table.conversationId, table.ordinal),
  ],
);

/**
 * What Elara says to a message. While it is written its sentences are segments; then they become `sealedText` (a JSON
 * list of them). One process writes it: `runnerId`, which gives a sign every few seconds (`seenAt`).
 */
export const replies = pgTable(
  "replies",
  {
    id: text("id").primaryKey(),
    messageId: text("message_id")
      .notNull()
      .references(() => messages.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    status: text("status", { enum: replyStatuses }).notNull(),
    wrappedKey: text("wrapped_key").notNull(),
    sealedText: text("sealed_text"),
    sealedCard: text("sealed_card"),
    runnerId: text("runner_id").notNull(),
    seenAt: instant("seen_at").notNull(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    // One answer a message, whoever asks how often.
    uniqueIndex("replies_message_key").on(table.messageId).where(sql`${table.status} <> 'superseded'`),
    // Serves: the conversation's transcript, and the cascade from it.
    index("replies_conversation_idx").on(table.conversationId),
    // Serves: finding what a dead process left.
    index("replies_open_idx").on(table.seenAt).where(sql`${table.status} in ('pending', 'streaming')`),
  ],
);

/** A sentence of a reply that is being written, stored before anybody sees it. */
export const replySegments = pgTable(
  "reply_segments",
  {
    replyId: text("reply_id")
      .notNull()
      .references(() => replies.id, { onDelete: "cascade" }),
    sequence: integer("sequence").notNull(),
    sealedText: text("sealed_text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.replyId, table.sequence] })],
);

/** Who has read which version of what Elara is, who sees what, and when confidentiality ends. */
export const disclosureAcceptances = pgTable(
  "disclosure_acceptances",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    acceptedAt: instant("accepted_at").notNull(),
    /** When they read it again, because summaries had come to be released sooner. */
    renewedAt: instant("renewed_at"),
  },
  (table) => [primaryKey({ columns: [table.userId, table.version] })],
);
