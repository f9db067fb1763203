import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { type NotificationKind, notificationKinds } from "#lib/domain/notification/notification-kind.ts";
import { instant } from "./columns.ts";
import { users } from "./users.ts";

const ownerId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** What somebody is told in the app. It belongs to that user, and holds no words: kind and subject make them. */
export const notifications = pgTable(
  "notifications",
  {
    id: text("id").primaryKey(),
    userId: ownerId(),
    kind: text("kind", { enum: notificationKinds }).notNull(),
    subjectId: text("subject_id"),
    createdAt: instant("created_at").notNull(),
    /** Until when it waits for its reader; null: there is no such moment. */
    dueAt: instant("due_at"),
    readAt: instant("read_at"),
    /** When a mail said that it lies here unread. */
    mailedAt: instant("mailed_at"),
  },
  (table) => [
    // Serves: a person's list, newest first.
    index("notifications_user_idx").on(table.userId, table.createdAt, table.id),
    // Serves: the count on the bell.
    index("notifications_unread_idx").on(table.userId, table.createdAt).where(sql`${table.readAt} is null`),
    // Serves: what is due to go by mail.
    index("notifications_unmailed_idx")
      .on(table.createdAt)
      .where(sql`${table.readAt} is null and ${table.mailedAt} is null`),
    // Serves: mark as read what somebody has seen elsewhere, and whether a subject was read.
    index("notifications_subject_idx").on(table.kind, table.subjectId, table.userId),
    // Serves: the purge of what is old.
    index("notifications_created_idx").on(table.createdAt),
  ],
);

/** Occasions that a user was told of, as hashes: they outlive the notification, so that none is told twice. */
export const notificationKeys = pgTable(
  "notification_keys",
  { userId: ownerId(), keyHash: text("key_hash").notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.keyHash] })],
);

/** What somebody has chosen about being told. Without a row all of it is on. */
export const notificationPreferences = pgTable(
  "notification_preferences",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    mutedKinds: jsonb("muted_kinds").$type<readonly NotificationKind[]>().notNull().default([]),
    unmailedKinds: jsonb("unmailed_kinds").$type<readonly NotificationKind[]>().notNull().default([]),
    unslackedKinds: jsonb("unslacked_kinds").$type<readonly NotificationKind[]>().notNull().default([]),
    /** Minutes after midnight, both or neither. */
    quietFromMinute: integer("quiet_from_minute"),
    quietToMinute: integer("quiet_to_minute"),
    isOptedOut: boolean("is_opted_out").notNull().default(false),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    check(
      "notification_preferences_quiet_check",
      sql`(${table.quietFromMinute} is null) = (${table.quietToMinute} is null)`,
    ),
  ],
);
