import { toDayNumber } from "../features/day-number.ts";
import { addDays, type IsoDate } from "../insight/calendar-days.ts";
import { isQuiet, type QuietHours } from "../notification/quiet-hours.ts";
import { type LocalTime, toInstant, toLocalTime } from "../time/local-time.ts";

/** When somebody may be written to, on their own wall. */
export type WakingHours = {
  readonly timeZone: string;
  /** The company's and the person's own: each of them holds. */
  readonly quiet: readonly QuietHours[];
  readonly onWeekends: boolean;
};

/** Enough to step over a weekend and every stretch of quiet around it. */
const mostSteps = 16;

/**
 * The first moment from `from` on at which somebody may be written to: `from` itself, or the end of the quiet hours or of
 * the weekend, by the clock of their own zone, which may be put forward or back on the way.
 * @returns null when quiet hours leave no moment of the day
 * @throws RangeError when the zone is unknown
 */
export function findWakingMoment(from: Date, hours: WakingHours): Date | null {
  let moment = from;
  for (let step = 0; step < mostSteps; step++) {
    const local = toLocalTime(moment, hours.timeZone);
    const rest = findRest(local, hours);
    if (rest === null) return moment;
    moment = endOfRest(moment, local, rest, hours.timeZone);
  }
  return null;
}

/** Where the rest around a time ends, as days on and the minute of that day; null: it is no time of rest. */
type Rest = { readonly days: number; readonly untilMinute: number };

function findRest({ day, minuteOfDay }: LocalTime, { quiet, onWeekends }: WakingHours): Rest | null {
  const span = quiet.find((hours) => isQuiet(hours, minuteOfDay));
  if (span !== undefined) {
    return { days: minuteOfDay < span.toMinute ? 0 : 1, untilMinute: span.toMinute };
  }
  return !onWeekends && isWeekend(day) ? { days: 1, untilMinute: 0 } : null;
}

function endOfRest(
  moment: Date,
  { day, minuteOfDay }: LocalTime,
  { days, untilMinute }: Rest,
  timeZone: string,
): Date {
  const end = toInstant({ day: addDays(day, days), minuteOfDay: untilMinute }, timeZone);
  if (end > moment) return end;
  // An hour that comes twice showed the end once before; it comes again, so many minutes on.
  const minutes = Math.max(1, untilMinute - minuteOfDay);
  return new Date(moment.getTime() + minutes * 60_000);
}

/** Saturday or Sunday; day 0, the first of January 1970, was a Thursday. */
function isWeekend(day: IsoDate): boolean {
  return (((toDayNumber(day) + 3) % 7) + 7) % 7 >= 5;
}
