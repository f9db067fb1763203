import {
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import { tenureBands } from "#lib/domain/privacy/group-cell.ts";
import {
  hidingReasons,
  releasedMeasures,
  releaseWidths,
  type StepShare,
} from "#lib/domain/privacy/group-point.ts";
import { instant } from "./columns.ts";

const measure = () => text("measure", { enum: releasedMeasures }).notNull();
const sums = () => ({
  observationCount: integer("observation_count").notNull(),
  total: doublePrecision("total").notNull(),
  squareTotal: doublePrecision("square_total").notNull(),
});

/**
 * What each person gave in each month, kept along with the data: the roll-up that releases are made of. A row whose
 * answers are all gone stays with empty sums, so that the change is seen.
 */
export const groupContributions = pgTable(
  "group_contributions",
  {
    measure: measure(),
    month: date("month", { mode: "string" }).notNull(),
    employeeId: text("employee_id").notNull(),
    ...sums(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.measure, table.month, table.employeeId] }),
    // Serves: which months have changed since their last release.
    index("group_contributions_changed_idx").on(table.measure, table.changedAt),
  ],
);

/** From which day on a measure is released by the month, quarter or year. */
export const groupReleasePlans = pgTable(
  "group_release_plans",
  {
    measure: measure(),
    from: date("from_date", { mode: "string" }).notNull(),
    width: text("width", { enum: releaseWidths }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.measure, table.from] })],
);

/** A stretch of time as it was released last; `seenUntil` is when its contributions were read. */
export const groupReleases = pgTable(
  "group_releases",
  {
    measure: measure(),
    start: date("start_date", { mode: "string" }).notNull(),
    width: text("width", { enum: releaseWidths }).notNull(),
    generation: integer("generation").notNull(),
    releasedOn: date("released_on", { mode: "string" }).notNull(),
    seenUntil: instant("seen_until").notNull(),
  },
  (table) => [primaryKey({ columns: [table.measure, table.start] })],
);

/** Who gave what to a stretch when it was released last, where they stood then, and in which generations it changed. */
export const groupReleaseMembers = pgTable(
  "group_release_members",
  {
    measure: measure(),
    start: date("start_date", { mode: "string" }).notNull(),
    employeeId: text("employee_id").notNull(),
    department: text("department").notNull(),
    location: text("location").notNull(),
    tenure: text("tenure", { enum: tenureBands }).notNull(),
    ...sums(),
    changedIn: smallint("changed_in").array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.measure, table.start, table.employeeId] })],
);

/** What HR reads of one group and one stretch; figures are rounded before they are stored. */
export const groupReleaseCells = pgTable(
  "group_release_cells",
  {
    measure: measure(),
    cell: text("cell").notNull(),
    start: date("start_date", { mode: "string" }).notNull(),
    department: text("department"),
    location: text("location"),
    tenure: text("tenure", { enum: tenureBands }),
    people: integer("people"),
    respondents: integer("respondents"),
    observationCount: integer("observation_count"),
    total: doublePrecision("total"),
    squareTotal: doublePrecision("square_total"),
    steps: jsonb("steps").$type<readonly StepShare[]>(),
    hiddenBecause: text("hidden_because", { enum: hidingReasons }),
    asOf: date("as_of", { mode: "string" }).notNull(),
    releasedIn: smallint("released_in").array().notNull(),
  },
  (table) => [
    // Serves: a group over time.
    primaryKey({ columns: [table.measure, table.cell, table.start] }),
    // Serves: all groups of one stretch.
    index("group_release_cells_start_idx").on(table.measure, table.start),
    // Serves: siblings over time.
    index("group_release_cells_family_idx").on(table.measure, table.location, table.tenure, table.department),
  ],
);

/** How many work in each group, as of the last release or import. */
export const groupHeadcounts = pgTable("group_headcounts", {
  cell: text("cell").primaryKey(),
  department: text("department"),
  location: text("location"),
  tenure: text("tenure", { enum: tenureBands }),
  people: integer("people").notNull(),
});

/** Statistics over groups, computed once for a period and kept as they were told. */
export const groupStatistics = pgTable(
  "group_statistics",
  {
    kind: text("kind").notNull(),
    bucket: text("bucket").notNull(),
    value: jsonb("value").notNull(),
    people: integer("people").notNull(),
    respondents: integer("respondents").notNull(),
    releasedAt: instant("released_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.bucket] })],
);
