import { addDays, bucketStart, daysBetween, formatDay, type IsoDate } from "../calendar-days.ts";
import type { ChartText } from "../chart-model.ts";
import type { Observation } from "../history-window.ts";
import { classifyShownMood, type MoodStep, moodStepNames, moodSteps } from "../mood-scale.ts";

/** A day of the calendar; `step` is null on a day without an answer. */
export type MoodDay = { readonly date: IsoDate; readonly label: string; readonly step: MoodStep | null };

export type MoodWeek = {
  readonly start: IsoDate;
  /** The month that begins in this week; null where none does. */
  readonly monthName: string | null;
  /** Monday to Sunday; null is a day that has not come yet. */
  readonly days: readonly (MoodDay | null)[];
};

/** One person's answers as a calendar: a column a week, a row a weekday. */
export type MoodCalendarModel = ChartText & { readonly weeks: readonly MoodWeek[] };

const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * The answers of the `weekCount` weeks up to the one of `latestDate`. Values are positions from 1 to 5; the last one of a
 * day counts.
 */
export function toMoodCalendar(
  answers: readonly Observation[],
  { latestDate, weekCount }: { readonly latestDate: IsoDate; readonly weekCount: number },
): MoodCalendarModel {
  const first = addDays(bucketStart(latestDate, "week"), -7 * (weekCount - 1));
  const steps = new Map(
    answers
      .filter(({ date }) => date >= first && date <= latestDate)
      .map(({ date, value }) => [date, classifyShownMood(value)]),
  );
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    toWeek(addDays(first, 7 * week), latestDate, steps),
  );
  return {
    question: "How did my days feel?",
    answer: describeSteps([...steps.values()]),
    note: `The ${weekCount} weeks up to ${formatDay(latestDate)}, the latest date in the data. A column is a week, from Monday down to Sunday; an empty square is a day without an answer.`,
    weeks,
  };
}

function toWeek(start: IsoDate, latestDate: IsoDate, steps: ReadonlyMap<IsoDate, MoodStep>): MoodWeek {
  const dates = weekdayNames.map((_, index) => addDays(start, index));
  const monthStart = dates.find((date) => date.endsWith("-01"));
  return {
    start,
    monthName: monthStart === undefined ? null : (formatDay(monthStart).split(" ")[1] ?? null),
    days: dates.map((date) => (date > latestDate ? null : toDay(date, steps.get(date) ?? null))),
  };
}

function toDay(date: IsoDate, step: MoodStep | null): MoodDay {
  // The 5th of January 1970 was a Monday.
  const weekday = weekdayNames[((daysBetween("1970-01-05", date) % 7) + 7) % 7];
  return {
    date,
    step,
    label: `${weekday} ${formatDay(date)}: ${step === null ? "no answer" : moodStepNames[step]}`,
  };
}

function describeSteps(steps: readonly MoodStep[]): string {
  if (steps.length === 0) return "Not enough data: there is no answer of yours in these weeks.";
  const counts = moodSteps.map((step) => steps.filter((candidate) => candidate === step).length);
  const most = Math.max(...counts);
  const named = moodSteps
    .filter((_, index) => counts[index] === most)
    .map((step) => `“${moodStepNames[step]}”`);
  const days = steps.length === 1 ? "one day" : `${steps.length} days`;
  if (named.length > 2) return `You answered on ${days}, each time a little differently.`;
  if (steps.length === 1) return `You answered on one day, with ${named[0]}.`;
  return `You answered on ${days}, most often with ${named.join(" and ")}.`;
}
