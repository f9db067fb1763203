import { addDays, formatDay, type IsoDate } from "./calendar-days.ts";
import { computeMean, type Observation, selectBetween } from "./history-window.ts";
import { classifyMood, moodStepNames } from "./mood-scale.ts";
import { describeValue } from "./person-changes.ts";
import type { MeasureHistory } from "./person-history.ts";

/*
 * What people read about themselves. They are never held against others and never shown a score: mood is
 * told by the words of its steps.
 */

const recentDays = 28;
const smallestStep = 0.5;

/** The word for a place on the axis of mood charts, 1 to 5. */
export function moodWordAt(position: number): string {
  return moodStepNames[classifyMood(Math.min(1, Math.max(0, (position - 1) / 4)))];
}

function countWords(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/**
 * How somebody has been: their answers of the four weeks up to `latestDate` beside the four weeks before.
 * Positions are from 1 to 5.
 */
export function describeOwnMood(answers: readonly Observation[], latestDate: IsoDate): string {
  const recentFrom = addDays(latestDate, -(recentDays - 1));
  const recent = selectBetween(answers, recentFrom, latestDate);
  const before = selectBetween(answers, addDays(recentFrom, -recentDays), addDays(recentFrom, -1));
  const now = computeMean(recent.map(({ value }) => value));
  const then = computeMean(before.map(({ value }) => value));
  const until = `the four weeks up to ${formatDay(latestDate)}`;
  if (now === null) return `Not enough data: you gave no answer in ${until}.`;
  const answered = `You answered ${countWords(recent.length)} in ${until}, around “${moodWordAt(now)}”.`;
  return then === null ? answered : `${answered} ${describeMovement(now - then)}`;
}

function describeMovement(change: number): string {
  if (Math.abs(change) < smallestStep) return "That is much like the four weeks before.";
  return change > 0 ? "That is brighter than the four weeks before." : "The four weeks before were brighter.";
}

/** A measure about oneself, without a comparison. */
export function describeOwnMeasure({ points, recordCount, format, unit }: MeasureHistory): string {
  const sum = points.reduce((total, { mean, count }) => total + (mean ?? 0) * count, 0);
  if (recordCount === 0) return "Not enough data.";
  const mean = sum / recordCount;
  if (format === "mood") return `On the whole around “${moodWordAt(mean)}”.`;
  return `${describeValue(mean, { unit, format })} on average.`;
}

/** One record about oneself; mood by the word of its step. */
export function describeOwnRecord(value: number, measure: Pick<MeasureHistory, "unit" | "format">): string {
  return measure.format === "mood" ? moodWordAt(value) : describeValue(value, measure);
}
