import { and, asc, count, desc, eq, inArray, isNotNull, isNull, max, ne, or, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import {
  detectionResults,
  detectionRunSketches,
  detectionRuns,
  employees,
  featureAggregates,
  flagDecisionRecords,
  flagFindings,
  flags,
  importBatches,
} from "#db/schema/index.ts";
import type { WeekCount } from "#lib/domain/detection/backtest/flag-weeks.ts";
import type { NamedSketch } from "#lib/domain/detection/backtest/sketch-cut.ts";
import { isOrdinaryRun } from "./detection.ts";

/** Keeps how the inputs of a run's cut are spread, unless that is kept already. */
export async function insertRunSketches(
  db: Db,
  row: { runId: string; reachesTo: string | null; sketches: readonly NamedSketch[] },
): Promise<void> {
  await db.insert(detectionRunSketches).values(row).onConflictDoNothing();
}

export async function findRunSketches(db: Db, runId: string) {
  const [row] = await db.select().from(detectionRunSketches).where(eq(detectionRunSketches.runId, runId));
  return row ?? null;
}

/** The completed runs of the `elara` profile whose spread of inputs is kept, with the day up to which they reach. */
export async function listSketchedRuns(db: Db) {
  const { runId, reachesTo } = detectionRunSketches;
  return db
    .select({ runId, reachesTo, asOf: detectionRuns.asOf, startedAt: detectionRuns.startedAt })
    .from(detectionRunSketches)
    .innerJoin(detectionRuns, eq(detectionRuns.id, runId))
    .where(and(eq(detectionRuns.profile, "elara"), eq(detectionRuns.status, "completed")))
    .orderBy(desc(detectionRuns.startedAt), desc(detectionRuns.id));
}

const timelineColumns = {
  id: detectionRuns.id,
  asOf: detectionRuns.asOf,
  startedAt: detectionRuns.startedAt,
  sensitivity: detectionRuns.sensitivity,
  peopleCount: detectionRuns.peopleCount,
  flaggedCount: detectionRuns.flaggedCount,
};

/** The newest completed ordinary runs of the `elara` profile, the newest first. */
export async function listRecentRuns(db: Db, limit: number) {
  return db
    .select(timelineColumns)
    .from(detectionRuns)
    .where(and(isOrdinaryRun("elara"), eq(detectionRuns.status, "completed")))
    .orderBy(desc(detectionRuns.startedAt), desc(detectionRuns.id))
    .limit(limit);
}

/** For each past day that was looked at, the newest completed run of it; the newest day first. */
export async function listLookBackRuns(db: Db, limit: number) {
  return db
    .selectDistinctOn([detectionRuns.asOf], timelineColumns)
    .from(detectionRuns)
    .where(
      and(
        eq(detectionRuns.profile, "elara"),
        isNotNull(detectionRuns.asOf),
        eq(detectionRuns.status, "completed"),
      ),
    )
    .orderBy(desc(detectionRuns.asOf), desc(detectionRuns.startedAt), desc(detectionRuns.id))
    .limit(limit);
}
export type TimelineRun = Awaited<ReturnType<typeof listRecentRuns>>[number];

/**
 * The runs of these past days that hold: waiting, running or completed with these settings and this code, and asked for
 * after the data last changed.
 */
export async function listStandingLookBacks(
  db: Db,
  wanted: { days: readonly string[]; settings: unknown; codeVersion: string; changedAt: Date | null },
) {
  const { id, asOf, status, startedAt } = detectionRuns;
  return db
    .select({ id, asOf, status })
    .from(detectionRuns)
    .where(
      and(
        eq(detectionRuns.profile, "elara"),
        inArray(asOf, [...wanted.days]),
        ne(status, "failed"),
        eq(detectionRuns.codeVersion, wanted.codeVersion),
        sql`${detectionRuns.settings} = ${JSON.stringify(wanted.settings)}::jsonb`,
        wanted.changedAt === null
          ? undefined
          : or(eq(status, "queued"), sql`${startedAt} >= ${wanted.changedAt.toISOString()}::timestamptz`),
      ),
    );
}

/** When an import was last committed or undone; null before the first. */
export async function findLatestDataChange(db: Db): Promise<Date | null> {
  const [row] = await db
    .select({ committedAt: max(importBatches.committedAt), undoneAt: max(importBatches.undoneAt) })
    .from(importBatches);
  const times = [row?.committedAt, row?.undoneAt].filter((time) => time instanceof Date);
  return times.sort((one, other) => one.getTime() - other.getTime()).at(-1) ?? null;
}

/** The runs that look back and have not ended, the one that runs first. */
export async function listUnfinishedLookBacks(db: Db) {
  const { id, asOf, status, progress } = detectionRuns;
  return db
    .select({ id, asOf, status, progress })
    .from(detectionRuns)
    .where(and(isNotNull(asOf), inArray(status, ["queued", "running"])))
    .orderBy(desc(status), asc(id));
}

/** The past days whose newest run failed. */
export async function listFailedLookBackDays(db: Db): Promise<string[]> {
  const { asOf, id, profile, status } = detectionRuns;
  const newest = db
    .selectDistinctOn([asOf], { asOf, status })
    .from(detectionRuns)
    .where(and(eq(profile, "elara"), isNotNull(asOf)))
    .orderBy(desc(asOf), desc(id))
    .as("newest");
  const rows = await db.select({ day: newest.asOf }).from(newest).where(eq(newest.status, "failed"));
  return rows.flatMap(({ day }) => (day === null ? [] : [day])).sort();
}

/**
 * How many flags began, and how many ended, by the Monday of the week in the company's zone. Several runs of one day count
 * for what they changed together: somebody flagged by one and not by the next that day neither began nor ended.
 */
export async function countFlagsByWeek(db: Db, timeZone: string) {
  const dayOf = (column: typeof flags.openedAt | typeof flags.endedAt) =>
    sql<string>`(${column} at time zone ${timeZone})::date`.as("day");
  const changes = unionAll(
    db
      .select({
        employeeId: flags.employeeId,
        day: dayOf(flags.openedAt),
        change: sql<number>`1`.as("change"),
      })
      .from(flags),
    db
      .select({
        employeeId: flags.employeeId,
        day: dayOf(flags.endedAt),
        change: sql<number>`-1`.as("change"),
      })
      .from(flags)
      .where(isNotNull(flags.endedAt)),
  ).as("changes");
  const net = db
    .select({ day: changes.day, change: sql<number>`sum(${changes.change})`.as("net_change") })
    .from(changes)
    .groupBy(changes.employeeId, changes.day)
    .as("net");
  const rows = await db
    .select({
      week: sql<string>`to_char(date_trunc('week', ${net.day}), 'YYYY-MM-DD')`,
      opened: sql<number>`count(*) filter (where ${net.change} > 0)::int`,
      ended: sql<number>`count(*) filter (where ${net.change} < 0)::int`,
    })
    .from(net)
    .where(sql`${net.change} <> 0`)
    .groupBy(sql`1`);
  const countOf = (part: "opened" | "ended"): WeekCount[] =>
    rows.flatMap(({ week, ...counts }) => (counts[part] === 0 ? [] : [{ week, count: counts[part] }]));
  return { opened: countOf("opened"), ended: countOf("ended") };
}

/**
 * The decisions that hold, counted by what was decided, and by the severity and the strongest reason of the finding that
 * was the newest when it was decided (the first one, should none be older).
 */
export async function countDecisions(db: Db) {
  const standing = db
    .selectDistinctOn([flagDecisionRecords.flagId], {
      flagId: flagDecisionRecords.flagId,
      decision: flagDecisionRecords.decision,
      decidedAt: flagDecisionRecords.decidedAt,
    })
    .from(flagDecisionRecords)
    .where(isNull(flagDecisionRecords.withdrawnAt))
    .orderBy(flagDecisionRecords.flagId, desc(flagDecisionRecords.decidedAt), desc(flagDecisionRecords.id))
    .as("standing");
  const finding = db
    .select({
      severity: flagFindings.severity,
      quantity: sql<string | null>`${flagFindings.problems} -> 0 ->> 'quantity'`.as("quantity"),
    })
    .from(flagFindings)
    .innerJoin(detectionRuns, eq(detectionRuns.id, flagFindings.runId))
    .where(eq(flagFindings.flagId, standing.flagId))
    .orderBy(
      sql`case when ${detectionRuns.startedAt} <= ${standing.decidedAt} then ${detectionRuns.startedAt} end desc nulls last`,
      asc(detectionRuns.startedAt),
    )
    .limit(1)
    .as("finding");
  return db
    .select({
      decision: standing.decision,
      severity: finding.severity,
      leadingQuantity: finding.quantity,
      count: count(),
    })
    .from(standing)
    .innerJoinLateral(finding, sql`true`)
    .groupBy(standing.decision, finding.severity, finding.quantity);
}

/** The people of a run by how they are grouped: how many, how many with enough data, how many with a standing flag. */
export async function countFlaggedBy(
  db: Db,
  runId: string,
  grouping: "department" | "location" | "joiningDay",
) {
  const columns = {
    department: employees.department,
    location: employees.location,
    joiningDay: featureAggregates.joiningDay,
  };
  const group = sql<string | number | null>`${columns[grouping]}`;
  return db
    .select({
      group,
      people: count(),
      respondents: sql<number>`count(*) filter (where ${detectionResults.verdict} <> 'not_enough_data')::int`,
      flagged: sql<number>`count(*) filter (where ${flags.id} is not null
        and ${detectionResults.verdict} <> 'not_enough_data')::int`,
    })
    .from(detectionResults)
    .leftJoin(employees, eq(employees.id, detectionResults.employeeId))
    .leftJoin(featureAggregates, eq(featureAggregates.employeeId, detectionResults.employeeId))
    .leftJoin(flags, and(eq(flags.employeeId, detectionResults.employeeId), isNull(flags.endedAt)))
    .where(eq(detectionResults.runId, runId))
    .groupBy(sql`1`);
}
