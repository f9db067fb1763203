import { daysBetween, formatDay, type IsoDate } from "./calendar-days.ts";
import { formatNumber } from "./typical-range.ts";

export type LeaveRecord = {
  readonly leaveType: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly leaveDays: number;
};

/** What of a person's records is looked at for contradictions. */
export type CheckedRecords = {
  readonly activityDates: readonly IsoDate[];
  readonly leave: readonly LeaveRecord[];
  readonly joiningDates: readonly IsoDate[];
  readonly reviews: readonly { readonly reviewPeriod: string; readonly reviewYear: number }[];
  readonly awardDates: readonly IsoDate[];
};

const longestList = 4;

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, longestList).join(", ");
  return texts.length > longestList ? `${shown} and ${texts.length - longestList} more` : shown;
}

/**
 * Contradictions in one person's records, as sentences; the records are kept as they came. The kind of
 * leave is not named: the sentences speak of the data, not of health.
 */
export function findDataQualityRemarks(records: CheckedRecords): string[] {
  const remarks = [
    describeJoining(records.joiningDates),
    ...describeLeave(records.leave),
    describeReviews(records.reviews),
    describeActivityOnLeave(records),
    describeBeforeJoining(records),
  ];
  return remarks.filter((remark) => remark !== null);
}

function describeJoining(dates: readonly IsoDate[]): string | null {
  const distinct = [...new Set(dates)];
  if (distinct.length < 2) return null;
  return `${distinct.length} joining dates are recorded (${listed(distinct.map(formatDay))}); the first one in the file is used.`;
}

function describeLeave(leave: readonly LeaveRecord[]): (string | null)[] {
  const backwards = leave.filter(({ startDate, endDate }) => endDate < startDate);
  const spans = leave.filter(({ startDate, endDate }) => endDate >= startDate);
  const different = spans.filter(
    ({ startDate, endDate, leaveDays }) => daysBetween(startDate, endDate) + 1 !== leaveDays,
  );
  const examples = different.map(
    ({ startDate, endDate, leaveDays }) =>
      `${formatDay(startDate)} to ${formatDay(endDate)} says ${formatNumber(leaveDays)} ${leaveDays === 1 ? "day" : "days"}`,
  );
  const overlaps = countOverlaps(spans);
  return [
    backwards.length === 0 ? null : `${countOf(backwards.length, "leave")} ends before it starts.`,
    different.length === 0
      ? null
      : `${countOf(different.length, "leave")} has another number of days than its dates span (${listed(examples)}).`,
    overlaps === 0 ? null : `${countOf(overlaps, "leave")} overlaps an earlier one.`,
  ];
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `One ${noun}` : `Each of ${count} ${noun}s`;
}

function countOverlaps(spans: readonly LeaveRecord[]): number {
  const sorted = spans.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  let latestEnd = "";
  let overlaps = 0;
  for (const { startDate, endDate } of sorted) {
    if (startDate <= latestEnd) overlaps += 1;
    if (endDate > latestEnd) latestEnd = endDate;
  }
  return overlaps;
}

function describeReviews(reviews: CheckedRecords["reviews"]): string | null {
  const counts = new Map<string, number>();
  for (const { reviewPeriod, reviewYear } of reviews) {
    const period = `${reviewPeriod} ${reviewYear}`;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([period]) => period);
  if (repeated.length === 0) return null;
  return `More than one review is recorded for ${listed(repeated)}; the first one in the file counts.`;
}

function describeActivityOnLeave({ activityDates, leave }: CheckedRecords): string | null {
  const days = activityDates.filter((date) =>
    leave.some(({ startDate, endDate }) => startDate <= date && date <= endDate),
  );
  if (days.length === 0) return null;
  return `Work is recorded on ${days.length === 1 ? "a day" : `${days.length} days`} of leave (${listed(days.map(formatDay))}).`;
}

function describeBeforeJoining(records: CheckedRecords): string | null {
  const [firstRecorded] = records.joiningDates;
  if (firstRecorded === undefined) return null;
  const dates = [
    ...records.activityDates,
    ...records.leave.map(({ startDate }) => startDate),
    ...records.awardDates,
  ];
  const early = dates.filter((date) => date < firstRecorded);
  if (early.length === 0) return null;
  const counted = early.length === 1 ? "One record lies" : `${early.length} records lie`;
  return `${counted} before the joining date of ${formatDay(firstRecorded)}.`;
}
