import { type GroupThresholds, isLargeEnough } from "../privacy/group-gate.ts";
import { type BucketWidth, bucketWidths, type IsoDate } from "./calendar-days.ts";
import type { GroupFigure } from "./group-figure.ts";

/** How wide a stretch of time is taken together; `all` is everything there is. */
export const widenings = [...bucketWidths, "all"] as const;
export type Widening = (typeof widenings)[number];

/** What groups are counted by: mood (0 to 1), hours a day, reward points by the rating of a review. */
export const groupMeasures = ["mood", "hours", "reward_points"] as const;
export type GroupMeasure = (typeof groupMeasures)[number];

/** A group over one stretch of time that starts on `start`. */
export type Bucket = GroupFigure & { readonly start: IsoDate };

export const wideningNames: Readonly<Record<Widening, { readonly one: string; readonly by: string }>> = {
  week: { one: "Week", by: "by week" },
  month: { one: "Month", by: "by month" },
  quarter: { one: "Quarter", by: "by quarter" },
  all: { one: "All time", by: "all taken together" },
};

/**
 * The narrowest width at which every bucket with an answer reaches the minimum size, but for the first
 * and the last, which the data may cut short; with two or more left to show. `all` when none does.
 */
export function chooseWidening(
  buckets: Readonly<Record<BucketWidth, readonly Bucket[]>>,
  thresholds?: GroupThresholds,
): Widening {
  return bucketWidths.find((width) => holdsEverywhere(buckets[width], thresholds)) ?? "all";
}

function holdsEverywhere(buckets: readonly Bucket[], thresholds?: GroupThresholds): boolean {
  const answered = buckets.filter((bucket) => bucket.respondents > 0);
  const isShown = answered.map((bucket) => isLargeEnough(bucket, thresholds));
  return isShown.slice(1, -1).every(Boolean) && isShown.filter(Boolean).length >= 2;
}
