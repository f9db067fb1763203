import { type GroupThresholds, isLargeEnough } from "../privacy/group-gate.ts";
import { bucketWidths, type IsoDate } from "./calendar-days.ts";
import type { GroupFigure } from "./group-figure.ts";

/** How wide a stretch of time is taken together; `all` is everything there is. */
export const widenings = [...bucketWidths, "all"] as const;
export type Widening = (typeof widenings)[number];

/** What groups are counted by: mood (0 to 1), hours a day, reward points by the rating of a review, heads. */
export const groupMeasures = ["mood", "hours", "reward_points", "people"] as const;
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
 * Whether a width is wide enough: every bucket with an answer reaches the minimum size, but for the first
 * and the last, which the data may cut short, and two or more are left to show. Take the narrowest that
 * is, else everything together.
 */
export function isWideEnough(buckets: readonly Bucket[], thresholds?: GroupThresholds): boolean {
  const answered = buckets.filter((bucket) => bucket.respondents > 0);
  const isShown = answered.map((bucket) => isLargeEnough(bucket, thresholds));
  return isShown.slice(1, -1).every(Boolean) && isShown.filter(Boolean).length >= 2;
}
