import { Temporal } from "temporal-polyfill";
import { addDays } from "../insight/calendar-days.ts";
import { toInstant, toLocalTime } from "../time/local-time.ts";

/** When a job starts by the clock: the minutes, hours, days of month, months and weekdays (Sunday is 0) that fit. */
export type Cron = {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Where day of month and weekday are both restricted, a day fits when one of them does. */
  readonly eitherDay: boolean;
};

const fields = [
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day of month", from: 1, to: 31 },
  { name: "month", from: 1, to: 12 },
  { name: "weekday", from: 0, to: 7 },
] as const;
type Field = (typeof fields)[number];

const minutesPerHour = 60;
const hoursPerDay = 24;
const minutesPerDay = 1440;
const msPerMinute = 60_000;
/** 29 February comes at most eight years later: no leap year is at hand around 1900, 2100 and 2200. */
const farthestDays = 366 * 9;

/**
 * Reads a cron line of five fields: numbers, `*`, lists, ranges and steps.
 * @throws RangeError when it is none
 */
export function parseCron(line: string): Cron {
  const parts = line.trim().split(/\s+/);
  if (parts.length !== fields.length)
    throw new RangeError(`"${line}" has not the five fields of a cron line`);
  const read = (index: 0 | 1 | 2 | 3 | 4) => parseField(parts[index] ?? "", fields[index]);
  const weekdays = new Set([...read(4)].map((weekday) => weekday % 7));
  const isFree = (index: number) => parts[index]?.startsWith("*") === true;
  const eitherDay = !isFree(2) && !isFree(4);
  return { minutes: read(0), hours: read(1), daysOfMonth: read(2), months: read(3), weekdays, eitherDay };
}

function parseField(text: string, field: Field): Set<number> {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) throw new RangeError(`"${part}" is no ${field.name} of a cron line`);
    const [, first, last, step] = match.map((digits) => (digits === undefined ? undefined : Number(digits)));
    const from = first ?? field.from;
    const to = last ?? (first === undefined || step !== undefined ? field.to : first);
    const isWithin = from >= field.from && to <= field.to && from <= to && step !== 0;
    if (!isWithin) throw new RangeError(`"${part}" is no ${field.name} of a cron line`);
    for (let value = from; value <= to; value += step ?? 1) values.add(value);
  }
  return values;
}

/**
 * The first start after an instant, by the clock on the wall of `timeZone`. A time that the clocks skip when they go
 * forward starts as much later as they are moved; one that comes twice starts the first time. Null when the line fits no
 * day, such as 30 February.
 * @throws RangeError when the zone is unknown
 */
export function nextStart(cron: Cron, timeZone: string, after: Date): Date | null {
  return findStart({ cron, timeZone, from: after, step: 1, isFound: (start) => start > after });
}

/**
 * The last start at or before an instant; see `nextStart`.
 * @throws RangeError when the zone is unknown
 */
export function latestStart(cron: Cron, timeZone: string, at: Date): Date | null {
  return findStart({ cron, timeZone, from: at, step: -1, isFound: (start) => start <= at });
}

const routineMs = 60 * msPerMinute;

/** Whether a schedule starts more often than every hour, by the two starts after an instant. */
export function isRoutine(cron: Cron, timeZone: string, after: Date): boolean {
  const first = nextStart(cron, timeZone, after);
  const second = first === null ? null : nextStart(cron, timeZone, first);
  return first !== null && second !== null && second.getTime() - first.getTime() < routineMs;
}

/** Looks day by day, forwards or backwards, for the nearest start that `isFound` takes. */
function findStart(search: {
  cron: Cron;
  timeZone: string;
  from: Date;
  step: 1 | -1;
  isFound: (start: Date) => boolean;
}): Date | null {
  const { cron, timeZone, step } = search;
  // A start that the clocks moved over midnight belongs to the day beside it.
  let day = Temporal.PlainDate.from(toLocalTime(search.from, timeZone).day).subtract({ days: step });
  for (let count = 0; count <= farthestDays; count++, day = day.add({ days: step })) {
    if (!fitsDay(cron, day)) continue;
    const starts = startsOf(cron, day.toString(), timeZone).filter(search.isFound);
    const nearest = step === 1 ? starts[0] : starts.at(-1);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function fitsDay(cron: Cron, day: Temporal.PlainDate): boolean {
  const fitsDate = cron.daysOfMonth.has(day.day);
  const fitsWeekday = cron.weekdays.has(day.dayOfWeek % 7);
  return cron.months.has(day.month) && (cron.eitherDay ? fitsDate || fitsWeekday : fitsDate && fitsWeekday);
}

function startsOf(cron: Cron, day: string, timeZone: string): Date[] {
  const begin = toInstant({ day, minuteOfDay: 0 }, timeZone).getTime();
  const nextDay = addDays(day, 1);
  const minuteCount = (toInstant({ day: nextDay, minuteOfDay: 0 }, timeZone).getTime() - begin) / msPerMinute;
  if (minuteCount === minutesPerDay) {
    return wallMinutes(cron).map((minuteOfDay) => new Date(begin + minuteOfDay * msPerMinute));
  }
  // The clocks are moved on this day. What runs every hour goes by the time that passes, the rest by the wall.
  if (cron.hours.size === hoursPerDay) {
    return Array.from({ length: minuteCount }, (_, index) => new Date(begin + index * msPerMinute)).filter(
      (start) => cron.minutes.has(toLocalTime(start, timeZone).minuteOfDay % minutesPerHour),
    );
  }
  return wallMinutes(cron)
    .map((minuteOfDay) => toInstant({ day, minuteOfDay }, timeZone))
    .sort((one, other) => one.getTime() - other.getTime());
}

function wallMinutes({ hours, minutes }: Cron): number[] {
  const inOrder = (values: ReadonlySet<number>) => [...values].sort((one, other) => one - other);
  return inOrder(hours).flatMap((hour) => inOrder(minutes).map((minute) => hour * minutesPerHour + minute));
}
