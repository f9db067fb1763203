import { addDays, daysBetween, type IsoDate } from "../insight/calendar-days.ts";
import { toLocalTime } from "../time/local-time.ts";
import { type Candidate, isOnLeave, type LeaveSpan } from "./candidate.ts";
import { findObstacleToSending } from "./find-obstacle.ts";
import type { NudgeStatus, OmissionCause } from "./nudge.ts";
import { wakingHoursOf } from "./select-targets.ts";
import { type DailyRound, type EngagementSettings, type FollowUp, toMinuteOfDay } from "./settings.ts";
import { findWakingMoment } from "./waking-hours.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * How long a planned nudge waits: so many hours after its moment, when nothing ran; so many days after its round, when quiet hours put
 * it off again and again. After that the next round looks anew.
 */
export const planHolds = { hours: 24, days: 4 } as const;

/**
 * The day whose round is due: today in the company, once its time has come. Days on which nothing ran are never made up
 * for, so that nobody is asked several times at once.
 * @returns null before the time
 */
export function findDueRound(
  now: Date,
  timeZone: string,
  { time }: Pick<DailyRound, "time">,
): IsoDate | null {
  const { day, minuteOfDay } = toLocalTime(now, timeZone);
  return minuteOfDay >= toMinuteOfDay(time) ? day : null;
}

/** From when on the mail that follows an unread nudge may be sent. */
export function toMailTime(sentAt: Date, { mailAfterHours }: FollowUp): Date {
  return new Date(sentAt.getTime() + mailAfterHours * hourMs);
}

/** From when on a nudge without an answer counts as unanswered. */
export function toAnswerLimit(sentAt: Date, { answerDays }: FollowUp): Date {
  return new Date(sentAt.getTime() + answerDays * dayMs);
}

export function hasMissedItsDay(plan: { readonly day: IsoDate; readonly sendAt: Date }, now: Date): boolean {
  if (now.getTime() - plan.sendAt.getTime() > planHolds.hours * hourMs) return true;
  return daysBetween(plan.day, toLocalTime(now, "UTC").day) > planHolds.days;
}

type Moment = { readonly now: Date; readonly settings: EngagementSettings };

/**
 * Whether a planned nudge goes out now ("send"), later at a moment, or not at all and why; by what is known of the person at `now`.
 * @throws RangeError when the zone is unknown
 */
export function judgeSending(
  plan: { readonly userId: string; readonly day: IsoDate; readonly sendAt: Date },
  candidate: Candidate | undefined,
  { now, settings }: Moment,
): "send" | Date | OmissionCause {
  if (candidate === undefined) return "left";
  if (candidate.userId !== plan.userId) return "no_account";
  if (hasMissedItsDay(plan, now)) return "too_late";
  const moment = findWakingMoment(now, wakingHoursOf(candidate, settings));
  if (moment === null) return "opted_out";
  if (moment > now) return moment;
  return findObstacleToSending(candidate, now, settings) ?? "send";
}

/**
 * When the mail about an unread nudge may go, from `now` on; null: it may not. Whoever is away finds the notification when they are
 * back.
 * @throws RangeError when the zone is unknown
 */
export function findMailMoment(
  { userId }: { readonly userId: string },
  candidate: Candidate | undefined,
  { now, settings }: Moment,
): Date | null {
  if (candidate === undefined || !candidate.isActive || candidate.userId !== userId) return null;
  if (isOnLeave(candidate.leave, toLocalTime(now, candidate.timeZone).day)) return null;
  return findWakingMoment(now, wakingHoursOf(candidate, settings));
}

export type PastNudge = {
  readonly status: NudgeStatus;
  readonly sentAt: Date | null;
  /** HR was told of this one and those before it. */
  readonly isTold: boolean;
};

/**
 * How many nudges in a row were not answered: those since the last answer of any kind, since HR was last told, and within
 * the days that count.
 */
export function countUnanswered(
  nudges: readonly PastNudge[],
  { now, lastAnsweredAt }: { readonly now: Date; readonly lastAnsweredAt: Date | null },
  { countedDays }: FollowUp,
): number {
  const lastTold = Math.max(
    Number.NEGATIVE_INFINITY,
    ...nudges
      .filter(({ isTold }) => isTold)
      .map(({ sentAt }) => sentAt?.getTime() ?? Number.NEGATIVE_INFINITY),
  );
  const since = Math.max(
    lastTold,
    lastAnsweredAt?.getTime() ?? Number.NEGATIVE_INFINITY,
    now.getTime() - countedDays * dayMs,
  );
  return nudges.filter(
    ({ status, sentAt }) => status === "unanswered" && sentAt !== null && sentAt.getTime() > since,
  ).length;
}

/** Whether HR is told now. Silence changes nothing else. */
export function isToBeTold(unansweredInRow: number, { unansweredLimit }: FollowUp): boolean {
  return unansweredInRow >= unansweredLimit;
}

/**
 * How much longer an answer is waited for, because somebody was away: the days of leave since the nudge was sent do not count, and
 * on a day of leave nobody's wait ends.
 * @returns the moment to look again; null: the wait is over
 */
export function findExtension(
  { sentAt }: { readonly sentAt: Date | null },
  leave: readonly LeaveSpan[],
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
  followUp: FollowUp,
): Date | null {
  if (sentAt === null || leave.length === 0) return null;
  const today = toLocalTime(now, timeZone).day;
  const firstDay = toLocalTime(sentAt, timeZone).day;
  const days = Array.from({ length: Math.max(0, daysBetween(firstDay, today)) + 1 }, (_, on) =>
    addDays(firstDay, on),
  );
  const daysAway = days.filter((day) => isOnLeave(leave, day)).length;
  const limit = new Date(toAnswerLimit(sentAt, followUp).getTime() + daysAway * dayMs);
  const tomorrow = new Date(now.getTime() + dayMs);
  if (isOnLeave(leave, today)) return limit > tomorrow ? limit : tomorrow;
  return limit > now ? limit : null;
}
