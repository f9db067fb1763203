import { InvalidArgumentError } from "commander";
import { isCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { emailSchema } from "#lib/domain/sign-in/account-fields.ts";

/** A number between two bounds, as an option's value. */
export function numberBetween(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It must be a number from ${minimum} to ${maximum}.`);
  };
}

/** A whole number between two bounds, as an option's value. */
export function wholeNumberBetween(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}

/** How far the calendar of the easternmost zone is ahead of UTC. */
const earliestZoneMs = 14 * 3_600_000;

/** A calendar date that is not in the future anywhere. */
export function pastDay(text: string): string {
  if (!isCalendarDate(text)) {
    throw new InvalidArgumentError("It must be a day written year-month-day, such as 2026-03-31.");
  }
  if (text > new Date(Date.now() + earliestZoneMs).toISOString().slice(0, 10)) {
    throw new InvalidArgumentError("It lies in the future; look back to a past day.");
  }
  return text;
}

/** An e-mail address, in the form it is stored in. */
export function emailAddress(text: string): string {
  const email = emailSchema.safeParse(text);
  if (email.success) return email.data;
  throw new InvalidArgumentError("It must be an e-mail address, such as anna@example.com.");
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(`It must be one of ${words.join(", ")}.`);
  };
}
