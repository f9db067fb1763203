import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../../insight/calendar-days.ts";
import type { RecurrenceRule } from "./rule.ts";

/**
 * When an event takes place: the wall's date, or date and time, in a zone (null: wherever one is), for how long, how it
 * comes back. `start`, `exceptions`, `additions` and the rule's end are written alike: `2026-03-02` where it lasts whole
 * days, else `2026-03-02T09:00:00`. An exception may name a day alone.
 */
export type EventTime = {
  readonly isAllDay: boolean;
  readonly start: string;
  readonly timeZone: string | null;
  /** Days of an all-day event, seconds of another. */
  readonly length: number;
  readonly rule: RecurrenceRule | null;
  readonly exceptions: readonly string[];
  readonly additions: readonly string[];
};

/** One time that an event takes place, as the wall of whoever looks shows it. */
export type Occurrence = {
  /** The start in the event's own notation: what tells it from the others. */
  readonly key: string;
  readonly isAllDay: boolean;
  readonly firstDay: IsoDate;
  /** The last day it touches; an event until midnight does not touch the day that begins then. */
  readonly lastDay: IsoDate;
  /** Minutes since midnight of the first and the last day; null where it lasts whole days. */
  readonly startMinute: number | null;
  readonly endMinute: number | null;
};

const secondsPerDay = 86_400;
const minutesPerDay = 1_440;

/** The most days that an occurrence may touch beside the one it starts on. */
export function daysTouched({ isAllDay, length }: EventTime): number {
  return isAllDay ? length - 1 : Math.ceil(length / secondsPerDay);
}

/**
 * The occurrence that starts at `start` (in the event's notation), as it is seen in `viewerZone`. Where clocks go forward
 * and a time does not exist, it is as much later; where it comes twice, it is the first. Length is real time, whatever
 * the clocks do.
 * @throws RangeError when a zone is unknown
 */
export function toOccurrence(event: EventTime, start: string, viewerZone: string): Occurrence {
  if (event.isAllDay) {
    const firstDay = Temporal.PlainDate.from(start);
    const lastDay = firstDay.add({ days: event.length - 1 });
    const days = { firstDay: firstDay.toString(), lastDay: lastDay.toString() };
    return { key: start, isAllDay: true, ...days, startMinute: null, endMinute: null };
  }
  const own = Temporal.PlainDateTime.from(start).toZonedDateTime(event.timeZone ?? viewerZone, {
    disambiguation: "compatible",
  });
  const begin = own.withTimeZone(viewerZone);
  const end = begin.add({ seconds: event.length });
  const endsAtMidnight = event.length > 0 && end.hour === 0 && end.minute === 0 && end.second === 0;
  const last = endsAtMidnight ? end.subtract({ seconds: 1 }) : end;
  return {
    key: start,
    isAllDay: false,
    firstDay: begin.toPlainDate().toString(),
    lastDay: last.toPlainDate().toString(),
    startMinute: begin.hour * 60 + begin.minute,
    endMinute: endsAtMidnight ? minutesPerDay : end.hour * 60 + end.minute,
  };
}
