import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Letter } from "#lib/domain/mail/letter.ts";
import { type MailReason, mailStatuses } from "#lib/domain/mail/mail-status.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * Every mail is stored here first; delivery reads from here. `status` and the columns after it are delivery's alone. A mail
 * that is being sent belongs to whoever claimed it until `leaseUntil`; the mail service knows it by its id, so that handing
 * it over again sends nothing twice.
 */
export const outboxMessages = pgTable(
  "outbox_messages",
  {
    id: text("id").primaryKey(),
    idempotencyKey: text("idempotency_key").notNull().unique(),
    purpose: text("purpose").notNull(),
    /** Whose account it is about; null for somebody without one. */
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    recipient: text("recipient").notNull(),
    recipientName: text("recipient_name").notNull().default(""),
    subject: text("subject").notNull(),
    /** The letter as plain text. */
    body: text("body").notNull(),
    /** What the page is made from; null for mails that were plain text only. */
    letter: jsonb("letter").$type<Omit<Letter, "subject">>(),
    holdsSignInLink: boolean("holds_sign_in_link").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    status: text("status", { enum: mailStatuses }).notNull().default("waiting"),
    /** Smaller goes first. */
    urgency: integer("urgency").notNull().default(1),
    attempts: integer("attempts").notNull().default(0),
    /** How often an admin asked for it again; each time the mail service knows it by a new key. */
    round: integer("round").notNull().default(0),
    /** Since when the mail service may have taken it without our learning of it; null: it surely has not. */
    uncertainSince: instant("uncertain_since"),
    nextAttemptAt: instant("next_attempt_at"),
    leaseUntil: instant("lease_until"),
    reason: text("reason").$type<MailReason>(),
    /** The mail service's own id. */
    providerId: text("provider_id"),
  },
  (table) => [
    // Serves: the next mail to deliver.
    index("outbox_messages_due_idx")
      .on(table.urgency, table.createdAt)
      .where(sql`${table.status} in ('waiting', 'sending')`),
    // Serves: erasing an account.
    index("outbox_messages_user_idx").on(table.userId),
  ],
);

/** Until when nobody hands over the next mail: keeps all processes together below the mail service's limit. */
export const mailPace = pgTable("mail_pace", {
  service: text("service").primaryKey(),
  nextAt: instant("next_at").notNull(),
});

/** What somebody does not want by mail any more. */
export const mailUnsubscriptions = pgTable(
  "mail_unsubscriptions",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text("purpose").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.purpose] })],
);
