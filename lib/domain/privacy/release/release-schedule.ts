import {
  addDays,
  bucketStart,
  daysBetween,
  type IsoDate,
  nextBucketStart,
} from "../../insight/calendar-days.ts";
import type { ReleaseWidth } from "../group-point.ts";

/** Days between two generations of one stretch. */
export const daysBetweenReleases = 7;

/** After this many generations a stretch stands for good: every further one makes hiding harder. */
export const mostGenerations = 8;

/** The first day of the month, quarter or year that holds `date`. */
export function releaseStart(date: IsoDate, width: ReleaseWidth): IsoDate {
  return width === "year" ? `${date.slice(0, 4)}-01-01` : bucketStart(date, width);
}

/** The first day after the stretch that starts on `start`. */
export function releaseEnd(start: IsoDate, width: ReleaseWidth): IsoDate {
  return width === "year" ? `${Number(start.slice(0, 4)) + 1}-01-01` : nextBucketStart(start, width);
}

/**
 * Whether a stretch may be released anew on `today`: at once when it never was or has ended since, else a week after
 * the last time.
 */
export function isReleaseDue(stretch: {
  readonly start: IsoDate;
  readonly width: ReleaseWidth;
  readonly generation: number;
  readonly releasedOn: IsoDate | null;
  readonly today: IsoDate;
}): boolean {
  const { start, width, generation, releasedOn, today } = stretch;
  if (generation >= mostGenerations) return false;
  if (releasedOn === null) return true;
  const end = releaseEnd(start, width);
  if (releasedOn < end && today >= end) return true;
  return daysBetween(releasedOn, today) >= daysBetweenReleases;
}

/** The day whose data a release on `today` holds: the last of the stretch, or the day before today while it runs. */
export function asOfDay(start: IsoDate, width: ReleaseWidth, today: IsoDate): IsoDate {
  const last = addDays(releaseEnd(start, width), -1);
  return last < today ? last : today;
}
