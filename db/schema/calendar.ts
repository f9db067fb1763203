import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { feedPrivacies } from "#lib/domain/calendar/feed.ts";
import type { RecurrenceRule } from "#lib/domain/calendar/recurrence/rule.ts";
import { taskSources } from "#lib/domain/calendar/task/task.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

/**
 * What an employee has to do. A task of their own belongs to the account that wrote it (`ownerUserId`) and is read by
 * nobody else, whoever the account is linked to later; one that HR gave has no owner and `createdBy` in HR.
 */
export const tasks = pgTable(
  "tasks",
  {
    id: text("id").primaryKey(),
    employeeId: text("employee_id").notNull(),
    ownerUserId: text("owner_user_id").references(() => users.id, { onDelete: "cascade" }),
    source: text("source", { enum: taskSources }).notNull(),
    /** Sealed. */
    title: text("title").notNull(),
    /** Sealed. */
    note: text("note"),
    dueOn: date("due_on", { mode: "string" }),
    /** When the day it is due was last set: a reminder is for what was known the morning before. */
    dueSetAt: instant("due_set_at").notNull(),
    /** What a file called it, hashed with its owner: the same one again is the same task. */
    importKey: text("import_key"),
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    completedAt: instant("completed_at"),
    /** Deleted, and not yet destroyed: for a day it can be put back. */
    deletedAt: instant("deleted_at"),
    remindedAt: instant("reminded_at"),
  },
  (table) => [
    check("tasks_owner_check", sql`(${table.source} = 'hr') = (${table.ownerUserId} is null)`),
    uniqueIndex("tasks_import_key").on(table.ownerUserId, table.importKey),
    // Serves: the calendar of one person, and what HR gave them.
    index("tasks_employee_idx").on(table.employeeId, table.dueOn),
    // Serves: whom to remind.
    index("tasks_remind_idx")
      .on(table.dueOn)
      .where(
        sql`${table.completedAt} is null and ${table.deletedAt} is null and ${table.remindedAt} is null`,
      ),
    // Serves: the nightly purge.
    index("tasks_deleted_idx").on(table.deletedAt).where(sql`${table.deletedAt} is not null`),
    index("tasks_completed_idx").on(table.completedAt).where(sql`${table.completedAt} is not null`),
  ],
);

/** The address under which a person's own calendar programs read their tasks. Only the hash of its token is kept. */
export const calendarFeeds = pgTable("calendar_feeds", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  tokenHash: text("token_hash").notNull().unique(),
  privacy: text("privacy", { enum: feedPrivacies }).notNull(),
  createdAt: instant("created_at").notNull(),
  lastFetchedAt: instant("last_fetched_at"),
});

/** A calendar that a person brought along. Its key seals its name and the words of its events. */
export const importedCalendars = pgTable(
  "imported_calendars",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    wrappedKey: text("wrapped_key").notNull(),
    sealedName: text("sealed_name").notNull(),
    createdAt: instant("created_at").notNull(),
    importedAt: instant("imported_at").notNull(),
  },
  // Serves: a person's own calendars.
  (table) => [index("imported_calendars_user_idx").on(table.userId)],
);

/**
 * An event of an imported calendar: when, as the wall shows it in its zone (null: wherever one is), and how it comes
 * back. What it is about is sealed. One occurrence that was moved is a row of its own, and an exception of its series.
 */
export const importedEvents = pgTable(
  "imported_events",
  {
    id: text("id").primaryKey(),
    calendarId: text("calendar_id")
      .notNull()
      .references(() => importedCalendars.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Hash of the owner, the event's UID and which occurrence it is. */
    eventKey: text("event_key").notNull(),
    sequence: integer("sequence").notNull(),
    isAllDay: boolean("is_all_day").notNull(),
    /** `2026-03-02`, or `2026-03-02T09:00:00` on the wall. */
    start: text("start").notNull(),
    timeZone: text("time_zone"),
    /** Days of an all-day event, seconds of another. */
    length: integer("length").notNull(),
    isBusy: boolean("is_busy").notNull(),
    rule: jsonb("rule").$type<RecurrenceRule>(),
    /** Starts that do not take place, or do at another time. */
    exceptions: jsonb("exceptions").$type<readonly string[]>().notNull(),
    /** Further starts beside the rule. */
    additions: jsonb("additions").$type<readonly string[]>().notNull(),
    /** No occurrence touches a day before or after these, in whatever zone; null: it never ends. */
    firstDay: date("first_day", { mode: "string" }).notNull(),
    lastDay: date("last_day", { mode: "string" }),
    sealedWords: text("sealed_words").notNull(),
  },
  (table) => [
    uniqueIndex("imported_events_key").on(table.userId, table.eventKey),
    // Serves: what a month holds.
    index("imported_events_days_idx").on(table.userId, table.firstDay),
    // Serves: the cascade from a calendar.
    index("imported_events_calendar_idx").on(table.calendarId),
  ],
);
