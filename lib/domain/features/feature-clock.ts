import type { EmployeeAggregates } from "./employee-aggregates.ts";

/**
 * The latest day of each data set, over everybody; what has passed is counted from there and not from
 * today. `joining` is the latest of the people's first joining dates. Null: the data set is empty.
 */
export type LatestDays = {
  readonly activity: number | null;
  readonly leave: number | null;
  readonly joining: number | null;
  readonly rewards: number | null;
  readonly mood: number | null;
};

export type FeatureClock = LatestDays & {
  /**
   * The latest day that one person in ten has reached. What is old is measured from here: a single row that is dated
   * ahead moves the latest day, and must not make everybody else's records look old.
   */
  readonly reached: { readonly activity: number | null; readonly mood: number | null };
};

/** The part of the people who have not gone beyond `reached`. */
export const reachedQuantile = 0.9;

/** The column of the files whose latest date each clock is. */
export const clockSources: Readonly<Record<keyof LatestDays, { dataset: string; column: string }>> = {
  activity: { dataset: "activity", column: "Date" },
  leave: { dataset: "leave", column: "Leave_End_Date" },
  joining: { dataset: "onboarding", column: "Joining_Date" },
  rewards: { dataset: "rewards", column: "Award_Date" },
  mood: { dataset: "vibemeter", column: "Response_Date" },
};

export const clockNames = ["activity", "leave", "joining", "rewards", "mood"] as const;

/** A person's own latest days; the clock is their maximum over everybody. */
export function latestDaysOf(aggregates: EmployeeAggregates): LatestDays {
  return {
    activity: aggregates.activity?.lastDay ?? null,
    leave: aggregates.leave?.lastDay ?? null,
    joining: aggregates.onboarding?.joiningDay ?? null,
    rewards: aggregates.rewards?.lastDay ?? null,
    mood: aggregates.mood?.lastDay ?? null,
  };
}

/** The clock of these people: the latest of their own latest days. */
export function latestClockOf(people: readonly EmployeeAggregates[]): FeatureClock {
  const days = people.map(latestDaysOf);
  const latest = days.reduce<LatestDays>(
    (clock, own) => {
      return {
        activity: laterOf(clock.activity, own.activity),
        leave: laterOf(clock.leave, own.leave),
        joining: laterOf(clock.joining, own.joining),
        rewards: laterOf(clock.rewards, own.rewards),
        mood: laterOf(clock.mood, own.mood),
      };
    },
    { activity: null, leave: null, joining: null, rewards: null, mood: null },
  );
  const reachedBy = (name: "activity" | "mood") => quantileOf(days.flatMap((own) => own[name] ?? []));
  return { ...latest, reached: { activity: reachedBy("activity"), mood: reachedBy("mood") } };
}

/** As `percentile_disc` of SQL: the first value that at least this part of all values does not exceed. */
function quantileOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(reachedQuantile * sorted.length) - 1] ?? null;
}

function laterOf(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other > one) ? other : one;
}

export type MovedClock = {
  readonly dataset: string;
  readonly column: string;
  readonly from: number | null;
  readonly to: number | null;
};

/** The clocks that differ between two moments. Nobody is recomputed for them; every decayed value shifts. */
export function findMovedClocks(before: LatestDays, after: LatestDays): MovedClock[] {
  return clockNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ ...clockSources[name], from: before[name], to: after[name] }));
}
