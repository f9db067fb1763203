import type { AnchorName } from "../detection/inputs/input-definition.ts";
import type { SeverityCuts } from "../detection/risk/sensitivity.ts";
import { anchorsSetting } from "../detection/settings.ts";
import { type DecayRates, halfLifeDays } from "../features/decay-rates.ts";
import { moodFieldScale } from "./mood-field-scale.ts";
import type { FieldWords } from "./setting-entry.ts";

/** From where on a value is bad in itself, as the people who set it read it. */
export const anchorWords: Readonly<Record<AnchorName, FieldWords>> = {
  workHoursPerDay: { label: "Working hours: long above", unit: "hours a day" },
  workHoursSpread: { label: "Working days: uneven above a spread of", unit: "hours" },
  meetingsPerDay: { label: "Meetings: many above", unit: "a day" },
  unpaidLeaveDays: { label: "Unpaid leave: much above", unit: "recent days" },
  annualLeaveDays: { label: "Annual leave: too little rest below", unit: "recent days" },
  onboardingFeedback: {
    label: "Onboarding feedback: poor below",
    unit: "on a scale of 0 to 3",
    meaning: "0 poor, 1 average, 2 good, 3 excellent",
  },
  mentor: {
    label: "Mentor: missing below",
    unit: "(1 has one, 0 has none)",
    meaning: "0 takes this out of the rules",
  },
  training: {
    label: "Initial training: missing below",
    unit: "(1 done, 0 not done)",
    meaning: "0 takes this out of the rules",
  },
  rating: { label: "Performance rating: low below", unit: "on a scale of 1 to 5" },
  managerFeedback: {
    label: "Manager feedback: low below",
    unit: "on a scale of 2 to 4",
    meaning: "2 needs improvement, 3 meets, 4 exceeds expectations",
  },
  awards: { label: "Awards of one kind: few below", unit: "awards" },
  rewardPoints: { label: "Reward points: few below", unit: "recent points" },
  mood: {
    label: "Mood: low below",
    unit: "on a scale of 1 to 5",
    meaning: "1 is the worst mood, 5 the best, 3 the middle of the scale",
    scale: moodFieldScale,
  },
  moodAfterFall: {
    label: "Mood that has fallen: low below",
    unit: "on a scale of 1 to 5",
    scale: moodFieldScale,
    meaning: "A fall against the person's own past counts only while the mood is below this",
  },
  onboardingDays: {
    label: "The start of a job counts for the first",
    unit: "days",
    meaning: "Onboarding, mentor and training say something during this time only",
  },
};

/** What is odd about lines that are allowed each; null: nothing. */
export function findOddAnchors(value: unknown): string | null {
  const anchors = anchorsSetting.schema.safeParse(value);
  if (!anchors.success || anchors.data.mood <= anchors.data.moodAfterFall) return null;
  return "The line for a mood that has fallen lies below the line for a low mood. So a fall says something only in a mood that is low anyway, and Elara sees a decline no sooner than low mood itself. Usually the line for a fallen mood is the higher of the two.";
}

export const severityCutWords: Readonly<Record<keyof SeverityCuts, FieldWords>> = {
  significant: { label: "Significant from a risk of", meaning: "Below it a finding is moderate" },
  severe: { label: "Severe from a risk of", meaning: "It must lie above significant" },
};

export const decayWords: Readonly<Record<keyof DecayRates, FieldWords>> = {
  leave: { label: "Leave", unit: "a day", inWords: describeFading },
  onboarding: { label: "Onboarding", unit: "a day", inWords: describeFading },
  rewards: { label: "Rewards", unit: "a day", inWords: describeFading },
  mood: { label: "Mood answers", unit: "a day", inWords: describeFading },
};

function describeFading(ratePerDay: number): string {
  if (ratePerDay === 0) return "never fades";
  const days = halfLifeDays(ratePerDay);
  return days < 1.5 ? "half is gone in about a day" : `half is gone in ${Math.round(days)} days`;
}
