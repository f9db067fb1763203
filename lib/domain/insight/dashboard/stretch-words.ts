import type { ReleaseWidth } from "../../privacy/group-point.ts";
import { addDays, formatBucket, type IsoDate, nextBucketStart } from "../calendar-days.ts";

/** One stretch of time as figures of groups are released for it; `start` is its first day. */
export type Stretch = { readonly start: IsoDate; readonly width: ReleaseWidth };

export const stretchNames: Readonly<Record<ReleaseWidth, string>> = {
  month: "Month",
  quarter: "Quarter",
  year: "Year",
};

/** @example nameStretchOf({ start: "2026-01-01", width: "quarter" }) // "Q1 2026" */
export function nameStretchOf({ start, width }: Stretch): string {
  return width === "year" ? start.slice(0, 4) : formatBucket(start, width);
}

/** The last day of a stretch. */
export function lastDayOf(start: IsoDate, width: ReleaseWidth): IsoDate {
  if (width === "year") return `${start.slice(0, 4)}-12-31`;
  return addDays(nextBucketStart(start, width), -1);
}
