import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import {
  answerKinds,
  contactChannels,
  contactReasons,
  nudgeStatuses,
  omissionCauses,
} from "#lib/domain/engagement/nudge.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/** Whom a day's round chose, all at once: a row here says that the round of this day of the company is done. */
export const nudgeRounds = pgTable("nudge_rounds", {
  day: date("day", { mode: "string" }).primaryKey(),
  chosenAt: instant("chosen_at").notNull(),
  /** With the settings all that is needed to draw the same lot again. */
  seed: integer("seed").notNull(),
  settings: jsonb("settings").$type<EngagementSettings>().notNull(),
  lookedCount: integer("looked_count").notNull(),
  sparedCount: integer("spared_count").notNull(),
});

/** Somebody is asked how they are, once a day at most and never twice at a time, whatever runs how often. */
export const nudges = pgTable(
  "nudges",
  {
    id: text("id").primaryKey(),
    day: date("day", { mode: "string" })
      .notNull()
      .references(() => nudgeRounds.day, { onDelete: "cascade" }),
    employeeId: text("employee_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    reasons: text("reasons", { enum: contactReasons }).array().notNull(),
    status: text("status", { enum: nudgeStatuses }).notNull(),
    sendAt: instant("send_at").notNull(),
    sentAt: instant("sent_at"),
    /** When it is looked whether a mail has to follow; null: none will. */
    mailAt: instant("mail_at"),
    mailedAt: instant("mailed_at"),
    /** From when on it counts as unanswered. */
    answerBy: instant("answer_by"),
    closedAt: instant("closed_at"),
    answeredBy: text("answered_by", { enum: answerKinds }),
    /** Why a planned one was not sent after all. */
    withdrawnFor: text("withdrawn_for", { enum: omissionCauses }),
    /** When HR was told that this one and those before it were not answered. */
    toldAt: instant("told_at"),
  },
  (table) => [
    uniqueIndex("nudges_day_key").on(table.employeeId, table.day),
    uniqueIndex("nudges_open_key").on(table.employeeId).where(sql`${table.status} in ('planned', 'sent')`),
    // Serves: what is due to be sent, and what waits for a mail or an answer.
    index("nudges_planned_idx").on(table.sendAt).where(sql`${table.status} = 'planned'`),
    index("nudges_mail_idx").on(table.mailAt).where(sql`${table.status} = 'sent'`),
    index("nudges_answer_idx").on(table.answerBy).where(sql`${table.status} = 'sent'`),
    // Serve: the contacts of the budget's days, a person's own nudges, those of a round.
    index("nudges_sent_idx").on(table.sentAt),
    index("nudges_user_idx").on(table.userId, table.sentAt),
    index("nudges_round_idx").on(table.day),
  ],
);

/** Who had a reason and was left in peace, or has no account. */
export const nudgeOmissions = pgTable(
  "nudge_omissions",
  {
    day: date("day", { mode: "string" })
      .notNull()
      .references(() => nudgeRounds.day, { onDelete: "cascade" }),
    employeeId: text("employee_id").notNull(),
    reasons: text("reasons", { enum: contactReasons }).array().notNull(),
    cause: text("cause", { enum: omissionCauses }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.employeeId] })],
);

/** Contacts that nobody asked for, by other ways than a nudge: they count towards the same budget. */
export const unaskedContacts = pgTable(
  "unasked_contacts",
  {
    key: text("key").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    channel: text("channel", { enum: contactChannels }).notNull(),
    at: instant("at").notNull(),
  },
  // Serves: the contacts of the budget's days.
  (table) => [index("unasked_contacts_at_idx").on(table.at)],
);

/** When somebody last answered in any way, and last talked with Elara or with HR. */
export const lastAnswers = pgTable("last_answers", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  answeredAt: instant("answered_at").notNull(),
  talkedAt: instant("talked_at"),
});

/** Findings that have called somebody of HR by rule; each does once. */
export const escalatedFlags = pgTable("escalated_flags", {
  flagId: text("flag_id").primaryKey(),
  at: instant("at").notNull(),
});
