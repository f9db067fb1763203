import type { GroupFigure } from "../../insight/group-figure.ts";
import { moodSteps } from "../../insight/mood-scale.ts";
import { type GroupThresholds, isLargeEnough, raiseThresholds, themeFloor } from "../group-gate.ts";
import type { ReleasedMeasure, StepShare } from "../group-point.ts";

/** How coarsely a measure is shown: all in the measure's own unit. */
type Coarseness = {
  /** The finest step of a mean, and how far one person can move the sum of a group. */
  readonly finest: number;
  readonly reach: number;
  /** Means nearer to the ends of the scale are shown as this far from them; null where there are no ends. */
  readonly margin: number | null;
  /** The smallest spread that is told. */
  readonly leastDeviation: number;
};

const coarsenesses: Readonly<Record<ReleasedMeasure, Coarseness>> = {
  mood: { finest: 0.025, reach: 0.25, margin: 0.05, leastDeviation: 0.15 },
  hours: { finest: 0.1, reach: 0, margin: null, leastDeviation: 0.25 },
};

/** A step of a mean so coarse that two steps of the scale, given by one person, do not show. */
export function findGrain(measure: ReleasedMeasure, respondents: number): number {
  const { finest, reach } = coarsenesses[measure];
  return Math.max(finest, (2 * reach) / respondents);
}

/**
 * A figure as it may be read: the mean rounded to its grain and kept off the ends of the scale, for a mean at an end
 * would tell everybody's answer; the spread rounded up and never near zero, for no spread would say that all answered the
 * same. Counts stay; the sums are those of the rounded mean.
 */
export function toShownFigure(measure: ReleasedMeasure, figure: GroupFigure): GroupFigure {
  const { observationCount, respondents, total, squareTotal } = figure;
  if (observationCount === 0) return figure;
  const { margin, leastDeviation } = coarsenesses[measure];
  const exact = total / observationCount;
  const variance = Math.max(0, squareTotal - total * exact) / Math.max(1, observationCount - 1);
  const grain = findGrain(measure, respondents);
  const mean = keepOff(roundTo(exact, grain), margin === null ? null : Math.max(margin, grain));
  const deviation = Math.max(leastDeviation, Math.ceil(Math.sqrt(variance) / 0.05 - 1e-9) * 0.05);
  const shownTotal = mean * observationCount;
  const shownSquares = deviation ** 2 * (observationCount - 1) + shownTotal * mean;
  return { ...figure, total: shownTotal, squareTotal: shownSquares };
}

function roundTo(value: number, grain: number): number {
  return Math.round(value / grain) * grain;
}

function keepOff(mean: number, margin: number | null): number {
  return margin === null ? mean : Math.min(1 - margin, Math.max(margin, mean));
}

/**
 * About how many stand on each step; null below the size of themes. Rounded as coarsely as means are; 0.05 stands for a
 * tenth or less, 0.95 for nine tenths or more. The shares need not sum to 1.
 */
export function toStepShares(
  figure: GroupFigure,
  stepCounts: readonly number[] | null,
  thresholds: GroupThresholds = themeFloor,
): readonly StepShare[] | null {
  if (stepCounts === null || !isLargeEnough(figure, raiseThresholds(themeFloor, thresholds))) return null;
  const grain = Math.max(0.05, 2 / figure.respondents);
  return moodSteps.map((step) => {
    const share = roundTo((stepCounts[step - 1] ?? 0) / figure.respondents, grain);
    return { step, share: Math.round(Math.min(0.95, Math.max(0.05, share)) * 1000) / 1000 };
  });
}
