import type { GroupSize } from "../privacy/group-gate.ts";
import type { Interval } from "./chart-model.ts";

/** Sums over the observations of one group, from which its mean and its uncertainty follow. */
export type GroupFigure = GroupSize & {
  readonly observationCount: number;
  readonly total: number;
  readonly squareTotal: number;
};

export type NamedFigure = GroupFigure & { readonly name: string };

export const emptyFigure: GroupFigure = {
  people: 0,
  respondents: 0,
  observationCount: 0,
  total: 0,
  squareTotal: 0,
};

/** Groups without a person in common, as one. */
export function addFigures(figures: readonly GroupFigure[]): GroupFigure {
  return figures.reduce(
    (sum, figure) => ({
      people: sum.people + figure.people,
      respondents: sum.respondents + figure.respondents,
      observationCount: sum.observationCount + figure.observationCount,
      total: sum.total + figure.total,
      squareTotal: sum.squareTotal + figure.squareTotal,
    }),
    emptyFigure,
  );
}

/** The mean over observations, or null when there are none. */
export function computeMean(figure: GroupFigure): number | null {
  return figure.observationCount === 0 ? null : figure.total / figure.observationCount;
}

/**
 * The standard error of the mean: sample standard deviation / √respondents. People, not observations,
 * are the sample: several answers of one person are alike, so this errs on the cautious side. Null
 * below two observations.
 */
export function computeStandardError(figure: GroupFigure): number | null {
  const { observationCount, total, squareTotal, respondents } = figure;
  if (observationCount < 2 || respondents < 1) return null;
  const variance = Math.max(0, squareTotal - total ** 2 / observationCount) / (observationCount - 1);
  return Math.sqrt(variance / respondents);
}

/** The mean ± 1.96 standard errors: where the true mean lies with 95 % confidence, about. */
export function computeInterval(figure: GroupFigure): Interval | null {
  const mean = computeMean(figure);
  const error = computeStandardError(figure);
  return mean === null || error === null ? null : { low: mean - 1.96 * error, high: mean + 1.96 * error };
}

export type Movement = "rose" | "fell" | "steady";

/**
 * Whether `later` differs from `earlier` by more than chance explains at the 5 % level (two-sample z);
 * null where one of them has no interval.
 */
export function classifyMovement(earlier: GroupFigure, later: GroupFigure): Movement | null {
  const [before, after] = [computeMean(earlier), computeMean(later)];
  const [beforeError, afterError] = [computeStandardError(earlier), computeStandardError(later)];
  if (before === null || after === null || beforeError === null || afterError === null) return null;
  const margin = 1.96 * Math.hypot(beforeError, afterError);
  if (Math.abs(after - before) <= margin) return "steady";
  return after > before ? "rose" : "fell";
}
