import type { AnchorName } from "../detection/inputs/input-definition.ts";
import type { SeverityCuts } from "../detection/risk/sensitivity.ts";
import { type DecayRates, halfLifeDays } from "../features/decay-rates.ts";
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
  rating: { label: "Performance rating: low below", unit: "on the scale of your reviews" },
  managerFeedback: {
    label: "Manager feedback: low below",
    unit: "on a scale of 2 to 4",
    meaning: "2 needs improvement, 3 meets, 4 exceeds expectations",
  },
  awards: { label: "Awards of one kind: few below", unit: "awards" },
  rewardPoints: { label: "Reward points: few below", unit: "recent points" },
  mood: { label: "Mood: low below", meaning: "0 is the worst mood, 1 the best, 0.5 the middle of the scale" },
  moodAfterFall: {
    label: "Mood that has fallen: low below",
    meaning: "A fall against the person's own past counts only while the mood is below this",
  },
  onboardingDays: {
    label: "The start of a job counts for the first",
    unit: "days",
    meaning: "Onboarding, mentor and training say something during this time only",
  },
};

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
