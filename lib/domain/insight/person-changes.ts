import type { Quantity } from "../detection/inputs/input-definition.ts";
import { judgeTrend, judgeYear } from "../detection/risk/own-trend.ts";
import {
  compareWithStart,
  freshForDays,
  type OwnPast,
  type PastComparison,
  type PastMeasure,
  type StartComparison,
  summarisePast,
  type WeekMean,
} from "../features/own-past.ts";
import { daysBetween, type IsoDate } from "./calendar-days.ts";
import { computeMean, type Observation } from "./history-window.ts";
import { formatNumber, type TypicalRange, typicalWords } from "./typical-range.ts";
import { formatInSentence, type ValueFormat } from "./value-format.ts";

/** Something that is measured day by day. */
export type Measure = {
  readonly name: string;
  /** What follows a number of it in a sentence, such as "hours a day". */
  readonly unit: string;
  readonly format: ValueFormat;
  readonly observations: readonly Observation[];
  readonly typical: TypicalRange | null;
  readonly course: Course;
};

/** What of a measure detection holds against the person's own past. */
export type Course = {
  readonly measure: PastMeasure;
  readonly quantity: Quantity;
  /** Where it is only a part of the measure: what it is called, and its records. */
  readonly part: { readonly name: string; readonly observations: readonly Observation[] } | null;
};

export type Change = {
  readonly name: string;
  /** Of late, against the usual weeks of the year before; or over the year, against its start. */
  readonly span: "late" | "year";
  readonly direction: "up" | "down";
  readonly before: number;
  readonly after: number;
  readonly sentence: string;
};

/** What moved, what stayed, and what has too few records to say. */
export type ChangeSummary = {
  readonly changes: readonly Change[];
  readonly steady: readonly string[];
  readonly unknown: readonly string[];
};

/**
 * Compares the last four weeks of each measure with the person's own year before, by the rule that the trend of a
 * reason follows, so that the two cannot disagree over the same data; and with the start of that year, so that what
 * went down slowly, or long ago and for good, is not called steady. `latestDate` is the latest date of the data set: a
 * measure whose last record is long before it says nothing about now.
 */
export function summariseChanges(measures: readonly Measure[], latestDate: IsoDate): ChangeSummary {
  const changes: Change[] = [];
  const steady: string[] = [];
  const unknown: string[] = [];
  for (const measure of measures) {
    const { course } = measure;
    const name = course.part?.name ?? measure.name;
    const weeks = listWeeks(measure, latestDate);
    const { comparison } = summarisePast(course.measure, weeks);
    const sinceStart = compareWithStart(course.measure, weeks);
    const trend = judgeTrend(course.quantity, { ...nothingKnown, [course.measure]: comparison });
    const overYear = judgeYear(course.quantity, sinceStart);
    const isTold = trend !== null && trend !== "steady";
    const isYearTold = overYear !== null && overYear !== "steady" && overYear !== trend;
    if (comparison !== null && isTold) changes.push(toLateChange(measure, comparison));
    if (sinceStart !== null && isYearTold) changes.push(toYearChange(measure, sinceStart));
    if (isTold || isYearTold) continue;
    if (trend === null) unknown.push(name);
    else steady.push(name);
  }
  return { changes, steady, unknown };
}

const nothingKnown: OwnPast = { mood: null, workHours: null, meetings: null, messages: null };

/** A measure's weeks as of its last record, in the unit of detection; none where that is long ago. */
function listWeeks({ course, format, observations }: Measure, latestDate: IsoDate): WeekMean[] {
  const known = course.part?.observations ?? observations;
  const lastDate = known
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (lastDate === undefined || daysBetween(lastDate, latestDate) > freshForDays) return [];
  const toPast = (value: number) => (format === "mood" ? (value - 1) / moodSteps : value);
  const weeks = Map.groupBy(known, ({ date }) => Math.floor(daysBetween(date, lastDate) / 7));
  return [...weeks].flatMap(([week, ofWeek]): WeekMean[] => {
    const mean = computeMean(ofWeek.map(({ value }) => toPast(value)));
    return mean === null ? [] : [{ week, mean, count: ofWeek.length }];
  });
}

/** Charts show mood from 1 to 5, detection has it from 0 to 1. */
const moodSteps = 4;

function toLateChange(measure: Measure, comparison: PastComparison): Change {
  const { name, direction, before, after, beside } = readChange(measure, comparison);
  const values = `from usually ${describeValue(before, measure)} to ${describeValue(after, measure)}`;
  const sentence = `${name} went ${direction} ${values}${beside}.`;
  return { name, span: "late", direction, before, after, sentence };
}

const weeksOfMonth = 365.25 / 12 / 7;

function toYearChange(measure: Measure, comparison: StartComparison): Change {
  const { name, direction, before, after, beside } = readChange(measure, comparison);
  const months = Math.round(comparison.weeksAgo / weeksOfMonth);
  const values = `from ${describeValue(before, measure)} about ${months} months ago to ${describeValue(after, measure)}`;
  const sentence = `${name} went ${direction} over time: ${values}${beside}.`;
  return { name, span: "year", direction, before, after, sentence };
}

function readChange({ format, typical, course, name }: Measure, { usual, recent }: PastComparison) {
  const toShown = (value: number) => (format === "mood" ? 1 + moodSteps * value : value);
  const [before, after] = [toShown(usual), toShown(recent)];
  // What is typical is known of the whole measure alone.
  const beside = course.part === null ? `; ${typicalWords(typical)}` : "";
  const direction: Change["direction"] = after > before ? "up" : "down";
  return { name: course.part?.name ?? name, direction, before, after, beside };
}

/** @example describeValue(9.5, hours) // "9.5 hours a day" */
export function describeValue(value: number, { unit, format }: Pick<Measure, "unit" | "format">): string {
  return format === "mood" ? formatInSentence(value, format) : `${formatNumber(value)} ${unit}`;
}

/** Several summaries as one; a missing one says nothing. */
export function joinChangeSummaries(summaries: readonly (ChangeSummary | undefined)[]): ChangeSummary {
  const known = summaries.filter((summary) => summary !== undefined);
  return {
    changes: known.flatMap(({ changes }) => changes),
    steady: known.flatMap(({ steady }) => steady),
    unknown: known.flatMap(({ unknown }) => unknown),
  };
}
