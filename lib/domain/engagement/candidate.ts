import type { Severity } from "../detection/verdicts.ts";
import type { IsoDate } from "../insight/calendar-days.ts";
import type { QuietHours } from "../notification/quiet-hours.ts";

/** All that is looked at to decide whether somebody is asked how they are. Nothing here changes by being asked. */
export type Candidate = {
  readonly employeeId: string;
  /** The account by which they can be reached; null: they have none, or it is disabled. */
  readonly userId: string | null;
  /** Where they are, by its IANA name. */
  readonly timeZone: string;
  /** Still part of the company. */
  readonly isActive: boolean;
  /** How severe the finding is that stands; null: none does, or HR has set it aside. */
  readonly finding: Severity | null;
  /** Decayed weighted mean of mood, 0 to 1, and from how many answers; null: no answer. */
  readonly mood: { readonly mean: number; readonly answerCount: number } | null;
  readonly leave: readonly LeaveSpan[];
  /** Does not want to be asked, or not to be told of it. */
  readonly isOptedOut: boolean;
  /** Their own, beside the company's. */
  readonly ownQuietHours: QuietHours | null;
  /** When they last spoke with Elara or with HR. */
  readonly lastTalkAt: Date | null;
  /** Unasked contacts by any channel, within the days of the budget at least. */
  readonly contacts: readonly Date[];
  readonly course: NudgeCourse;
};

/** First and last day off, both included; in either order, as real exports have them. */
export type LeaveSpan = { readonly startDate: IsoDate; readonly endDate: IsoDate };

/** How earlier nudges went. */
export type NudgeCourse = {
  /** Something waits to be sent or to be answered. */
  readonly isOpen: boolean;
  /** When HR was last told that nothing is answered, unless there was an answer since. */
  readonly leftToHrAt: Date | null;
};

export const noCourse: NudgeCourse = { isOpen: false, leftToHrAt: null };

/** Whether a day lies within somebody's leave. */
export function isOnLeave(leave: readonly LeaveSpan[], day: IsoDate): boolean {
  return leave.some(({ startDate, endDate }) =>
    startDate <= endDate ? startDate <= day && day <= endDate : endDate <= day && day <= startDate,
  );
}
