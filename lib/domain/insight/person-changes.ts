import { addDays, type IsoDate } from "./calendar-days.ts";
import { computeMean, type Observation, selectBetween } from "./history-window.ts";
import { formatNumber, type TypicalRange, typicalWords } from "./typical-range.ts";
import { formatInSentence, type ValueFormat } from "./value-format.ts";

/** Something that is measured day by day. `smallestChange` is what counts as a change at all. */
export type Measure = {
  readonly name: string;
  /** What follows a number of it in a sentence, such as "hours a day". */
  readonly unit: string;
  readonly format: ValueFormat;
  readonly observations: readonly Observation[];
  readonly typical: TypicalRange | null;
  readonly smallestChange: number;
};

export type Change = {
  readonly name: string;
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

const recentDays = 28;
const earlierDays = 84;
const fewestRecords = 3;

/**
 * Compares the last four weeks of data with the twelve before them. `latestDate` is the latest date of
 * the data set. A measure needs three records on each side, or nothing is said about it.
 */
export function summariseChanges(measures: readonly Measure[], latestDate: IsoDate): ChangeSummary {
  const recentFrom = addDays(latestDate, -(recentDays - 1));
  const earlierFrom = addDays(recentFrom, -earlierDays);
  const changes: Change[] = [];
  const steady: string[] = [];
  const unknown: string[] = [];
  for (const measure of measures) {
    const after = meanOf(selectBetween(measure.observations, recentFrom, latestDate));
    const before = meanOf(selectBetween(measure.observations, earlierFrom, addDays(recentFrom, -1)));
    if (after === null || before === null) unknown.push(measure.name);
    else if (Math.abs(after - before) < measure.smallestChange) steady.push(measure.name);
    else changes.push(toChange(measure, before, after));
  }
  return { changes, steady, unknown };
}

function meanOf(observations: readonly Observation[]): number | null {
  return observations.length < fewestRecords ? null : computeMean(observations.map(({ value }) => value));
}

function toChange(measure: Measure, before: number, after: number): Change {
  const direction = after > before ? "up" : "down";
  const values = `from ${describeValue(before, measure)} to ${describeValue(after, measure)}`;
  const sentence = `${measure.name} went ${direction} ${values}; ${typicalWords(measure.typical)}.`;
  return { name: measure.name, direction, before, after, sentence };
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
