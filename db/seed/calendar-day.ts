/** A calendar day as a whole number of days since 1970-01-01, without a time zone. */
export type CalendarDay = number;

const msPerDay = 86_400_000;

/** @throws RangeError when the text is not an existing day in the form YYYY-MM-DD */
export function parseDay(text: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day =
    match === null ? Number.NaN : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (Number.isNaN(day) || formatDay(day / msPerDay) !== text) {
    throw new RangeError(`"${text}" is not a day in the form YYYY-MM-DD`);
  }
  return day / msPerDay;
}

export function formatDay(day: CalendarDay): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function yearOf(day: CalendarDay): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return new Date(day * msPerDay).getUTCMonth() + 1;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (day + 3) % 7;
}

export function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) >= 5;
}

export function dayOf(year: number, month: number, dayOfMonth: number): CalendarDay {
  return Date.UTC(year, month - 1, dayOfMonth) / msPerDay;
}

/** The same day of the month, `months` earlier (the month's last day where it has no such day). */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  const date = new Date(day * msPerDay);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 - months;
  const lastOfMonth = dayOf(year, month + 1, 1) - 1;
  return Math.min(dayOf(year, month, date.getUTCDate()), lastOfMonth);
}
