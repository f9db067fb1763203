import { type AwardType, type LeaveType, onboardingFeedbacks } from "../dataset/kinds.ts";
import { toIsoDate } from "./day-number.ts";
import type { DecayRates } from "./decay-rates.ts";
import { decayTo } from "./decayed-sum.ts";
import type { EmployeeAggregates } from "./employee-aggregates.ts";
import type { ActivitySummary, Distribution } from "./employee-records.ts";
import type { FeatureClock } from "./feature-clock.ts";

export type FeatureValue = number | string | boolean | null;

type Person = {
  readonly aggregates: EmployeeAggregates;
  readonly clock: FeatureClock;
  readonly rates: DecayRates;
};
type Compute = (person: Person) => FeatureValue;
type DailyCount = "teamsMessages" | "emails" | "meetings" | "workHours";

/** The master data set, column by column, in the order in which it is written. */
export const masterColumns = {
  ...dailyColumns("Teams_Messages_Sent", "teamsMessages"),
  ...dailyColumns("Emails_Sent", "emails"),
  ...dailyColumns("Meetings_Attended", "meetings"),
  ...dailyColumns("Work_Hours", "workHours"),
  Last_activity_entry: ({ aggregates }) =>
    aggregates.activity === null ? null : toIsoDate(aggregates.activity.lastDay),
  Total_activity_entry: ({ aggregates }) => aggregates.activity?.entryCount ?? null,
  "Annual Leave_Factor": leaveFactor("Annual Leave"),
  "Casual Leave_Factor": leaveFactor("Casual Leave"),
  "Sick Leave_Factor": leaveFactor("Sick Leave"),
  "Unpaid Leave_Factor": leaveFactor("Unpaid Leave"),
  Joining_Date: ({ aggregates }) =>
    aggregates.onboarding === null ? null : toIsoDate(aggregates.onboarding.joiningDay),
  Onboarding_Feedback: ({ aggregates }) => aggregates.onboarding?.feedback ?? null,
  Mentor_Assigned: ({ aggregates }) => aggregates.onboarding?.mentorAssigned ?? null,
  Initial_Training_Completed: ({ aggregates }) => aggregates.onboarding?.initialTrainingCompleted ?? null,
  Days_Since_Joining: daysSinceJoining,
  Onboarding_Factor: onboardingFactor,
  Performance_Rating: ({ aggregates }) => aggregates.review?.rating ?? null,
  Manager_Feedback: ({ aggregates }) => aggregates.review?.managerFeedback ?? null,
  Promotion_Consideration: ({ aggregates }) => aggregates.review?.promotionConsideration ?? null,
  Last_Review_Period: ({ aggregates }) => aggregates.review?.reviewPeriod ?? null,
  Last_Review_Year: ({ aggregates }) => aggregates.review?.reviewYear ?? null,
  "Best Team Player_Count": awardCount("Best Team Player"),
  "Innovation Award_Count": awardCount("Innovation Award"),
  "Leadership Excellence_Count": awardCount("Leadership Excellence"),
  "Star Performer_Count": awardCount("Star Performer"),
  Total_Decayed_Reward_Points: ({ aggregates: { rewards }, clock, rates }) =>
    rewards === null || clock.rewards === null ? null : decayTo(rewards.points, clock.rewards, rates.rewards),
  Decayed_Emotion_Zone: ({ aggregates: { mood }, clock, rates }) =>
    mood === null || mood.zones === null || clock.mood === null
      ? null
      : decayTo(mood.zones, clock.mood, rates.mood),
  Decayed_Vibe: ({ aggregates: { mood }, clock, rates }) =>
    mood === null || clock.mood === null ? null : decayTo(mood.scores, clock.mood, rates.mood),
} satisfies Record<string, Compute>;

export type MasterColumn = keyof typeof masterColumns;

// Object.keys forgets that the keys are the columns'.
export const masterColumnNames = Object.keys(masterColumns) as MasterColumn[];

type DailyColumns<Name extends string> = Record<`${Name}_${keyof Distribution}`, Compute>;

// A computed key widens to string; the names are spelled by the type above.
function dailyColumns<Name extends string>(name: Name, count: DailyCount): DailyColumns<Name> {
  const read = (statistic: keyof Distribution): Compute => {
    return ({ aggregates }) => distributionOf(aggregates.activity, count)?.[statistic] ?? null;
  };
  return {
    [`${name}_sum`]: read("sum"),
    [`${name}_mean`]: read("mean"),
    [`${name}_median`]: read("median"),
    [`${name}_std`]: read("std"),
  } as DailyColumns<Name>;
}

function distributionOf(activity: ActivitySummary | null, count: DailyCount): Distribution | null {
  return activity === null ? null : activity[count];
}

/** Σ Leave_Days · e^(−λΔ(end)); 0 for a type not taken by somebody with any leave. */
function leaveFactor(type: LeaveType): Compute {
  return ({ aggregates: { leave }, clock, rates }) => {
    if (leave === null || clock.leave === null) return null;
    const days = leave.daysByType[type];
    return days === null ? 0 : decayTo(days, clock.leave, rates.leave);
  };
}

function awardCount(type: AwardType): Compute {
  return ({ aggregates }) => aggregates.rewards?.counts[type] ?? null;
}

function daysSinceJoining({ aggregates, clock }: Person): number | null {
  if (aggregates.onboarding === null || clock.joining === null) return null;
  return clock.joining - aggregates.onboarding.joiningDay;
}

/** s · e^(−λ · Days_Since_Joining) with s: Poor 0, Average 1, Good 2, Excellent 3. */
function onboardingFactor(person: Person): number | null {
  const days = daysSinceJoining(person);
  const { onboarding } = person.aggregates;
  if (days === null || onboarding === null) return null;
  return onboardingFeedbacks.indexOf(onboarding.feedback) * Math.exp(-person.rates.onboarding * days);
}
