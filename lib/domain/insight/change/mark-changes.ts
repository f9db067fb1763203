import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import { compareMeans, type MeanComparison, type MeanEstimate } from "../../statistics/compare-means.ts";
import type { BucketWidth, IsoDate } from "../calendar-days.ts";
import { computeMean, computeStandardError, type GroupFigure } from "../group-figure.ts";

/** A stretch of time of one group; null where its figure is hidden or nobody answered. */
export type TimedFigure = { readonly start: IsoDate; readonly figure: GroupFigure | null };

export const changeKinds = ["rose", "fell", "noise"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Change = {
  /** With which stretch it is compared. */
  readonly since: IsoDate;
  readonly kind: ChangeKind;
  /** Later less earlier mean, with its 95 % interval, which is that of one comparison alone. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Corrected for how many comparisons the line holds. */
  readonly pValue: number;
};

export type ChangeMark = {
  readonly start: IsoDate;
  /** Beside the last stretch before it that has a figure; null for the first, and where nothing can be told. */
  readonly sinceBefore: Change | null;
  /** Beside the same stretch of the year before. */
  readonly sinceLastYear: Change | null;
};

/** A group's mean as a sample of people, not of answers; null without a mean or an error. */
export function toMeanEstimate(figure: GroupFigure): MeanEstimate | null {
  const [mean, error] = [computeMean(figure), computeStandardError(figure)];
  return mean === null || error === null ? null : { mean, error, people: figure.respondents };
}

/**
 * Which changes of a line are more than noise: each stretch beside the last one before it and beside the same one of the
 * year before, as two means of people (Welch), corrected by Holm over all comparisons of the line, so that a line of a steady
 * group shows any change at all in at most one of twenty. Points in order of time, one mark for each.
 *
 * @param width how wide each stretch is; without one, nothing is compared with the year before
 */
export function markChanges(points: readonly TimedFigure[], width: BucketWidth | null): ChangeMark[] {
  const byStart = new Map(points.map((point) => [point.start, point]));
  const pairs = points.map((point, index) => ({
    point,
    before: points.slice(0, index).findLast(({ figure }) => figure !== null),
    lastYear: width === null ? undefined : byStart.get(yearBefore(point.start, width)),
  }));
  const compared = pairs.map(({ point, before, lastYear }) => ({
    start: point.start,
    sinceBefore: compare(before, point),
    // The stretch just before may be that of the year before: one comparison is enough.
    sinceLastYear: lastYear === before ? null : compare(lastYear, point),
  }));
  const found = compared.flatMap(({ sinceBefore, sinceLastYear }) =>
    [sinceBefore, sinceLastYear].filter((each) => each !== null),
  );
  const adjusted = adjustByHolm(found.map(({ pValue }) => pValue));
  const corrected = new Map(found.map((each, index) => [each, adjusted[index] ?? 1]));
  const judge = (each: Compared | null) => (each === null ? null : toChange(each, corrected.get(each) ?? 1));
  return compared.map(({ start, sinceBefore, sinceLastYear }) => ({
    start,
    sinceBefore: judge(sinceBefore),
    sinceLastYear: judge(sinceLastYear),
  }));
}

type Compared = MeanComparison & { readonly since: IsoDate };

function compare(earlier: TimedFigure | undefined, later: TimedFigure): Compared | null {
  if (!earlier?.figure || !later.figure) return null;
  const [before, after] = [toMeanEstimate(earlier.figure), toMeanEstimate(later.figure)];
  const found = before === null || after === null ? null : compareMeans(before, after);
  return found === null ? null : { ...found, since: earlier.start };
}

function toChange({ since, difference, low, high }: Compared, pValue: number): Change {
  const kind = pValue > 0.05 ? "noise" : difference > 0 ? "rose" : "fell";
  return { since, kind, difference, low, high, pValue };
}

/** The same month or quarter a year before; a week has none on the same day, so it is the one 52 weeks before. */
function yearBefore(start: IsoDate, width: BucketWidth): IsoDate {
  if (width !== "week") return `${String(Number(start.slice(0, 4)) - 1).padStart(4, "0")}${start.slice(4)}`;
  return new Date(Date.parse(`${start}T00:00:00Z`) - 364 * 86_400_000).toISOString().slice(0, 10);
}
