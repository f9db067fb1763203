import { toDayNumber } from "./day-number.ts";
import type { LeaveRecord, ReviewRecord } from "./employee-records.ts";

/**
 * A leave as it was known on a day (YYYY-MM-DD): from its start on. One that still went on then ends on that day, with
 * as much of its days as had passed. Null: it had not begun.
 */
export function leaveKnownBy(
  leave: LeaveRecord & { readonly startDate: string },
  day: string,
): LeaveRecord | null {
  const { startDate, ...record } = leave;
  if (startDate > day) return null;
  if (record.endDate <= day) return record;
  const span = toDayNumber(record.endDate) - toDayNumber(startDate) + 1;
  const passed = toDayNumber(day) - toDayNumber(startDate) + 1;
  return { ...record, endDate: day, leaveDays: (record.leaveDays * passed) / span };
}

/**
 * The day from which a review is known. Reviews carry no date: one is known from the last day of its period on, the
 * first half of a year on 30 June, the second half and the whole year on 31 December.
 */
export function reviewKnownFrom({
  reviewYear,
  reviewPeriod,
}: Pick<ReviewRecord, "reviewYear" | "reviewPeriod">): string {
  const year = String(reviewYear).padStart(4, "0");
  return reviewPeriod === "H1" ? `${year}-06-30` : `${year}-12-31`;
}
