import { and, asc, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import {
  activityDays,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";
import type {
  ActivitySummary,
  ActivityWeek,
  Distribution,
  EmployeeRecords,
} from "#lib/domain/features/employee-records.ts";
import { leaveKnownBy, reviewKnownFrom } from "#lib/domain/features/known-by.ts";
import { weeksLookedAt } from "#lib/domain/features/own-past.ts";

/** Whose records are read, and of which day the knowledge; null: all there is. */
type Scope = { readonly ids: string[]; readonly asOf: string | null };

/**
 * What the six data sets hold of these people. Activity is summed up by the database, so that a year of
 * days never crosses the wire; the rest comes row by row in file order. With `asOf` (YYYY-MM-DD) what is dated later is
 * left out; of leave and reviews `known-by.ts` says what was known on that day.
 */
export async function listEmployeeRecords(
  db: Db,
  employeeIds: readonly string[],
  asOf: string | null = null,
): Promise<Map<string, EmployeeRecords>> {
  const ids = [...employeeIds];
  const scope: Scope = { ids, asOf };
  const activity = await listActivitySummaries(db, scope);
  const weeks = groupById(await listActivityWeeks(db, scope));
  const leave = groupById(await listLeave(db, scope));
  const onboarding = groupById(await listOnboarding(db, scope));
  const reviews = groupById(await listReviews(db, scope));
  const points = groupById(await listRewards(db, scope));
  const mood = groupById(await listMood(db, scope));
  return new Map(
    ids.map((id) => [
      id,
      {
        activity: activity.get(id) ?? null,
        activityWeeks: weeks.get(id) ?? [],
        leave: leave.get(id) ?? [],
        onboarding: onboarding.get(id) ?? [],
        reviews: reviews.get(id) ?? [],
        rewards: points.get(id) ?? [],
        mood: mood.get(id) ?? [],
      },
    ]),
  );
}

async function listActivitySummaries(db: Db, { ids, asOf }: Scope): Promise<Map<string, ActivitySummary>> {
  const table = activityDays;
  const rows = await db
    .select({
      employeeId: table.employeeId,
      entryCount: sql<number>`count(*)`.mapWith(Number),
      lastDay: sql<number>`max(${table.date}) - date '1970-01-01'`.mapWith(Number),
      teamsMessages: distributionOf(table.teamsMessagesSent),
      emails: distributionOf(table.emailsSent),
      meetings: distributionOf(table.meetingsAttended),
      workHours: distributionOf(table.workHours),
    })
    .from(table)
    .where(and(inArray(table.employeeId, ids), upTo(table.date, asOf)))
    .groupBy(table.employeeId);
  return new Map(rows.map(({ employeeId, ...summary }) => [employeeId, summary]));
}

function upTo(column: PgColumn, asOf: string | null): SQL | undefined {
  return asOf === null ? undefined : lte(column, asOf);
}

/** The sample deviation of one value is missing in SQL and 0 here. */
function distributionOf(column: PgColumn): SQL<Distribution> {
  return sql<Distribution>`json_build_object(
    'sum', sum(${column}),
    'mean', avg(${column})::double precision,
    'median', percentile_cont(0.5) within group (order by ${column}),
    'std', coalesce(stddev_samp(${column}), 0)::double precision)`;
}

/** Weeks counted back from each person's own last day. */
async function listActivityWeeks(
  db: Db,
  { ids, asOf }: Scope,
): Promise<(ActivityWeek & { employeeId: string })[]> {
  const { employeeId, date, workHours, meetingsAttended, teamsMessagesSent } = activityDays;
  const days = db
    .select({
      employeeId,
      workHours,
      meetings: meetingsAttended,
      messages: teamsMessagesSent,
      week: sql<number>`(max(${date}) over (partition by ${employeeId}) - ${date}) / 7`.as("week"),
    })
    .from(activityDays)
    .where(and(inArray(employeeId, ids), upTo(date, asOf)))
    .as("days");
  const mean = (column: SQL.Aliased | PgColumn) => sql<number>`avg(${column})::double precision`;
  return db
    .select({
      employeeId: days.employeeId,
      week: days.week,
      dayCount: sql<number>`count(*)`.mapWith(Number),
      workHours: mean(days.workHours),
      meetings: mean(days.meetings),
      messages: mean(days.messages),
    })
    .from(days)
    .where(lt(days.week, weeksLookedAt))
    .groupBy(days.employeeId, days.week)
    .orderBy(asc(days.employeeId), asc(days.week));
}

async function listLeave(db: Db, { ids, asOf }: Scope) {
  const table = leavePeriods;
  const { employeeId, leaveType, startDate, endDate, leaveDays } = table;
  const rows = await db
    .select({ employeeId, leaveType, startDate, endDate, leaveDays })
    .from(table)
    .where(and(inArray(employeeId, ids), upTo(startDate, asOf)))
    .orderBy(asc(employeeId), asc(startDate), asc(leaveType));
  return rows.flatMap(({ startDate, ...leave }) => {
    const known = asOf === null ? leave : leaveKnownBy({ ...leave, startDate }, asOf);
    return known === null ? [] : [{ ...known, employeeId: leave.employeeId }];
  });
}

async function listOnboarding(db: Db, { ids, asOf }: Scope) {
  const table = onboardingRecords;
  const { employeeId, joiningDate, feedback, mentorAssigned, initialTrainingCompleted } = table;
  return db
    .select({ employeeId, joiningDate, feedback, mentorAssigned, initialTrainingCompleted })
    .from(table)
    .where(and(inArray(employeeId, ids), upTo(joiningDate, asOf)))
    .orderBy(asc(employeeId), asc(table.position));
}

async function listReviews(db: Db, { ids, asOf }: Scope) {
  const table = performanceReviews;
  const { employeeId, reviewPeriod, reviewYear, rating, managerFeedback, promotionConsideration } = table;
  const rows = await db
    .select({ employeeId, reviewPeriod, reviewYear, rating, managerFeedback, promotionConsideration })
    .from(table)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(table.position), asc(table.ordinal));
  return asOf === null ? rows : rows.filter((review) => reviewKnownFrom(review) <= asOf);
}

async function listRewards(db: Db, { ids, asOf }: Scope) {
  const { employeeId, awardType, awardDate, points } = rewards;
  return db
    .select({ employeeId, awardType, awardDate, points })
    .from(rewards)
    .where(and(inArray(employeeId, ids), upTo(awardDate, asOf)))
    .orderBy(asc(employeeId), asc(awardDate), asc(awardType));
}

async function listMood(db: Db, { ids, asOf }: Scope) {
  const { employeeId, responseDate, score, scaleMaximum, emotionZone } = moodAnswers;
  return db
    .select({ employeeId, responseDate, score, scaleMaximum, emotionZone })
    .from(moodAnswers)
    .where(and(inArray(employeeId, ids), upTo(responseDate, asOf)))
    .orderBy(asc(employeeId), asc(responseDate));
}

function groupById<Row extends { employeeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ employeeId }) => employeeId);
}
