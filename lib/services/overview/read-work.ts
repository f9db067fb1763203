import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";
import { toHoursByGroup } from "#lib/domain/insight/dashboard/group-comparison.ts";
import { toRewardsByRating } from "#lib/domain/insight/dashboard/rewards-by-rating.ts";
import type { InsightView } from "./open-insight.ts";
import { readComparison } from "./read-comparison.ts";

/** Who works long days: each part of the chosen group beside all of it. */
export async function readHoursByGroup(view: InsightView): Promise<BarChartModel | null> {
  const latestDate = view.latest.activity;
  const comparison = latestDate === null ? null : await readComparison(view, "hours");
  return latestDate === null || comparison === null ? null : toHoursByGroup(comparison, latestDate);
}

/** Whether rewards follow reviews, over everybody: the filter does not narrow it. */
export async function readRewards({ figures }: InsightView): Promise<BarChartModel | null> {
  return toRewardsByRating(await figures.rewardsByRating());
}
