import type { DateOrder } from "../date-order.ts";
import type { DateQuestion } from "../report.ts";
import type { DateColumn } from "../staged-file.ts";
import { type DateNumber, toIsoDate } from "./calendar-date.ts";
import type { DateReadings } from "./date-cell.ts";

type Sample = DateQuestion["lines"][number];

/** What the cells of one column say about the order of its dates, gathered row by row. */
export type DateEvidence = {
  readonly column: string;
  yearFirstCount: number;
  readingCount: number;
  /** Cells whose two readings are both dates, and different ones. */
  openCount: number;
  onlyDmyCount: number;
  onlyMdyCount: number;
  readonly openSamples: Sample[];
  readonly onlyDmySamples: Sample[];
  readonly onlyMdySamples: Sample[];
  readonly dmyTrend: Trend;
  readonly mdyTrend: Trend;
};

type Trend = { last: DateNumber; rises: boolean; falls: boolean };

const sampleLimit = 5;
const chosenEvidence = "Chosen by the person importing.";

export function createDateEvidence(column: string): DateEvidence {
  return {
    column,
    yearFirstCount: 0,
    readingCount: 0,
    openCount: 0,
    onlyDmyCount: 0,
    onlyMdyCount: 0,
    openSamples: [],
    onlyDmySamples: [],
    onlyMdySamples: [],
    dmyTrend: { last: 0, rises: true, falls: true },
    mdyTrend: { last: 0, rises: true, falls: true },
  };
}

/** Takes one cell into account; `text` is asked for only when the cell becomes an example. */
export function gatherEvidence(
  evidence: DateEvidence,
  readings: DateReadings,
  line: number,
  text: () => string,
): void {
  follow(evidence.dmyTrend, readings.dmy);
  follow(evidence.mdyTrend, readings.mdy);
  if (readings.isYearFirst) {
    evidence.yearFirstCount += 1;
    return;
  }
  evidence.readingCount += 1;
  const samples = chooseSamples(evidence, readings);
  if (samples !== null && samples.length < sampleLimit) {
    samples.push({ line, value: text(), dmy: isoOrNull(readings.dmy), mdy: isoOrNull(readings.mdy) });
  }
}

function chooseSamples(evidence: DateEvidence, { dmy, mdy }: DateReadings): Sample[] | null {
  if (dmy !== 0 && mdy !== 0) {
    if (dmy === mdy) return null;
    evidence.openCount += 1;
    return evidence.openSamples;
  }
  if (dmy !== 0) {
    evidence.onlyDmyCount += 1;
    return evidence.onlyDmySamples;
  }
  if (mdy === 0) return null;
  evidence.onlyMdyCount += 1;
  return evidence.onlyMdySamples;
}

/**
 * Settles the order of a column, or says what has to be asked (DOMAIN: dates are never guessed). One cell that
 * can be read in one order only settles it, unless another contradicts it; failing such cells, the order
 * under which the dates of the file never turn back, if that is exactly one of the two.
 */
export function settleDateColumn(evidence: DateEvidence, chosen: DateOrder | null): DateColumn {
  const { column } = evidence;
  const hasReadings = evidence.readingCount > 0;
  const settled = (order: DateOrder, text: string): DateColumn => ({
    column,
    hasReadings,
    settled: { order, evidence: text },
    question: null,
  });
  if (!hasReadings) return settled("ymd", "Every date is written with the year first.");
  if (chosen !== null) return settled(chosen, chosenEvidence);
  const { onlyDmyCount, onlyMdyCount } = evidence;
  if (onlyDmyCount > 0 && onlyMdyCount > 0) return ask(evidence, "contradictory");
  if (onlyDmyCount > 0) return settled("dmy", describeProof(evidence.onlyDmySamples, onlyDmyCount));
  if (onlyMdyCount > 0) return settled("mdy", describeProof(evidence.onlyMdySamples, onlyMdyCount));
  if (evidence.openCount === 0) return settled("dmy", "Every date is the same in both orders.");
  const dmyFits = isMonotone(evidence.dmyTrend);
  if (dmyFits === isMonotone(evidence.mdyTrend)) return ask(evidence, "ambiguous");
  const order = dmyFits ? "dmy" : "mdy";
  return settled(order, `The dates run in one direction through the file only as ${orderWords[order]}.`);
}

export const orderWords: Readonly<Record<DateOrder, string>> = {
  dmy: "day/month/year",
  mdy: "month/day/year",
  ymd: "year-month-day",
};

function ask(evidence: DateEvidence, reason: DateQuestion["reason"]): DateColumn {
  const { column, onlyDmySamples, onlyMdySamples } = evidence;
  const message =
    reason === "ambiguous"
      ? `Every date in ${column} can be read as day/month/year and as month/day/year, and the order of the rows does not tell which. Which is it?`
      : `${column} mixes orders: ${count(evidence.onlyDmyCount)} can only be day/month/year, ${count(evidence.onlyMdyCount)} only month/day/year. Which order holds? Rows that are no date in it are set aside.`;
  const lines =
    reason === "ambiguous"
      ? evidence.openSamples
      : [...onlyDmySamples, ...onlyMdySamples].toSorted((left, right) => left.line - right.line);
  return { column, hasReadings: true, settled: null, question: { reason, message, lines } };
}

const count = (cells: number) => (cells === 1 ? "1 date" : `${cells} dates`);

function describeProof(samples: readonly Sample[], total: number): string {
  const [sample] = samples;
  if (sample === undefined) throw new RangeError("proof needs at least one cell");
  const order = sample.dmy === null ? "mdy" : "dmy";
  const others = total > 1 ? ` (and ${total - 1} more)` : "";
  return `Line ${sample.line}: ${sample.value} can only be ${orderWords[order]}${others}.`;
}

function follow(trend: Trend, date: DateNumber): void {
  if (date === 0) {
    trend.rises = false;
    trend.falls = false;
    return;
  }
  if (trend.last !== 0) {
    if (date < trend.last) trend.rises = false;
    else if (date > trend.last) trend.falls = false;
  }
  trend.last = date;
}

const isMonotone = (trend: Trend) => trend.rises || trend.falls;
const isoOrNull = (date: DateNumber) => (date === 0 ? null : toIsoDate(date));

/** The column as the person importing says; a column of ISO dates has nothing to choose. */
export function chooseDateOrder(column: DateColumn, order: DateOrder): DateColumn {
  if (!column.hasReadings) return column;
  return { ...column, settled: { order, evidence: chosenEvidence } };
}
