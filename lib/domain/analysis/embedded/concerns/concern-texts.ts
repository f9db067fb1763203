import type { FamilyName } from "../../../conversation/bank/family-names.ts";

/** What is said of a concern, above the employee's own words. Says no more than that it was spoken of. */
export const concernTexts: Readonly<Record<FamilyName, string>> = {
  workload: "The employee speaks of the amount of work or the working hours as a strain.",
  mood: "The employee speaks of feeling low, tense or worn.",
  recognition: "The employee speaks of effort that is not seen or not rewarded.",
  performance: "The employee speaks of worries about results, mistakes or a review.",
  manager: "The employee speaks of something difficult with a manager or with management.",
  onboarding: "The employee speaks of a hard start in a new job or place.",
  leave_rest: "The employee speaks of too little rest, sleep or free time.",
  belonging: "The employee speaks of being alone or outside of the team.",
  growth: "The employee speaks of being stuck in the job, or of leaving it.",
  conflict: "The employee speaks of tension or conflict with others at work.",
  no_data: "The employee speaks of something that weighs on them.",
};

/** Of what weighs on somebody without a theme that the bank knows. */
export const unnamedConcern = "The employee speaks of something that weighs on them.";

/** A theme as it stands in a sentence: "… spoke about the workload and rest". */
export const topicNames: Readonly<Record<FamilyName, string>> = {
  workload: "the workload",
  mood: "their mood",
  recognition: "recognition",
  performance: "their performance",
  manager: "their manager",
  onboarding: "starting in a new place",
  leave_rest: "rest and time off",
  belonging: "belonging to the team",
  growth: "their development",
  conflict: "conflict at work",
  no_data: "other things",
};
