import { sql } from "drizzle-orm";
import {
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { NamedSketch } from "#lib/domain/detection/backtest/sketch-cut.ts";
import type { Counterfactual } from "#lib/domain/detection/counterfactual/find-counterfactuals.ts";
import type { DroppedInput } from "#lib/domain/detection/inputs/encode-inputs.ts";
import {
  detectionProfiles,
  flagDecisions,
  type Reason,
  runStatuses,
  severities,
  verdicts,
} from "#lib/domain/detection/verdicts.ts";
import type { Waterfall } from "#lib/domain/detection/waterfall.ts";
import type { FeatureSource } from "#lib/domain/features/master-row.ts";
import type { Progress } from "#lib/domain/progress.ts";
import { instant } from "./columns.ts";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** A run with all that is needed to repeat it exactly: data cut, settings, seed, code version. */
export const detectionRuns = pgTable(
  "detection_runs",
  {
    id: text("id").primaryKey(),
    profile: text("profile", { enum: detectionProfiles }).notNull(),
    status: text("status", { enum: runStatuses }).notNull(),
    /** The past day whose knowledge the run looks at; null: an ordinary run, which looks at all there is. */
    asOf: date("as_of", { mode: "string" }),
    progress: jsonb("progress").$type<Progress>(),
    sensitivity: doublePrecision("sensitivity").notNull(),
    seed: integer("seed").notNull(),
    treeCount: integer("tree_count").notNull(),
    subsampleSize: integer("subsample_size").notNull(),
    codeVersion: text("code_version").notNull(),
    settings: jsonb("settings").$type<unknown>().notNull(),
    dataCut: bytes("data_cut"),
    peopleCount: integer("people_count").notNull().default(0),
    flaggedCount: integer("flagged_count").notNull().default(0),
    droppedInputs: jsonb("dropped_inputs").$type<readonly DroppedInput[]>().notNull().default([]),
    startedBy: text("started_by"),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at"),
    errorMessage: text("error_message"),
  },
  (table) => [
    // Serves: "the latest completed run of a profile".
    index("detection_runs_latest_idx").on(table.profile, table.status, table.startedAt),
    // Serves: the runs that look back, by day.
    index("detection_runs_as_of_idx").on(table.asOf).where(sql`${table.asOf} is not null`),
  ],
);

/** How each input was spread over the people of a run's data cut, kept small, so that runs can be compared. */
export const detectionRunSketches = pgTable("detection_run_sketches", {
  runId: text("run_id")
    .primaryKey()
    .references(() => detectionRuns.id, { onDelete: "cascade" }),
  /** Up to which day the cut reaches; null for one without records. */
  reachesTo: date("reaches_to", { mode: "string" }),
  sketches: jsonb("sketches").$type<readonly NamedSketch[]>().notNull(),
});

/** What a run says about each person. */
export const detectionResults = pgTable(
  "detection_results",
  {
    runId: text("run_id")
      .notNull()
      .references(() => detectionRuns.id, { onDelete: "cascade" }),
    employeeId: text("employee_id").notNull(),
    anomalyScore: doublePrecision("anomaly_score").notNull(),
    risk: doublePrecision("risk").notNull(),
    benign: doublePrecision("benign").notNull(),
    // With risk and benign all that a verdict is made of; missing in runs of versions that did not keep it.
    pull: doublePrecision("pull"),
    sources: text("sources").array().$type<readonly FeatureSource[]>(),
    coverage: integer("coverage").notNull(),
    /** How many trees the numbers are the mean of; missing in runs whose trees all spoke about everybody. */
    treeCount: integer("tree_count"),
    verdict: text("verdict", { enum: verdicts }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.employeeId] }),
    // Serves: the history of one person.
    index("detection_results_employee_idx").on(table.employeeId),
  ],
);

/** A flag from the run that raised it to the run that ended it; a person has at most one open. */
export const flags = pgTable(
  "flags",
  {
    id: text("id").primaryKey(),
    employeeId: text("employee_id").notNull(),
    openedRunId: text("opened_run_id").notNull(),
    openedAt: instant("opened_at").notNull(),
    endedRunId: text("ended_run_id"),
    endedAt: instant("ended_at"),
  },
  (table) => [uniqueIndex("flags_open_key").on(table.employeeId).where(sql`${table.endedAt} is null`)],
);

/** The `af_db` row: what one run found about one flagged person. */
export const flagFindings = pgTable(
  "flag_findings",
  {
    runId: text("run_id")
      .notNull()
      .references(() => detectionRuns.id, { onDelete: "cascade" }),
    employeeId: text("employee_id").notNull(),
    flagId: text("flag_id").references(() => flags.id, { onDelete: "cascade" }),
    anomalyScore: doublePrecision("anomaly_score").notNull(),
    risk: doublePrecision("risk").notNull(),
    severity: text("severity", { enum: severities }).notNull(),
    coverage: integer("coverage").notNull(),
    problems: jsonb("problems").$type<readonly Reason[]>().notNull(),
    otherProblems: jsonb("other_problems").$type<readonly Reason[]>().notNull(),
    strengths: jsonb("strengths").$type<readonly Reason[]>().notNull().default([]),
    averageWorkHours: doublePrecision("average_work_hours"),
    rewardFactor: doublePrecision("reward_factor"),
    performanceRating: doublePrecision("performance_rating"),
    vibeFactor: doublePrecision("vibe_factor"),
    counterfactual: jsonb("counterfactual").$type<Counterfactual | null>(),
    waterfall: jsonb("waterfall").$type<Waterfall | null>(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.employeeId] }),
    // Serves: the findings of one flag over time.
    index("flag_findings_flag_idx").on(table.flagId),
  ],
);

/** What HR decided about a flag and why; the newest that was not withdrawn holds. */
export const flagDecisionRecords = pgTable(
  "flag_decisions",
  {
    id: text("id").primaryKey(),
    flagId: text("flag_id")
      .notNull()
      .references(() => flags.id, { onDelete: "cascade" }),
    decision: text("decision", { enum: flagDecisions }).notNull(),
    reason: text("reason").notNull(),
    decidedBy: text("decided_by").notNull(),
    decidedAt: instant("decided_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnBy: text("withdrawn_by"),
  },
  // Serves: the decisions on one flag, newest first.
  (table) => [index("flag_decisions_flag_idx").on(table.flagId, table.decidedAt)],
);
