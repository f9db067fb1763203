import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../insight/calendar-days.ts";

/** What calendar and clock on the wall show in a zone: the day, and minutes since its midnight (0 to 1439). */
export type LocalTime = { readonly day: IsoDate; readonly minuteOfDay: number };

const minutesPerHour = 60;

/**
 * What the wall shows at an instant.
 * @throws RangeError when the zone is unknown
 */
export function toLocalTime(instant: Date, timeZone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), minuteOfDay: local.hour * minutesPerHour + local.minute };
}

/**
 * The instant at which the wall shows a time. Where clocks go forward and the time does not exist, as much later as the
 * clocks are moved; where they go back and it comes twice, the first.
 * @throws RangeError when the zone is unknown or the day is no calendar date
 */
export function toInstant({ day, minuteOfDay }: LocalTime, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day)
    .toPlainDateTime({ hour: Math.floor(minuteOfDay / minutesPerHour), minute: minuteOfDay % minutesPerHour })
    .toZonedDateTime(timeZone, { disambiguation: "compatible" });
  return new Date(local.epochMilliseconds);
}
