import { asc, max, min, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  activityDays,
  employees,
  featureAggregates,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";
import { reviewKnownFrom } from "#lib/domain/features/known-by.ts";

/** The first and the last day (YYYY-MM-DD) of which anything is known; null without a record. */
export async function findRecordDays(db: Db): Promise<{ first: string; last: string } | null> {
  const ends = [
    await findEnds(db, activityDays, activityDays.date, activityDays.date),
    await findEnds(db, leavePeriods, leavePeriods.startDate, leavePeriods.endDate),
    await findEnds(db, onboardingRecords, onboardingRecords.joiningDate, onboardingRecords.joiningDate),
    await findEnds(db, rewards, rewards.awardDate, rewards.awardDate),
    await findEnds(db, moodAnswers, moodAnswers.responseDate, moodAnswers.responseDate),
    await findReviewEnds(db),
  ];
  const days = ends.flat().filter((day) => day !== null);
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

type DatedTable =
  | typeof activityDays
  | typeof leavePeriods
  | typeof onboardingRecords
  | typeof rewards
  | typeof moodAnswers;
type DateColumn =
  | typeof activityDays.date
  | typeof leavePeriods.startDate
  | typeof leavePeriods.endDate
  | typeof onboardingRecords.joiningDate
  | typeof rewards.awardDate
  | typeof moodAnswers.responseDate;

async function findEnds(db: Db, table: DatedTable, start: DateColumn, end: DateColumn) {
  const [row] = await db.select({ first: min(start), last: max(end), lastStart: max(start) }).from(table);
  return row === undefined ? [] : [row.first, row.last, row.lastStart];
}

async function findReviewEnds(db: Db): Promise<string[]> {
  const { reviewYear, reviewPeriod } = performanceReviews;
  return (await db.selectDistinct({ reviewYear, reviewPeriod }).from(performanceReviews)).map(
    reviewKnownFrom,
  );
}

/** Everybody who is known or has aggregates, sorted by id in code point order. */
export async function listKnownIds(db: Db): Promise<string[]> {
  const known = db.select({ id: employees.id }).from(employees);
  const computed = db.select({ id: featureAggregates.employeeId }).from(featureAggregates);
  const ids = known.union(computed).as("ids");
  const rows = await db
    .select({ id: ids.id })
    .from(ids)
    .orderBy(asc(sql`${ids.id} collate "C"`));
  return rows.map(({ id }) => id);
}
