import type { DetectionInput, Measure, Quantity } from "../inputs/input-definition.ts";

/** Time in the company and dates move on with the calendar; recorded days add up. */
const quantitiesOfTime: readonly Quantity[] = ["tenure", "reviewDate", "activityRecord"];

/** Sums over all answers or awards, and what fades with time since joining. */
const addedUp: readonly Measure[] = [
  "Decayed_Vibe",
  "Decayed_Emotion_Zone",
  "Total_Decayed_Reward_Points",
  "Onboarding_Factor",
];

/**
 * Whether a measure grows or fades as time passes, whatever people do: sums, counts, time in the company, dates. That it
 * has moved between two runs says nothing about the records.
 */
export function movesByItself({ name, quantity }: Pick<DetectionInput, "name" | "quantity">): boolean {
  return (
    quantitiesOfTime.includes(quantity) ||
    addedUp.includes(name) ||
    name.endsWith("_sum") ||
    name.endsWith("_Count")
  );
}
