import { desc, eq, sql, sum } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { performanceReviews, rewards } from "#db/schema/index.ts";
import { reviewPeriods } from "#lib/domain/dataset/kinds.ts";

/** How many days of rewards are counted beside a rating. */
export const rewardWindowDays = 365;

/** Reward points of the last year of rewards, by the rating of each person's latest review. */
export async function listRewardFigures(db: Db) {
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
