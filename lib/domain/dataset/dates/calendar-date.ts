/** A date as year × 10,000 + month × 100 + day, so that dates compare as numbers; 0 is none. */
export type DateNumber = number;

/** Years outside are typing errors rather than dates of anybody's work. */
export const firstYear = 1900;
export const lastYear = 2100;

/** The date, or 0 when the calendar (or the range of years) does not have it. */
export function toDateNumber(year: number, month: number, day: number): DateNumber {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return 0;
  return day > daysInMonth(year, month) ? 0 : year * 10_000 + month * 100 + day;
}

export function toIsoDate(date: DateNumber): string {
  const digits = String(date).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
