import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { EmployeeAggregates } from "#lib/domain/features/employee-aggregates.ts";
import { instant } from "./columns.ts";

/**
 * A person's aggregates, with decayed sums relative to the person's own latest day: when the latest date
 * of a data set moves, one multiplier brings them up to date and nobody has to be recomputed.
 * `recipe` names the formulas and rates they were made with; the day columns are the person's latest days.
 */
export const featureAggregates = pgTable(
  "feature_aggregates",
  {
    employeeId: text("employee_id").primaryKey(),
    recipe: text("recipe").notNull(),
    aggregates: jsonb("aggregates").$type<EmployeeAggregates>().notNull(),
    activityDay: integer("activity_day"),
    leaveDay: integer("leave_day"),
    joiningDay: integer("joining_day"),
    rewardsDay: integer("rewards_day"),
    moodDay: integer("mood_day"),
    computedAt: instant("computed_at").notNull(),
  },
  (table) => [
    // Serves: everybody, page by page, in code point order.
    index("feature_aggregates_code_point_idx").using("btree", sql`${table.employeeId} collate "C"`),
    // Serve: the latest day of each data set, read before and after every change.
    index("feature_aggregates_activity_day_idx").on(table.activityDay),
    index("feature_aggregates_leave_day_idx").on(table.leaveDay),
    index("feature_aggregates_joining_day_idx").on(table.joiningDay),
    index("feature_aggregates_rewards_day_idx").on(table.rewardsDay),
    index("feature_aggregates_mood_day_idx").on(table.moodDay),
  ],
);
