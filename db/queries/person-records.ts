import { asc, desc, eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
  activityDays,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";

/** The HR records of one person, each in the order in which pages tell them. */
export async function listPersonRecords(db: Db, employeeId: string) {
  const [activity, leave, onboarding, reviews, awards] = [
    await listActivity(db, employeeId),
    await listLeave(db, employeeId),
    await db
      .select()
      .from(onboardingRecords)
      .where(eq(onboardingRecords.employeeId, employeeId))
      .orderBy(asc(onboardingRecords.position)),
    await db
      .select()
      .from(performanceReviews)
      .where(eq(performanceReviews.employeeId, employeeId))
      .orderBy(desc(performanceReviews.reviewYear), asc(performanceReviews.position)),
    await db
      .select()
      .from(rewards)
      .where(eq(rewards.employeeId, employeeId))
      .orderBy(desc(rewards.awardDate)),
  ];
  return { activity, leave, onboarding, reviews, awards };
}
export type PersonRecords = Awaited<ReturnType<typeof listPersonRecords>>;

export async function listActivity(db: Db, employeeId: string) {
  return db
    .select()
    .from(activityDays)
    .where(eq(activityDays.employeeId, employeeId))
    .orderBy(asc(activityDays.date));
}

export async function listLeave(db: Db, employeeId: string) {
  return db
    .select()
    .from(leavePeriods)
    .where(eq(leavePeriods.employeeId, employeeId))
    .orderBy(desc(leavePeriods.startDate));
}

/** A person's own mood answers, oldest first. Callers decide who may see them. */
export async function listMoodAnswers(db: Db, employeeId: string) {
  return db
    .select()
    .from(moodAnswers)
    .where(eq(moodAnswers.employeeId, employeeId))
    .orderBy(asc(moodAnswers.responseDate));
}
