import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { groupMeasures, widenings } from "#lib/domain/insight/bucket-choice.ts";
import { instant } from "./columns.ts";

/** Sums of an earlier version; nothing reads or writes them any more (see `group-releases.ts`). */
export const groupRollups = pgTable(
  "group_rollups",
  {
    measure: text("measure", { enum: groupMeasures }).notNull(),
    width: text("width", { enum: widenings }).notNull(),
    bucketStart: date("bucket_start", { mode: "string" }).notNull(),
    groupKey: text("group_key").notNull(),
    respondents: integer("respondents").notNull(),
    observationCount: integer("observation_count").notNull(),
    total: doublePrecision("total").notNull(),
    squareTotal: doublePrecision("square_total").notNull(),
  },
  (table) => [primaryKey({ columns: [table.measure, table.width, table.bucketStart, table.groupKey] })],
);

/** Up to which import the sums reach, and by which way of counting they were made; one row. */
export const groupRollupState = pgTable(
  "group_rollup_state",
  {
    isOnly: boolean("is_only").primaryKey().default(true),
    recipe: integer("recipe").notNull(),
    importsUntil: instant("imports_until"),
    refreshedAt: instant("refreshed_at").notNull(),
  },
  (table) => [check("group_rollup_state_only", sql`${table.isOnly}`)],
);
