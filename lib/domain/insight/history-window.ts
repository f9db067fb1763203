import {
  addDays,
  type BucketWidth,
  bucketStart,
  daysBetween,
  type IsoDate,
  nextBucketStart,
} from "./calendar-days.ts";

/** The days a history shows and the width in which it sums them up. */
export type HistoryWindow = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly width: BucketWidth;
};

const recentWeeks = 26;
const fewestWeeksWithRecords = 20;
const longestMonthlyDays = 3 * 366;

/**
 * Counts back from `latestDate`, the latest date of the data set, not from today. Somebody with records
 * in enough of the last weeks is shown by week; a thinner history is shown whole, by month or, when it
 * is long, by quarter. Null without a record.
 */
export function chooseHistoryWindow(dates: readonly IsoDate[], latestDate: IsoDate): HistoryWindow | null {
  const known = dates.filter((date) => date <= latestDate).sort();
  const [first] = known;
  if (first === undefined) return null;
  const weeksStart = bucketStart(addDays(latestDate, -7 * (recentWeeks - 1)), "week");
  const weeks = new Set(known.filter((date) => date >= weeksStart).map((date) => bucketStart(date, "week")));
  if (weeks.size >= fewestWeeksWithRecords) return { from: weeksStart, to: latestDate, width: "week" };
  const width = daysBetween(first, latestDate) > longestMonthlyDays ? "quarter" : "month";
  return { from: bucketStart(first, width), to: latestDate, width };
}

export type Observation = { readonly date: IsoDate; readonly value: number };

/** One bucket of a history; `mean` is null where there is no record, so that charts show a gap. */
export type HistoryPoint = { readonly start: IsoDate; readonly mean: number | null; readonly count: number };

/** The mean of each bucket of a window, in order, buckets without a record included. */
export function toHistoryPoints(observations: readonly Observation[], window: HistoryWindow): HistoryPoint[] {
  const sums = new Map<IsoDate, { sum: number; count: number }>();
  for (const { date, value } of observations) {
    if (date < window.from || date > window.to) continue;
    const start = bucketStart(date, window.width);
    const known = sums.get(start) ?? { sum: 0, count: 0 };
    sums.set(start, { sum: known.sum + value, count: known.count + 1 });
  }
  const points: HistoryPoint[] = [];
  const end = window.to;
  for (
    let start = bucketStart(window.from, window.width);
    start <= end;
    start = nextBucketStart(start, window.width)
  ) {
    const found = sums.get(start);
    points.push({ start, mean: found ? found.sum / found.count : null, count: found?.count ?? 0 });
  }
  return points;
}

/** Arithmetic mean, or null of nothing. */
export function computeMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The observations from `from` to `to`, both included. */
export function selectBetween(
  observations: readonly Observation[],
  from: IsoDate,
  to: IsoDate,
): Observation[] {
  return observations.filter(({ date }) => date >= from && date <= to);
}
