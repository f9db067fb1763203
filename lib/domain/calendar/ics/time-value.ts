import { Temporal } from "temporal-polyfill";
import { type IsoDate, isCalendarDate } from "../../insight/calendar-days.ts";
import type { Budget } from "../recurrence/rule-days.ts";
import type { Property } from "./content-line.ts";
import type { ZoneNames } from "./zone-names.ts";

/** A day, or what the wall shows in a zone; null: in no zone in particular. */
export type TimeValue =
  | { readonly kind: "day"; readonly day: IsoDate }
  | { readonly kind: "wall"; readonly wall: string; readonly zone: string | null };

export type TimeReading = {
  readonly zoneOf: ZoneNames;
  /** Where a zone is meant that nobody knows. */
  readonly fallbackZone: string;
  /** Told of every name of a zone that nobody knows. */
  readonly onUnknownZone: (tzid: string) => void;
  /** How many times left out or added may still be read. */
  readonly budget: Budget;
};

const firstYear = 1900;
const lastYear = 2199;
const pattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

/** `20260302`, `20260302T090000`, `20260302T080000Z`, with its property's TZID; null when it is none of them. */
export function parseTimeValue(
  text: string,
  tzid: string | undefined,
  reading: TimeReading,
): TimeValue | null {
  const match = pattern.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, year = "", month = "", dayOfMonth = "", hour, minute = "", second = "", isUtc] = match;
  const day = `${year}-${month}-${dayOfMonth}`;
  if (Number(year) < firstYear || Number(year) > lastYear || !isCalendarDate(day)) return null;
  if (hour === undefined) return { kind: "day", day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  // A leap second is not shown by any wall here.
  const wall = `${day}T${hour}:${minute}:${second === "60" ? "59" : second}`;
  if (isUtc !== undefined) return { kind: "wall", wall, zone: "UTC" };
  if (tzid === undefined) return { kind: "wall", wall, zone: null };
  const zone = reading.zoneOf(tzid);
  if (zone === null) reading.onUnknownZone(tzid);
  return { kind: "wall", wall, zone: zone ?? reading.fallbackZone };
}

export function parseTimeProperty(property: Property, reading: TimeReading): TimeValue | null {
  return parseTimeValue(property.value, property.parameters.get("TZID"), reading);
}

/** What the wall shows in `zone` at a time; a time in no zone is what it is. */
function toWallIn(time: Extract<TimeValue, { kind: "wall" }>, zone: string | null): string {
  if (time.zone === null || zone === null || time.zone === zone) return time.wall;
  return toZoned(time, time.zone).withTimeZone(zone).toPlainDateTime().toString({ smallestUnit: "second" });
}

function toZoned({ wall }: { wall: string }, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: "compatible" });
}

/**
 * A time in the notation of an event: its day where the event lasts whole days, else the wall of the event's zone. A day
 * stays a day; it means every time on it.
 */
export function toNotationOf(
  event: { readonly isAllDay: boolean; readonly timeZone: string | null },
  time: TimeValue,
  fallbackZone: string,
): string {
  if (time.kind === "day") return time.day;
  if (!event.isAllDay) return toWallIn(time, event.timeZone ?? fallbackZone);
  // Programs write the end of a series of whole days as midnight where they run, in UTC.
  return toWallIn(time, fallbackZone).slice(0, 10);
}

/** Days from one day to another, or seconds from one time to another; null when the two are not of a kind. */
export function lengthBetween(from: TimeValue, to: TimeValue): number | null {
  if (from.kind === "day" && to.kind === "day") {
    return Temporal.PlainDate.from(from.day).until(to.day, { largestUnit: "days" }).days;
  }
  if (from.kind === "day" || to.kind === "day") return null;
  // Between a time with a zone and one without, the zone that is known holds for both.
  const begin = toZoned(from, from.zone ?? to.zone ?? "UTC");
  const end = toZoned(to, to.zone ?? from.zone ?? "UTC");
  return Math.round((end.epochMilliseconds - begin.epochMilliseconds) / 1000);
}

const durationPattern =
  /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/;

/** The length of a DURATION from a start: days of whole days, else seconds; null when it is none, or runs backwards. */
export function lengthOfDuration(text: string, from: TimeValue): number | null {
  const match = durationPattern.exec(text.trim().toUpperCase());
  if (match === null || match.slice(1).every((part) => part === undefined)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const wholeDays = weeks * 7 + days;
  const rest = hours * 3_600 + minutes * 60 + seconds;
  if (from.kind === "day") return rest === 0 ? wholeDays : null;
  const begin = toZoned(from, from.zone ?? "UTC");
  return Math.round(
    (begin.add({ days: wholeDays, seconds: rest }).epochMilliseconds - begin.epochMilliseconds) / 1000,
  );
}
