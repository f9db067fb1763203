import { toDayNumber } from "../features/day-number.ts";
import type { IsoDate } from "../insight/calendar-days.ts";
import { addDays } from "../insight/calendar-days.ts";
import { type LocalTime, toInstant, toLocalTime } from "../time/local-time.ts";
import { type QuietHours, toMinuteOfDay } from "./settings.ts";

/** When somebody may be written to, on their own wall. */
export type WakingHours = {
  readonly timeZone: string;
  readonly quietHours: QuietHours;
  readonly onWeekends: boolean;
};

const mostSteps = 12;

/** Whether the wall shows a time at which somebody is left in peace. */
export function isQuiet({ day, minuteOfDay }: LocalTime, { quietHours, onWeekends }: WakingHours): boolean {
  if (!onWeekends && isWeekend(day)) return true;
  const from = toMinuteOfDay(quietHours.from);
  const until = toMinuteOfDay(quietHours.until);
  if (from <= until) return minuteOfDay >= from && minuteOfDay < until;
  return minuteOfDay >= from || minuteOfDay < until;
}

/**
 * The first moment from `from` on at which somebody may be written to: `from` itself, or the end of the quiet hours or of
 * the weekend, by the clock of their own zone, which may be put forward or back on the way.
 * @throws RangeError when the zone is unknown
 */
export function findWakingMoment(from: Date, hours: WakingHours): Date {
  let moment = from;
  for (let step = 0; step < mostSteps; step++) {
    const local = toLocalTime(moment, hours.timeZone);
    if (!isQuiet(local, hours)) return moment;
    moment = endOfQuiet(moment, local, hours);
  }
  return moment;
}

/** Where this stretch of quiet could end: the next time that the wall shows its end, or the next day's beginning. */
function endOfQuiet(moment: Date, { day, minuteOfDay }: LocalTime, hours: WakingHours): Date {
  const until = toMinuteOfDay(hours.quietHours.until);
  const hasHours = hours.quietHours.from !== hours.quietHours.until;
  if (!hours.onWeekends && isWeekend(day)) {
    return later(
      moment,
      toInstant({ day: addDays(day, 1), minuteOfDay: hasHours ? until : 0 }, hours.timeZone),
      1,
    );
  }
  const isAfterMidnight = minuteOfDay < until;
  const end = toInstant({ day: isAfterMidnight ? day : addDays(day, 1), minuteOfDay: until }, hours.timeZone);
  // An hour that comes twice shows the end of quiet once before: then it is that much later.
  return later(moment, end, isAfterMidnight ? until - minuteOfDay : 1);
}

function later(moment: Date, end: Date, minutes: number): Date {
  return end > moment ? end : new Date(moment.getTime() + minutes * 60_000);
}

/** Saturday or Sunday; day 0, the first of January 1970, was a Thursday. */
function isWeekend(day: IsoDate): boolean {
  return (((toDayNumber(day) + 3) % 7) + 7) % 7 >= 5;
}
