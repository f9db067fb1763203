import type { DecayRates } from "./decay-rates.ts";
import type { EmployeeAggregates } from "./employee-aggregates.ts";
import type { FeatureClock } from "./feature-clock.ts";
import { type FeatureValue, type MasterColumn, masterColumnNames, masterColumns } from "./master-columns.ts";
import {
  freshForDays,
  type OwnPast,
  type PastAggregate,
  type PastMeasure,
  type RecentLevels,
} from "./own-past.ts";

export type MasterValues = Readonly<Record<MasterColumn, FeatureValue>>;

/** The six sources of a master row; coverage counts how many speak about a person. */
export const featureSources = ["activity", "leave", "onboarding", "review", "rewards", "mood"] as const;
export type FeatureSource = (typeof featureSources)[number];

/** One person of the master data set. */
export type MasterRow = {
  readonly employeeId: string;
  /** The 39 features and Decayed_Emotion_Zone; null is missing. */
  readonly values: MasterValues;
  /** Decayed weighted mean mood, 0 to 1, kept beside the sum because a sum grows with the answers. */
  readonly meanMood: number | null;
  /** How many mood answers there are. */
  readonly moodAnswers: number;
  readonly sources: readonly FeatureSource[];
  /** The person's last weeks beside the same person's year before; null where it is too little or too old. */
  readonly ownPast: OwnPast;
  readonly recent: RecentLevels;
};

/** The master row of one person as of `clock`. */
export function computeMasterRow(
  employeeId: string,
  aggregates: EmployeeAggregates,
  clock: FeatureClock,
  rates: DecayRates,
): MasterRow {
  const person = { aggregates, clock, rates };
  const entries = masterColumnNames.map((name) => [name, masterColumns[name](person)]);
  return {
    employeeId,
    // Object.fromEntries forgets the keys; they are all of the columns'.
    values: Object.fromEntries(entries) as MasterValues,
    meanMood: aggregates.mood?.meanMood ?? null,
    moodAnswers: aggregates.mood?.answerCount ?? 0,
    sources: featureSources.filter((source) => aggregates[source] !== null),
    ownPast: readPast(aggregates, clock, (past) => past.comparison),
    recent: readPast(aggregates, clock, (past) => past.level),
  };
}

/** What a course says about now: nothing once the person's last record is much older than everybody's last. */
function readPast<Value>(
  { past, activity, mood }: EmployeeAggregates,
  clock: FeatureClock,
  read: (past: PastAggregate) => Value | null,
): Readonly<Record<PastMeasure, Value | null>> {
  const of = (measure: PastMeasure) => {
    const lastDay = measure === "mood" ? mood?.lastDay : activity?.lastDay;
    const latest = measure === "mood" ? clock.reached.mood : clock.reached.activity;
    const isFresh = lastDay !== undefined && latest !== null && latest - lastDay <= freshForDays;
    return past !== null && isFresh ? read(past[measure]) : null;
  };
  return { mood: of("mood"), workHours: of("workHours"), meetings: of("meetings"), messages: of("messages") };
}
