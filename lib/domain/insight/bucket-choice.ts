import { bucketWidths } from "./calendar-days.ts";

/** How wide a stretch of time is taken together; `all` is everything there is. */
export const widenings = [...bucketWidths, "all"] as const;
export type Widening = (typeof widenings)[number];

/** What groups are counted by: mood (0 to 1), hours a day, reward points by the rating of a review, heads. */
export const groupMeasures = ["mood", "hours", "reward_points", "people"] as const;
export type GroupMeasure = (typeof groupMeasures)[number];

export const wideningNames: Readonly<Record<Widening, { readonly one: string; readonly by: string }>> = {
  week: { one: "Week", by: "by week" },
  month: { one: "Month", by: "by month" },
  quarter: { one: "Quarter", by: "by quarter" },
  all: { one: "All time", by: "all taken together" },
};
