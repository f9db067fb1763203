import { between, count, countDistinct, eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import {
  activityDays,
  employees,
  leavePeriods,
  moodAnswers,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";

/** How many people the typical values are taken from; a larger company is represented by that many. */
const sampledPeople = 1000;

const quartiles = sql.raw("array[0.25, 0.5, 0.75]");

function sampledEmployees(db: Db) {
  return db
    .$with("sampled")
    .as(
      db.select({ id: employees.id }).from(employees).orderBy(sql`md5(${employees.id})`).limit(sampledPeople),
    );
}

/**
 * The quartiles (lower, middle, upper) over people of each one's mean day between two dates, or null
 * where nobody has a record. People are drawn by the hash of their id, so that the cost stays the same
 * however large the company is.
 */
export async function readActivityQuartiles(db: Db, window: { from: string; to: string }) {
  const sampled = sampledEmployees(db);
  const meanDays = db.$with("mean_days").as(
    db
      .select({
        hours: sql<number>`avg(${activityDays.workHours})`.as("hours"),
        messages: sql<number>`avg(${activityDays.teamsMessagesSent} + ${activityDays.emailsSent})::float8`.as(
          "messages",
        ),
        meetings: sql<number>`avg(${activityDays.meetingsAttended})::float8`.as("meetings"),
      })
      .from(sampled)
      .innerJoin(activityDays, eq(activityDays.employeeId, sampled.id))
      .where(between(activityDays.date, window.from, window.to))
      .groupBy(sampled.id),
  );
  const [row] = await db
    .with(sampled, meanDays)
    .select({
      peopleCount: count(),
      hours: sql<
        number[] | null
      >`percentile_cont(${quartiles}) within group (order by ${sql.identifier("hours")})`,
      messages: sql<
        number[] | null
      >`percentile_cont(${quartiles}) within group (order by ${sql.identifier("messages")})`,
      meetings: sql<
        number[] | null
      >`percentile_cont(${quartiles}) within group (order by ${sql.identifier("meetings")})`,
    })
    .from(meanDays);
  return row ?? { peopleCount: 0, hours: null, messages: null, meetings: null };
}

/** The quartiles over people of each one's mean mood (0 to 1) between two dates. */
export async function readMoodQuartiles(db: Db, window: { from: string; to: string }) {
  const sampled = sampledEmployees(db);
  const meanMoods = db.$with("mean_moods").as(
    db
      .select({
        mood: sql<number>`avg((${moodAnswers.score} - 1) / (${moodAnswers.scaleMaximum} - 1))`.as("mood"),
      })
      .from(sampled)
      .innerJoin(moodAnswers, eq(moodAnswers.employeeId, sampled.id))
      .where(between(moodAnswers.responseDate, window.from, window.to))
      .groupBy(sampled.id),
  );
  const [row] = await db
    .with(sampled, meanMoods)
    .select({
      peopleCount: count(),
      mood: sql<
        number[] | null
      >`percentile_cont(${quartiles}) within group (order by ${sql.identifier("mood")})`,
    })
    .from(meanMoods);
  return row ?? { peopleCount: 0, mood: null };
}

/** The quartiles over single reviews, awards and leaves, with how many people they come from. */
export async function readRecordQuartiles(db: Db) {
  const sampled = sampledEmployees(db);
  const quartilesOf = (column: PgColumn) =>
    sql<number[] | null>`percentile_cont(${quartiles}) within group (order by ${column})`;
  const [reviews] = await db
    .with(sampled)
    .select({
      peopleCount: countDistinct(performanceReviews.employeeId),
      values: quartilesOf(performanceReviews.rating),
    })
    .from(sampled)
    .innerJoin(performanceReviews, eq(performanceReviews.employeeId, sampled.id));
  const [awards] = await db
    .with(sampled)
    .select({ peopleCount: countDistinct(rewards.employeeId), values: quartilesOf(rewards.points) })
    .from(sampled)
    .innerJoin(rewards, eq(rewards.employeeId, sampled.id));
  const [leave] = await db
    .with(sampled)
    .select({
      peopleCount: countDistinct(leavePeriods.employeeId),
      values: quartilesOf(leavePeriods.leaveDays),
    })
    .from(sampled)
    .innerJoin(leavePeriods, eq(leavePeriods.employeeId, sampled.id));
  const none = { peopleCount: 0, values: null };
  return { reviews: reviews ?? none, awards: awards ?? none, leave: leave ?? none };
}
