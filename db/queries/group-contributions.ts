import { and, between, eq, gt, gte, lt, type SQL, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { activityDays, employees, groupContributions, moodAnswers } from "#db/schema/index.ts";
import { addDays, bucketStart, nextBucketStart } from "#lib/domain/insight/calendar-days.ts";
import type { ReleasedMeasure, ReleaseWidth } from "#lib/domain/privacy/group-point.ts";

export type DateRange = { readonly from: string; readonly to: string };

const contributionLock = 0x656c_6104;

/** Orders those who count everybody anew before those who move one person's sums, until the transaction ends. */
export async function lockContributions(tx: Db, mode: "replace" | "move"): Promise<void> {
  await tx.execute(
    mode === "replace"
      ? sql`select pg_advisory_xact_lock(${contributionLock})`
      : sql`select pg_advisory_xact_lock_shared(${contributionLock})`,
  );
}

type Source = {
  readonly table: typeof moodAnswers | typeof activityDays;
  readonly employeeId: typeof moodAnswers.employeeId | typeof activityDays.employeeId;
  readonly date: typeof moodAnswers.responseDate | typeof activityDays.date;
  readonly value: SQL<number>;
};

const sources: Readonly<Record<ReleasedMeasure, Source>> = {
  mood: {
    table: moodAnswers,
    employeeId: moodAnswers.employeeId,
    date: moodAnswers.responseDate,
    value: sql<number>`(${moodAnswers.score} - 1) / (${moodAnswers.scaleMaximum} - 1)`,
  },
  hours: {
    table: activityDays,
    employeeId: activityDays.employeeId,
    date: activityDays.date,
    value: sql<number>`${activityDays.workHours}`,
  },
};

type Scope = { readonly measure: ReleasedMeasure; readonly employeeId?: string; readonly range?: DateRange };

function selectContributions(db: Db, { measure, employeeId, range }: Scope, changedAt: Date) {
  const source = sources[measure];
  return db
    .select({
      measure: sql<ReleasedMeasure>`${sql.raw(`'${measure}'`)}`.as("measure"),
      month: sql<string>`date_trunc('month', ${source.date}::timestamp)::date`.as("month"),
      employeeId: sql<string>`${source.employeeId}`.as("employee_id"),
      observationCount: sql<number>`count(*)::int`.as("observation_count"),
      total: sql<number>`sum(${source.value})::float8`.as("total"),
      squareTotal: sql<number>`sum((${source.value}) ^ 2)::float8`.as("square_total"),
      changedAt: sql<Date>`${changedAt.toISOString()}::timestamptz`.as("changed_at"),
    })
    .from(source.table)
    .where(
      and(
        employeeId === undefined ? undefined : eq(source.employeeId, employeeId),
        range === undefined ? undefined : between(source.date, range.from, range.to),
      ),
    )
    .groupBy(sql`2`, sql`3`);
}

/** The months that hold a stretch of days, whole. */
export function monthsAround({ from, to }: DateRange): DateRange {
  return {
    from: bucketStart(from, "month"),
    to: addDays(nextBucketStart(bucketStart(to, "month"), "month"), -1),
  };
}

/**
 * Counts anew what people gave: everything of a measure, or of one person, or of the months of `range`. Only rows that
 * come out otherwise are written; rows whose answers are gone stay with empty sums.
 */
export async function recountContributions(tx: Db, scope: Scope, changedAt: Date): Promise<void> {
  const range = scope.range === undefined ? undefined : monthsAround(scope.range);
  const counted = selectContributions(tx, { ...scope, range }, changedAt);
  const kept = groupContributions;
  await tx.execute(sql`
    with counted as materialized (${counted}), emptied as (
      update ${kept} set observation_count = 0, total = 0, square_total = 0, changed_at = ${changedAt.toISOString()}::timestamptz
      where ${and(
        eq(kept.measure, scope.measure),
        gt(kept.observationCount, 0),
        scope.employeeId === undefined ? undefined : eq(kept.employeeId, scope.employeeId),
        range === undefined ? undefined : between(kept.month, range.from, range.to),
      )} and not exists (
        select from counted where counted.month = ${kept.month} and counted.employee_id = ${kept.employeeId}))
    insert into ${kept} (measure, month, employee_id, observation_count, total, square_total, changed_at)
    select measure, month, employee_id, observation_count, total, square_total, changed_at from counted
    on conflict (measure, month, employee_id) do update set observation_count = excluded.observation_count,
      total = excluded.total, square_total = excluded.square_total, changed_at = excluded.changed_at
    where ${kept.observationCount} <> excluded.observation_count
      or abs(${kept.total} - excluded.total) > 1e-9 or abs(${kept.squareTotal} - excluded.square_total) > 1e-9`);
}

/** What everybody gave from `from` to before `to`, by person; months are added up. */
export async function listContributions(
  db: Db,
  { measure, from, to }: { measure: ReleasedMeasure; from: string; to: string },
) {
  const { employeeId, month } = groupContributions;
  return db
    .select({
      employeeId,
      observationCount: sql<number>`sum(${groupContributions.observationCount})::int`,
      total: sql<number>`sum(${groupContributions.total})::float8`,
      squareTotal: sql<number>`sum(${groupContributions.squareTotal})::float8`,
    })
    .from(groupContributions)
    .where(and(eq(groupContributions.measure, measure), gte(month, from), lt(month, to)))
    .groupBy(employeeId)
    .orderBy(employeeId);
}

/** Every month in which somebody gave something, with the last instant at which it changed, oldest first. */
export async function listContributionMonths(db: Db, measure: ReleasedMeasure) {
  return db
    .select({
      month: groupContributions.month,
      changedAt: sql<Date>`max(${groupContributions.changedAt})`.mapWith(groupContributions.changedAt),
    })
    .from(groupContributions)
    .where(eq(groupContributions.measure, measure))
    .groupBy(groupContributions.month)
    .orderBy(groupContributions.month);
}

/** All rows of a measure that hold something, for comparing kept sums with the data. */
export async function listKeptContributions(db: Db, measure: ReleasedMeasure) {
  return db
    .select()
    .from(groupContributions)
    .where(and(eq(groupContributions.measure, measure), gt(groupContributions.observationCount, 0)))
    .orderBy(groupContributions.month, groupContributions.employeeId);
}

export async function deleteContributions(tx: Db, measure: ReleasedMeasure): Promise<void> {
  await tx.delete(groupContributions).where(eq(groupContributions.measure, measure));
}

/** How many of each department gave something in each stretch that starts on `from` or later. */
export async function countTurnouts(
  db: Db,
  { measure, width, from }: { measure: ReleasedMeasure; width: ReleaseWidth; from: string },
) {
  const start = sql<string>`date_trunc('${sql.raw(width)}', ${groupContributions.month}::timestamp)::date::text`;
  return db
    .select({
      start,
      department: employees.department,
      respondents: sql<number>`count(distinct ${groupContributions.employeeId})::int`,
    })
    .from(groupContributions)
    .innerJoin(employees, eq(employees.id, groupContributions.employeeId))
    .where(
      and(
        eq(groupContributions.measure, measure),
        gt(groupContributions.observationCount, 0),
        gte(groupContributions.month, from),
      ),
    )
    .groupBy(sql`1`, employees.department);
}

export async function hasContributions(db: Db): Promise<boolean> {
  const rows = await db.select({ measure: groupContributions.measure }).from(groupContributions).limit(1);
  return rows.length > 0;
}
