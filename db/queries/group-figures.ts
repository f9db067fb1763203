import { between, count, desc, eq, type SQL, sql, sum } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { activityDays, employees, moodAnswers, performanceReviews, rewards } from "#db/schema/index.ts";
import { reviewPeriods } from "#lib/domain/dataset/kinds.ts";
import type { GroupMeasure, Widening } from "#lib/domain/insight/bucket-choice.ts";

export type DateRange = { readonly from: string; readonly to: string };

export type FigureRow = {
  readonly bucketStart: string;
  readonly groupKey: string;
  readonly respondents: number;
  readonly observationCount: number;
  readonly total: number;
  readonly squareTotal: number;
};

/** How many days of rewards are counted beside a rating. */
export const rewardWindowDays = 365;

const noBucket = "1970-01-01";
const mood = sql<number>`(${moodAnswers.score} - 1) / (${moodAnswers.scaleMaximum} - 1)`;

type Source = {
  readonly measure: GroupMeasure;
  readonly table: typeof moodAnswers | typeof activityDays;
  readonly date: typeof moodAnswers.responseDate | typeof activityDays.date;
  readonly value: SQL<number>;
};

const sources = {
  mood: { measure: "mood", table: moodAnswers, date: moodAnswers.responseDate, value: mood },
  hours: {
    measure: "hours",
    table: activityDays,
    date: activityDays.date,
    value: sql<number>`${activityDays.workHours}`,
  },
} satisfies Record<string, Source>;
export type TimedMeasure = keyof typeof sources;

function bucketOf(source: Source, width: Widening): SQL<string> {
  if (width === "all") return sql<string>`date '${sql.raw(noBucket)}'`;
  return sql<string>`date_trunc('${sql.raw(width)}', ${source.date}::timestamp)::date`;
}

/** Sums by department and bucket, straight from the data: first by person, so that people count once. */
export function selectTimedFigures(db: Db, measure: TimedMeasure, width: Widening, range: DateRange | null) {
  const source: Source = sources[measure];
  const byPerson = db
    .select({
      employeeId: sql<string>`${source.table.employeeId}`.as("person_id"),
      bucket: bucketOf(source, width).as("bucket"),
      observations: count().as("observations"),
      personTotal: sql<number>`sum(${source.value})`.as("person_total"),
      personSquareTotal: sql<number>`sum((${source.value}) ^ 2)`.as("person_square_total"),
    })
    .from(source.table)
    .where(range === null ? undefined : between(source.date, range.from, range.to))
    .groupBy(sql`1`, sql`2`)
    .as("by_person");
  return db
    .select({
      measure: sql<GroupMeasure>`${sql.raw(`'${source.measure}'`)}`.as("measure"),
      width: sql<Widening>`${sql.raw(`'${width}'`)}`.as("width"),
      bucketStart: sql<string>`${byPerson.bucket}`.as("bucket_start"),
      groupKey: employees.department,
      respondents: sql<number>`count(*)::int`.as("respondents"),
      observationCount: sql<number>`sum(${byPerson.observations})::int`.as("observation_count"),
      total: sql<number>`sum(${byPerson.personTotal})::float8`.as("total"),
      squareTotal: sql<number>`sum(${byPerson.personSquareTotal})::float8`.as("square_total"),
    })
    .from(byPerson)
    .innerJoin(employees, eq(employees.id, byPerson.employeeId))
    .groupBy(byPerson.bucket, employees.department);
}

/** Reward points of the last year of rewards, by the rating of each person's latest review. */
export function selectRewardFigures(db: Db) {
  const periodRank = sql`array_position(array[${sql.join(
    reviewPeriods.map((period) => sql.raw(`'${period}'`)),
    sql`, `,
  )}], ${performanceReviews.reviewPeriod})`;
  const latestReviews = db
    .selectDistinctOn([performanceReviews.employeeId], {
      employeeId: performanceReviews.employeeId,
      rating: sql<string>`round(${performanceReviews.rating})::int::text`.as("rating_text"),
    })
    .from(performanceReviews)
    .orderBy(
      performanceReviews.employeeId,
      desc(performanceReviews.reviewYear),
      periodRank,
      performanceReviews.position,
    )
    .as("latest_reviews");
  const points = db
    .select({ employeeId: rewards.employeeId, points: sum(rewards.points).as("points") })
    .from(rewards)
    .where(
      sql`${rewards.awardDate} > (select max(${rewards.awardDate}) from ${rewards}) - ${sql.raw(String(rewardWindowDays))}`,
    )
    .groupBy(rewards.employeeId)
    .as("points_by_person");
  const personPoints = sql`coalesce(${points.points}, 0)`;
  return db
    .select({
      measure: sql<GroupMeasure>`'reward_points'`.as("measure"),
      width: sql<Widening>`'all'`.as("width"),
      bucketStart: sql<string>`date '${sql.raw(noBucket)}'`.as("bucket_start"),
      groupKey: sql<string>`${latestReviews.rating}`.as("group_key"),
      respondents: sql<number>`count(*)::int`.as("respondents"),
      observationCount: sql<number>`count(*)::int`.as("observation_count"),
      total: sql<number>`sum(${personPoints})::float8`.as("total"),
      squareTotal: sql<number>`sum(${personPoints} ^ 2)::float8`.as("square_total"),
    })
    .from(latestReviews)
    .leftJoin(points, eq(points.employeeId, latestReviews.employeeId))
    .groupBy(latestReviews.rating);
}

/** The same sums computed now, for while the kept ones are behind, and for `all`, which is not kept. */
export async function listTimedFigures(
  db: Db,
  input: { measure: TimedMeasure; width: Widening; from?: string },
): Promise<FigureRow[]> {
  const range = input.from === undefined ? null : { from: input.from, to: "9999-12-31" };
  const rows = await selectTimedFigures(db, input.measure, input.width, range);
  return rows.sort((one, other) => (one.bucketStart < other.bucketStart ? -1 : 1));
}

export async function listRewardFigures(db: Db): Promise<FigureRow[]> {
  return selectRewardFigures(db);
}

/** Heads by department, people with and without records alike. */
export function selectHeadcounts(db: Db) {
  return db
    .select({
      measure: sql<GroupMeasure>`'people'`.as("measure"),
      width: sql<Widening>`'all'`.as("width"),
      bucketStart: sql<string>`date '${sql.raw(noBucket)}'`.as("bucket_start"),
      groupKey: sql<string>`${employees.department}`.as("group_key"),
      respondents: sql<number>`count(*)::int`.as("respondents"),
      observationCount: sql<number>`count(*)::int`.as("observation_count"),
      total: sql<number>`count(*)::float8`.as("total"),
      squareTotal: sql<number>`count(*)::float8`.as("square_total"),
    })
    .from(employees)
    .groupBy(employees.department);
}

/** Heads by department, counted now. */
export async function listHeadcounts(db: Db): Promise<FigureRow[]> {
  return selectHeadcounts(db);
}
