import type { Db } from "#db/client.ts";
import {
  activityDays,
  employees,
  leavePeriods,
  moodAnswers,
  onboardingRecords,
  performanceReviews,
  rewards,
} from "#db/schema/index.ts";
import { readVibemeterFiles } from "./vibemeter-files.ts";

/** Puts the six real files into the data set tables and makes everybody in them known. */
export async function loadVibemeter(db: Db): Promise<void> {
  const files = readVibemeterFiles();
  await db.insert(activityDays).values(files.activity);
  await db.insert(leavePeriods).values(files.leave);
  await db.insert(onboardingRecords).values(files.onboarding);
  await db.insert(performanceReviews).values(files.reviews);
  await db.insert(rewards).values(files.rewards);
  await db.insert(moodAnswers).values(files.mood);
  const ids = new Set(Object.values(files).flatMap((rows) => rows.map(({ employeeId }) => employeeId)));
  const createdAt = new Date("2024-05-15T00:00:00Z");
  await db.insert(employees).values([...ids].map((id) => ({ id, createdAt })));
}
