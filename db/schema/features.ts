import { integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * A person's aggregates, with decayed sums relative to a fixed epoch: when the latest date of a data
 * set moves, one multiplier brings them up to date and nobody has to be recomputed.
 */
export const featureAggregates = pgTable("feature_aggregates", {
  employeeId: text("employee_id").primaryKey(),
  version: integer("version").notNull(),
  aggregates: jsonb("aggregates").$type<unknown>().notNull(),
  computedAt: instant("computed_at").notNull(),
});
