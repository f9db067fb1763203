/** What is watched in a person's own course. */
export const pastMeasures = ["mood", "workHours", "meetings", "messages"] as const;
export type PastMeasure = (typeof pastMeasures)[number];

/** One of a person's weeks. Week 0 is the seven days that end on the person's last record, week 1 the seven before. */
export type WeekMean = { readonly week: number; readonly mean: number; readonly count: number };

/** A person's last weeks beside the same person's year before. Mood is from 0 to 1, the rest is a day's amount. */
export type PastComparison = {
  /** Mean over the last four weeks. */
  readonly recent: number;
  readonly recentCount: number;
  /** Interquartile mean of the weekly means of the year before: the middle half of them counts. */
  readonly usual: number;
  /** How far weekly means lie from `usual`: the mean distance × √(π/2), which is the standard deviation of normal values. */
  readonly spread: number;
  readonly usualWeeks: number;
};

export type OwnPast = Readonly<Record<PastMeasure, PastComparison | null>>;

/** Means over a person's last eight weeks; null: too few records, or none of late. */
export type RecentLevels = Readonly<Record<PastMeasure, number | null>>;

/** What is kept of a person's course: both views, as of the person's own last record. */
export type PastAggregate = { readonly comparison: PastComparison | null; readonly level: number | null };

/** The last weeks, held against the weeks before. */
export const recentWeeks = 4;

/** The weeks whose mean is a person's level of late. */
export const levelWeeks = 8;

const usualWeeksEnd = 56;

/** A course says something about now while its last record is at most this many days older than everybody's last. */
export const freshForDays = 28;

/** How many weeks back from a person's last record are read at all. */
export const weeksLookedAt = usualWeeksEnd;

/** How much must be recorded before a course is compared with itself: records of late, and weeks before that. */
export const enoughPast: Readonly<Record<PastMeasure, { recentCount: number; usualWeeks: number }>> = {
  mood: { recentCount: 3, usualWeeks: 8 },
  workHours: { recentCount: 8, usualWeeks: 8 },
  meetings: { recentCount: 8, usualWeeks: 8 },
  messages: { recentCount: 8, usualWeeks: 8 },
};

/** Fewer records in eight weeks than these are no level. */
const leastLevelCount: Readonly<Record<PastMeasure, number>> = {
  mood: 3,
  workHours: 10,
  meetings: 10,
  messages: 10,
};

/**
 * A person's course as of the last record. The middle half of a year makes odd weeks and holidays harmless, lets a change
 * be seen long after it began, and, unlike a median, moves evenly although answers come in steps.
 */
export function summarisePast(measure: PastMeasure, weeks: readonly WeekMean[]): PastAggregate {
  const recent = meanOf(weeks.filter(({ week }) => week < recentWeeks));
  const before = weeks.filter(({ week }) => week >= recentWeeks && week < usualWeeksEnd);
  const level = meanOf(weeks.filter(({ week }) => week < levelWeeks));
  const enough = enoughPast[measure];
  const isEnough = recent.count >= enough.recentCount && before.length >= enough.usualWeeks;
  return {
    level: level.count >= leastLevelCount[measure] ? level.mean : null,
    comparison: isEnough
      ? { recent: recent.mean, recentCount: recent.count, ...usualOf(before.map(({ mean }) => mean)) }
      : null,
  };
}

/** How far back a person's records have to go before it is said what became of them since. */
const leastStretchWeeks = 26;
const leastStartWeeks = 6;

/** A person's last weeks beside the first quarter of the weeks that are looked at. */
export type StartComparison = PastComparison & {
  /** How long ago the middle of that first quarter is. */
  readonly weeksAgo: number;
};

/**
 * The last four weeks beside the start of the year before: what moved slowly, or long ago and for good, is in the usual
 * weeks already and shows against the start alone. Null where the records go back less than half a year or are too few.
 */
export function compareWithStart(measure: PastMeasure, weeks: readonly WeekMean[]): StartComparison | null {
  const known = weeks.filter(({ week }) => week < usualWeeksEnd);
  const oldest = Math.max(0, ...known.map(({ week }) => week));
  if (oldest < leastStretchWeeks) return null;
  const from = Math.ceil(oldest * 0.75);
  const start = known.filter(({ week }) => week >= from);
  const recent = meanOf(known.filter(({ week }) => week < recentWeeks));
  if (recent.count < enoughPast[measure].recentCount || start.length < leastStartWeeks) return null;
  return {
    ...{ recent: recent.mean, recentCount: recent.count, weeksAgo: (from + oldest) / 2 },
    ...usualOf(start.map(({ mean }) => mean)),
  };
}

function meanOf(weeks: readonly WeekMean[]): { mean: number; count: number } {
  const count = weeks.reduce((sum, week) => sum + week.count, 0);
  const total = weeks.reduce((sum, week) => sum + week.mean * week.count, 0);
  return { mean: total / count, count };
}

function usualOf(means: readonly number[]) {
  const usual = interquartileMean(means);
  const distance = means.reduce((sum, mean) => sum + Math.abs(mean - usual), 0) / means.length;
  return { usual, spread: Math.sqrt(Math.PI / 2) * distance, usualWeeks: means.length };
}

function interquartileMean(values: readonly number[]): number {
  const quarter = Math.floor(values.length / 4);
  const middle = values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
