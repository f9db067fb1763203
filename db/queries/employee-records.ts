import { asc, inArray, type SQL, sql } from "drizzle-orm";
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
  Distribution,
  EmployeeRecords,
} from "#lib/domain/features/employee-records.ts";

/**
 * What the six data sets hold of these people. Activity is summed up by the database, so that a year of
 * days never crosses the wire; the rest comes row by row in file order.
 */
export async function listEmployeeRecords(
  db: Db,
  employeeIds: readonly string[],
): Promise<Map<string, EmployeeRecords>> {
  const ids = [...employeeIds];
  const activity = await listActivitySummaries(db, ids);
  const leave = groupById(await listLeave(db, ids));
  const onboarding = groupById(await listOnboarding(db, ids));
  const reviews = groupById(await listReviews(db, ids));
  const points = groupById(await listRewards(db, ids));
  const mood = groupById(await listMood(db, ids));
  return new Map(
    ids.map((id) => [
      id,
      {
        activity: activity.get(id) ?? null,
        leave: leave.get(id) ?? [],
        onboarding: onboarding.get(id) ?? [],
        reviews: reviews.get(id) ?? [],
        rewards: points.get(id) ?? [],
        mood: mood.get(id) ?? [],
      },
    ]),
  );
}

async function listActivitySummaries(db: Db, ids: string[]): Promise<Map<string, ActivitySummary>> {
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
    .where(inArray(table.employeeId, ids))
    .groupBy(table.employeeId);
  return new Map(rows.map(({ employeeId, ...summary }) => [employeeId, summary]));
}

/** The sample deviation of one value is missing in SQL and 0 here. */
function distributionOf(column: PgColumn): SQL<Distribution> {
  return sql<Distribution>`json_build_object(
    'sum', sum(${column}),
    'mean', avg(${column})::double precision,
    'median', percentile_cont(0.5) within group (order by ${column}),
    'std', coalesce(stddev_samp(${column}), 0)::double precision)`;
}

async function listLeave(db: Db, ids: string[]) {
  const table = leavePeriods;
  const { employeeId, leaveType, endDate, leaveDays } = table;
  return db
    .select({ employeeId, leaveType, endDate, leaveDays })
    .from(table)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(table.startDate), asc(leaveType));
}

async function listOnboarding(db: Db, ids: string[]) {
  const table = onboardingRecords;
  const { employeeId, joiningDate, feedback, mentorAssigned, initialTrainingCompleted } = table;
  return db
    .select({ employeeId, joiningDate, feedback, mentorAssigned, initialTrainingCompleted })
    .from(table)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(table.position));
}

async function listReviews(db: Db, ids: string[]) {
  const table = performanceReviews;
  const { employeeId, reviewPeriod, reviewYear, rating, managerFeedback, promotionConsideration } = table;
  return db
    .select({ employeeId, reviewPeriod, reviewYear, rating, managerFeedback, promotionConsideration })
    .from(table)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(table.position), asc(table.ordinal));
}

async function listRewards(db: Db, ids: string[]) {
  const { employeeId, awardType, awardDate, points } = rewards;
  return db
    .select({ employeeId, awardType, awardDate, points })
    .from(rewards)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(awardDate), asc(awardType));
}

async function listMood(db: Db, ids: string[]) {
  const { employeeId, responseDate, score, scaleMaximum, emotionZone } = moodAnswers;
  return db
    .select({ employeeId, responseDate, score, scaleMaximum, emotionZone })
    .from(moodAnswers)
    .where(inArray(employeeId, ids))
    .orderBy(asc(employeeId), asc(responseDate));
}

function groupById<Row extends { employeeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ employeeId }) => employeeId);
}
