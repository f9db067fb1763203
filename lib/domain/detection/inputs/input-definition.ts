import type { LatestDays } from "../../features/feature-clock.ts";
import type { MasterColumn } from "../../features/master-columns.ts";

/** What a reason is about. Inputs of one quantity are one reason. */
export const quantities = {
  workHours: "Working hours",
  meetings: "Meetings",
  messages: "Messages",
  emails: "E-mails",
  activityRecord: "Recorded days",
  annualLeave: "Annual leave",
  casualLeave: "Casual leave",
  sickLeave: "Sick leave",
  unpaidLeave: "Unpaid leave",
  tenure: "Time in the company",
  onboarding: "Onboarding",
  mentor: "Mentor",
  training: "Initial training",
  rating: "Performance rating",
  managerFeedback: "Manager feedback",
  promotion: "Promotion",
  reviewDate: "Date of the last review",
  recognition: "Recognition",
  mood: "Mood",
  moodChange: "Change in mood",
  workHoursChange: "Change in working hours",
  messagesChange: "Change in messages",
} as const;
export type Quantity = keyof typeof quantities;

/**
 * A feature, or what stands beside them: mood as the weighted mean, which does not grow with the answers, and what the
 * last eight weeks were like.
 */
export type Measure = MasterColumn | "meanMood" | "recentMood" | "recentWorkHours" | "recentMeetings";

export type Encoding =
  | { readonly kind: "number" }
  | { readonly kind: "truth" }
  | { readonly kind: "codes"; readonly codes: Readonly<Record<string, number>> }
  | { readonly kind: "daysBefore"; readonly clock: keyof LatestDays };

/**
 * From where on a value is bad in itself, whatever is usual in the company. In the unit of the measure:
 * hours, meetings, decayed days or points, codes, and mood from 0 to 1. What was at the start of a job counts for
 * its first `onboardingDays`.
 */
export const defaultAnchors = {
  workHoursPerDay: 8.5,
  workHoursSpread: 2.5,
  meetingsPerDay: 6,
  unpaidLeaveDays: 1,
  annualLeaveDays: 2,
  onboardingFeedback: 1,
  mentor: 1,
  training: 1,
  rating: 3,
  managerFeedback: 3,
  awards: 1,
  rewardPoints: 50,
  mood: 0.5,
  moodAfterFall: 0.6,
  onboardingDays: 180,
} as const;
export type AnchorName = keyof typeof defaultAnchors;
export type Anchors = Readonly<Record<AnchorName, number>>;

/** How far beyond its anchor a value counts fully, in the unit of the anchor; before, it counts in proportion. */
export const anchorBands: Readonly<Record<AnchorName, number>> = {
  workHoursPerDay: 1,
  workHoursSpread: 1,
  meetingsPerDay: 2,
  unpaidLeaveDays: 2,
  annualLeaveDays: 1,
  onboardingFeedback: 1,
  mentor: 1,
  training: 1,
  rating: 1,
  managerFeedback: 1,
  awards: 1,
  rewardPoints: 50,
  mood: 0.15,
  moodAfterFall: 0.15,
  onboardingDays: 1,
};

/** A measure held against an anchor. */
export type Limit = { readonly measure: Measure; readonly anchor: AnchorName };

/** When a value is on the bad side: worse than the company's median and worse than the anchor. */
export type Adverse = {
  readonly worse: "high" | "low";
  readonly anchor: AnchorName;
  /** What is held against the median, when it is not the input itself. */
  readonly comparedOn?: Measure;
  /** What is held against the anchor, when it is not the input itself. */
  readonly anchoredOn?: Measure;
  /** When a value on the other side is a strength; always, unless said. */
  readonly strength?: "never" | "inGoodMood";
  /** The input is on a side only while this measure is below this anchor. */
  readonly onlyBelow?: Limit;
  /** The input is on a side only once this measure has reached this anchor, or is not known. */
  readonly onlyFrom?: Limit;
};

/** How the input is said: `{value}` (or `{value:hour|hours}`) beside `{typical}`; `{days}` and `{answers}` say from how many. */
export type Wording = {
  readonly sentence: string;
  /** It says the sentence of its quantity, wherever it stands in the catalogue. */
  readonly speaksFirst?: true;
  readonly digits?: number;
  /** What is shown, when it is not the input itself. */
  readonly shown?: Measure;
  readonly words?: Readonly<Record<number, string>>;
};

/** An input of the forest: a person's value among everybody's. */
export type DetectionInput = {
  readonly comparedWith: "company";
  readonly name: Measure;
  readonly quantity: Quantity;
  readonly encoding: Encoding;
  readonly adverse: Adverse | null;
  readonly wording: Wording;
};
