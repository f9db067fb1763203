import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Settings by name; `version` guards against two people saving over each other. */
export const settings = pgTable("settings", {
  key: text("key").primaryKey(),
  value: jsonb("value").$type<unknown>().notNull(),
  version: integer("version").notNull(),
});

export const settingChanges = pgTable(
  "setting_changes",
  {
    id: text("id").primaryKey(),
    key: text("key").notNull(),
    previousValue: jsonb("previous_value").$type<unknown>(),
    value: jsonb("value").$type<unknown>().notNull(),
    reason: text("reason").notNull(),
    /** The change whose earlier value this one brought back. */
    revertsChangeId: text("reverts_change_id"),
    changedBy: text("changed_by"),
    changedAt: instant("changed_at").notNull(),
  },
  // Serves: the history of one setting.
  (table) => [index("setting_changes_key_idx").on(table.key, table.changedAt)],
);
