const millisecondsPerDay = 86_400_000;

/**
 * Days since 1970-01-01 of a calendar date, so that dates subtract as numbers.
 * @throws RangeError when `isoDate` is not `YYYY-MM-DD`
 */
export function toDayNumber(isoDate: string): number {
  const day = Date.parse(`${isoDate}T00:00:00Z`) / millisecondsPerDay;
  // Date.parse takes the 30th of February for the 1st of March.
  if (!Number.isInteger(day) || toIsoDate(day) !== isoDate)
    throw new RangeError(`"${isoDate}" is not a calendar date`);
  return day;
}

/** The calendar date `YYYY-MM-DD` of a day number. */
export function toIsoDate(dayNumber: number): string {
  return new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10);
}
