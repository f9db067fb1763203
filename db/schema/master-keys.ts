import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** The master keys that may have sealed something here, by id; never the keys themselves. */
export const masterKeys = pgTable("master_keys", {
  id: text("id").primaryKey(),
  firstUsedAt: instant("first_used_at").notNull(),
});
