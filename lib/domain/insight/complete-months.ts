import { addDays, bucketStart, type IsoDate } from "./calendar-days.ts";

/**
 * The first day after the last month that the data hold whole: what is told once a month is told of whole months.
 * @example endOfCompleteMonths("2026-03-30") // "2026-03-01"
 * @example endOfCompleteMonths("2026-03-31") // "2026-04-01"
 */
export function endOfCompleteMonths(latest: IsoDate): IsoDate {
  return bucketStart(addDays(latest, 1), "month");
}

/** The first day of the month so many months before the one that starts on `start`. */
export function monthsBefore(start: IsoDate, months: number): IsoDate {
  const index = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
