import { addDays, type IsoDate, isCalendarDate } from "../../insight/calendar-days.ts";
import type { Weekday } from "./week-start.ts";

/** A month as YYYY-MM. */
export type Month = string;

export type GridDay = { readonly date: IsoDate; readonly isInMonth: boolean; readonly isToday: boolean };
export type MonthGrid = {
  readonly month: Month;
  /** Four to six weeks of seven days, of which the outer ones reach into the months beside. */
  readonly weeks: readonly (readonly GridDay[])[];
  readonly first: IsoDate;
  readonly last: IsoDate;
};

const firstYear = 1970;
const lastYear = 2199;

/** Whether a text is a month that the calendar can show, 1970 to 2199. */
export function isMonth(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && year >= firstYear && year <= lastYear;
}

export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7);
}

/** The month so many after `month`, before it when negative; it stays within what can be shown. */
export function addMonths(month: Month, months: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const bounded = Math.min(Math.max(index, firstYear * 12), lastYear * 12 + 11);
  return `${String(Math.floor(bounded / 12)).padStart(4, "0")}-${String((bounded % 12) + 1).padStart(2, "0")}`;
}

/** @throws RangeError when `date` is no calendar date */
export function weekdayOf(date: IsoDate): Weekday {
  if (!isCalendarDate(date)) throw new RangeError("no calendar date");
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (day === 0 ? 7 : day) as Weekday; // `getUTCDay` gives 0 to 6.
}

/** The first day of the week that holds `date`. */
export function startOfWeek(date: IsoDate, weekStart: Weekday): IsoDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/**
 * The whole weeks that a month touches.
 * @throws RangeError when `month` is none
 */
export function buildMonthGrid(input: {
  readonly month: Month;
  readonly weekStart: Weekday;
  readonly today: IsoDate;
}): MonthGrid {
  const { month, weekStart, today } = input;
  if (!isMonth(month)) throw new RangeError("no month");
  const first = startOfWeek(`${month}-01`, weekStart);
  const lastOfMonth = addDays(`${nextMonth(month)}-01`, -1);
  const weeks: GridDay[][] = [];
  for (let start = first; start <= lastOfMonth; start = addDays(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, offset) => {
        const date = addDays(start, offset);
        return { date, isInMonth: monthOf(date) === month, isToday: date === today };
      }),
    );
  }
  return { month, weeks, first, last: addDays(first, weeks.length * 7 - 1) };
}

/** As `addMonths`, beyond what can be shown. */
function nextMonth(month: Month): Month {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, "0")}`;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** @example formatMonth("2026-03") // "March 2026" */
export function formatMonth(month: Month): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday - 1] ?? "";
}

/** The names of the weekdays in the order of a grid's columns. */
export function weekdayNamesFrom(weekStart: Weekday): string[] {
  return [...weekdayNames.slice(weekStart - 1), ...weekdayNames.slice(0, weekStart - 1)];
}

/** @example formatLongDay("2026-03-02") // "Monday, 2 March 2026" */
export function formatLongDay(date: IsoDate): string {
  return `${weekdayName(weekdayOf(date))}, ${Number(date.slice(8, 10))} ${formatMonth(monthOf(date))}`;
}
