import { type AwardType, awardTypes, emotionZones, type LeaveType, leaveTypes } from "../dataset/kinds.ts";
import { toDayNumber } from "./day-number.ts";
import type { DecayRates } from "./decay-rates.ts";
import { computeDecayedSum, type DecayedSum } from "./decayed-sum.ts";
import type {
  ActivitySummary,
  ActivityWeek,
  EmployeeRecords,
  LeaveRecord,
  MoodRecord,
  OnboardingRecord,
  RewardRecord,
} from "./employee-records.ts";
import { findLatestReview, type LatestReview } from "./latest-review.ts";
import { type PastAggregate, type PastMeasure, summarisePast, type WeekMean } from "./own-past.ts";

export type OnboardingAggregate = Omit<OnboardingRecord, "joiningDate"> & { readonly joiningDay: number };

export type MoodAggregate = {
  readonly answerCount: number;
  readonly lastDay: number;
  readonly scores: DecayedSum;
  readonly zones: DecayedSum | null;
  /** Decayed weighted mean of mood on the scale 0 to 1; it does not depend on the clock. */
  readonly meanMood: number;
};

/** What is kept of one person: everything the master row needs but the clock. Null: no record in that data set. */
export type EmployeeAggregates = {
  readonly activity: ActivitySummary | null;
  readonly leave: {
    readonly lastDay: number;
    readonly daysByType: Readonly<Record<LeaveType, DecayedSum | null>>;
  } | null;
  readonly onboarding: OnboardingAggregate | null;
  readonly review: LatestReview | null;
  readonly rewards: {
    readonly lastDay: number;
    readonly counts: Readonly<Record<AwardType, number>>;
    readonly points: DecayedSum;
  } | null;
  readonly mood: MoodAggregate | null;
  /** The person's own course, as of the last recorded day of each data set. */
  readonly past: Readonly<Record<PastMeasure, PastAggregate>> | null;
};

/** @returns null when no data set knows the person */
export function computeAggregates(records: EmployeeRecords, rates: DecayRates): EmployeeAggregates | null {
  const aggregates: EmployeeAggregates = {
    activity: records.activity,
    leave: aggregateLeave(records.leave, rates.leave),
    onboarding: aggregateOnboarding(records.onboarding),
    review: findLatestReview(records.reviews),
    rewards: aggregateRewards(records.rewards, rates.rewards),
    mood: aggregateMood(records.mood, rates.mood),
    past: aggregatePast(records),
  };
  return Object.values(aggregates).some((part) => part !== null) ? aggregates : null;
}

function aggregateLeave(records: readonly LeaveRecord[], rate: number): EmployeeAggregates["leave"] {
  if (records.length === 0) return null;
  const amounts = records.map((record) => ({ ...record, day: toDayNumber(record.endDate) }));
  const daysOf = (type: LeaveType) =>
    computeDecayedSum(
      amounts
        .filter(({ leaveType }) => leaveType === type)
        .map(({ day, leaveDays }) => ({ day, amount: leaveDays })),
      rate,
    );
  return { lastDay: latestDay(amounts), daysByType: mapToRecord(leaveTypes, daysOf) };
}

/** The first joining date and the last answers, both in file order. */
function aggregateOnboarding(records: readonly OnboardingRecord[]): OnboardingAggregate | null {
  const first = records[0];
  const last = records.at(-1);
  if (first === undefined || last === undefined) return null;
  const { feedback, mentorAssigned, initialTrainingCompleted } = last;
  return { joiningDay: toDayNumber(first.joiningDate), feedback, mentorAssigned, initialTrainingCompleted };
}

function aggregateRewards(records: readonly RewardRecord[], rate: number): EmployeeAggregates["rewards"] {
  const amounts = records.map(({ awardDate, points }) => ({ day: toDayNumber(awardDate), amount: points }));
  const points = computeDecayedSum(amounts, rate);
  if (points === null) return null;
  const countOf = (type: AwardType) => records.filter(({ awardType }) => awardType === type).length;
  return { lastDay: points.anchorDay, counts: mapToRecord(awardTypes, countOf), points };
}

function aggregateMood(records: readonly MoodRecord[], rate: number): MoodAggregate | null {
  const answers = records.map((record) => ({ ...record, day: toDayNumber(record.responseDate) }));
  const scores = computeDecayedSum(
    answers.map(({ day, score }) => ({ day, amount: score })),
    rate,
  );
  const weights = computeDecayedSum(
    answers.map(({ day }) => ({ day, amount: 1 })),
    rate,
  );
  const moods = computeDecayedSum(
    answers.map((answer) => ({ day: answer.day, amount: toMood(answer) })),
    rate,
  );
  if (scores === null || weights === null || moods === null) return null;
  return {
    answerCount: answers.length,
    lastDay: scores.anchorDay,
    scores,
    zones: computeDecayedSum(answers.flatMap(toZoneAmount), rate),
    meanMood: moods.sum / weights.sum,
  };
}

function aggregatePast({ activityWeeks, mood }: EmployeeRecords): EmployeeAggregates["past"] {
  if (activityWeeks.length === 0 && mood.length === 0) return null;
  const weeksOf = (measure: keyof Omit<ActivityWeek, "week" | "dayCount">) =>
    activityWeeks.map((week) => ({ week: week.week, count: week.dayCount, mean: week[measure] }));
  return {
    mood: summarisePast("mood", toMoodWeeks(mood)),
    workHours: summarisePast("workHours", weeksOf("workHours")),
    meetings: summarisePast("meetings", weeksOf("meetings")),
    messages: summarisePast("messages", weeksOf("messages")),
  };
}

function toMoodWeeks(records: readonly MoodRecord[]): WeekMean[] {
  const answers = records.map((record) => ({ day: toDayNumber(record.responseDate), mood: toMood(record) }));
  const lastDay = latestDay(answers);
  const weeks = Map.groupBy(answers, ({ day }) => Math.floor((lastDay - day) / 7));
  return [...weeks].map(([week, all]) => ({
    week,
    count: all.length,
    mean: all.reduce((sum, { mood }) => sum + mood, 0) / all.length,
  }));
}

/** Score s on a scale from 1 to m as mood from 0 to 1: (s − 1) / (m − 1). */
export function toMood({ score, scaleMaximum }: Pick<MoodRecord, "score" | "scaleMaximum">): number {
  return (score - 1) / (scaleMaximum - 1);
}

/** Frustrated −3, Sad −2, Leaning to Sad −1, Neutral 0, Leaning to Happy 1, Happy 2, Excited 3. */
function toZoneAmount({ emotionZone, day }: MoodRecord & { day: number }) {
  return emotionZone === null ? [] : [{ day, amount: emotionZones.indexOf(emotionZone) - 3 }];
}

function latestDay(records: readonly { readonly day: number }[]): number {
  return records.reduce((latest, { day }) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
}

// Object.fromEntries forgets which keys it got; they are exactly `keys`.
function mapToRecord<Key extends string, Value>(
  keys: readonly Key[],
  compute: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, compute(key)])) as Record<Key, Value>;
}
