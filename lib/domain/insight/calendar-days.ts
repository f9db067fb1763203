import { toDayNumber, toIsoDate } from "../features/day-number.ts";

/** A calendar date as YYYY-MM-DD; it has no zone. */
export type IsoDate = string;

/** Whether a text is a day that the calendar has, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A Date takes the 30th of February for the 1st of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** @throws RangeError when `date` is no calendar date */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(toDayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export const bucketWidths = ["week", "month", "quarter"] as const;
export type BucketWidth = (typeof bucketWidths)[number];

export const bucketNames: Readonly<Record<BucketWidth, { readonly one: string; readonly by: string }>> = {
  week: { one: "Week", by: "by week" },
  month: { one: "Month", by: "by month" },
  quarter: { one: "Quarter", by: "by quarter" },
};

/** The first day of the week (from Monday), month or quarter that holds `date`. */
export function bucketStart(date: IsoDate, width: BucketWidth): IsoDate {
  if (width === "week") {
    const day = toDayNumber(date);
    return toIsoDate(day - ((((day + 3) % 7) + 7) % 7)); // day 0, 1 January 1970, was a Thursday
  }
  const month = Number(date.slice(5, 7));
  const first = width === "month" ? month : month - ((month - 1) % 3);
  return `${date.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

/** The first day of the bucket after the one that starts on `start`. */
export function nextBucketStart(start: IsoDate, width: BucketWidth): IsoDate {
  const step = { week: 7, month: 31, quarter: 92 }[width];
  return bucketStart(addDays(start, step), width);
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @example formatDay("2026-03-02") // "2 Mar 2026" */
export function formatDay(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** A bucket in words that fit under a chart. */
export function formatBucket(start: IsoDate, width: BucketWidth): string {
  const month = Number(start.slice(5, 7));
  if (width === "week") return `${Number(start.slice(8, 10))} ${monthNames[month - 1]} ${start.slice(0, 4)}`;
  if (width === "month") return `${monthNames[month - 1]} ${start.slice(0, 4)}`;
  return `Q${Math.ceil(month / 3)} ${start.slice(0, 4)}`;
}

/**
 * The calendar date of an instant in a time zone.
 * @throws RangeError when the zone is unknown
 */
export function toCalendarDate(instant: Date, timeZone: string): IsoDate {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(instant);
}

/** @example formatInstantDay(new Date("2026-03-02T23:30:00Z"), "UTC") // "2 Mar 2026" */
export function formatInstantDay(instant: Date, timeZone = "UTC"): string {
  return formatDay(toCalendarDate(instant, timeZone));
}
