import { addDays, type BucketWidth, daysBetween, formatDay, type IsoDate } from "../insight/calendar-days.ts";

/** The days that a part of a report looks at, counted back from the latest day of the data. */
export type ReportStretch = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** How its tables and charts sum up. */
  readonly width: BucketWidth;
  /** "the last four weeks of the data (4 Mar 2026 to 31 Mar 2026)" */
  readonly words: string;
};

const recentDays = 28;
const widths = [
  { days: recentDays, width: "week", words: "the last four weeks of the data" },
  { days: 91, width: "week", words: "the last 13 weeks of the data" },
  { days: 365, width: "month", words: "the last year of the data" },
] as const;

/**
 * The narrowest of four weeks, 13 weeks and a year that holds `fewest` of the dates, else everything there is. The end is
 * the latest day of the data set, not today. Null without a date.
 */
export function chooseReportStretch(
  dates: readonly IsoDate[],
  latestDate: IsoDate | null,
  fewest = 1,
): ReportStretch | null {
  if (latestDate === null) return null;
  const known = dates.filter((date) => date <= latestDate).toSorted();
  const [first] = known;
  if (first === undefined) return null;
  for (const { days, width, words } of widths) {
    const from = addDays(latestDate, 1 - days);
    if (known.filter((date) => date >= from).length < Math.min(fewest, known.length)) continue;
    return toStretch({ from, to: latestDate, width }, words);
  }
  const isLong = daysBetween(first, latestDate) > 3 * 366;
  return toStretch({ from: first, to: latestDate, width: isLong ? "quarter" : "month" }, "all of the data");
}

/** The last four weeks of the data, whatever is in them. */
export function lastFourWeeks(latestDate: IsoDate): ReportStretch {
  const from = addDays(latestDate, 1 - recentDays);
  return toStretch({ from, to: latestDate, width: "week" }, widths[0].words);
}

function toStretch(stretch: Omit<ReportStretch, "words">, words: string): ReportStretch {
  return { ...stretch, words: `${words} (${formatDay(stretch.from)} to ${formatDay(stretch.to)})` };
}
