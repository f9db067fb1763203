import type { Db } from "#db/client.ts";
import { getFeatureClock } from "#db/queries/features.ts";
import { toIsoDate } from "#lib/domain/features/day-number.ts";

/** The latest date over everybody of the two data sets that are told day by day; null when empty. */
export async function readLatestDates(db: Db): Promise<{ activity: string | null; mood: string | null }> {
  const { activity, mood } = await getFeatureClock(db);
  return {
    activity: activity === null ? null : toIsoDate(activity),
    mood: mood === null ? null : toIsoDate(mood),
  };
}
