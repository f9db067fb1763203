import { type DateNumber, firstYear, lastYear, toDateNumber } from "./calendar-date.ts";

/**
 * A date cell read in every way it can be. A cell with the year first has one reading: `dmy` and `mdy` are
 * the same and `isYearFirst` is set. 0 means that the calendar has no such date in that order.
 */
export type DateReadings = { isYearFirst: boolean; dmy: DateNumber; mdy: DateNumber };

const hyphen = 0x2d;
const dot = 0x2e;
const slash = 0x2f;

/**
 * Reads a date of digits: year first, or day and month in either order before a year of four digits; between
 * them `-`, `/` or `.`. A time of midnight behind it, as spreadsheets write, is ignored. Fills `readings`.
 * @returns false when the cell has not the form of a date
 */
export function readDateCell(bytes: Uint8Array, start: number, end: number, readings: DateReadings): boolean {
  let index = start;
  let value = 0;
  const first = index;
  while (index < end && isDigit(bytes[index])) value = value * 10 + digitOf(bytes[index++]);
  const firstLength = index - first;
  const firstValue = value;
  const separator = bytes[index];
  if (index >= end || (separator !== hyphen && separator !== slash && separator !== dot)) return false;
  index += 1;
  value = 0;
  const second = index;
  while (index < end && isDigit(bytes[index])) value = value * 10 + digitOf(bytes[index++]);
  const secondLength = index - second;
  const secondValue = value;
  if (index >= end || bytes[index] !== separator) return false;
  index += 1;
  value = 0;
  const third = index;
  while (index < end && isDigit(bytes[index])) value = value * 10 + digitOf(bytes[index++]);
  const thirdLength = index - third;
  if (secondLength < 1 || secondLength > 2) return false;
  if (index < end && !isMidnight(bytes, index, end)) return false;
  if (firstLength === 4 && thirdLength >= 1 && thirdLength <= 2) {
    readings.isYearFirst = true;
    readings.dmy = toDateNumber(firstValue, secondValue, value);
    readings.mdy = readings.dmy;
    return true;
  }
  if (thirdLength !== 4 || firstLength < 1 || firstLength > 2) return false;
  readings.isYearFirst = false;
  readings.dmy = toDateNumber(value, secondValue, firstValue);
  readings.mdy = toDateNumber(value, firstValue, secondValue);
  return true;
}

export const acceptedDates = "Accepted: dates such as 2023-01-31, 31/01/2023 or 1/31/2023";

/** Why a cell is no date, in words. */
export function describeBadDate(text: string): string {
  if (text === "") return `The date is missing. ${acceptedDates}.`;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) {
    return `The year has two digits, so the century is a guess. Write it with four. ${acceptedDates}.`;
  }
  if (/^\d{4,5}(\.0+)?$/.test(text)) {
    return `This is a number, as spreadsheets store dates inside. Format the column as a date and export again. ${acceptedDates}.`;
  }
  const year = /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})/.exec(text);
  if (year === null) return `This is not a date. ${acceptedDates}.`;
  const number = Number(year[1] ?? year[2]);
  if (number < firstYear || number > lastYear) {
    return `The year is not between ${firstYear} and ${lastYear}. ${acceptedDates}.`;
  }
  if (/\d[T ]+\d/.test(text)) return `A time of day stands behind the date. ${acceptedDates}.`;
  return `The calendar has no such date. ${acceptedDates}.`;
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const digitOf = (byte: number | undefined) => (byte ?? 0) - 0x30;

function isMidnight(bytes: Uint8Array, start: number, end: number): boolean {
  const tail = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)));
  return /^[T ]+0?0:00(:00(\.0+)?)?( ?(Z|\+00:?00))?$/.test(tail) || /^ +12:00(:00)? AM$/i.test(tail);
}
