import type { GroupFigure } from "../../insight/group-figure.ts";
import { moodSteps } from "../../insight/mood-scale.ts";
import { type GroupThresholds, isLargeEnough, raiseThresholds, themeFloor } from "../group-gate.ts";
import type { ReleasedMeasure, StepShare } from "../group-point.ts";

/** Steps between the lowest and the highest mood: what one answer can be apart from another. */
const stepsOfMood = moodSteps.length - 1;

/** Hours are records that HR reads by person: they are rounded for reading alone. */
const hoursGrain = 0.1;

/** The smallest spread that is told, in the measure's own unit. */
const leastDeviation: Readonly<Record<ReleasedMeasure, number>> = { mood: 0.15, hours: 0.25 };

/** How many people on one step are told as one count. */
const countGrain = 3;

/**
 * A figure as it may be read: its sums are those of a rounded mean and a spread that is rounded up and never near zero,
 * for no spread would say that all answered the same. Counts of people and answers stay.
 */
export function toShownFigure(measure: ReleasedMeasure, figure: GroupFigure): GroupFigure {
  const { observationCount, total, squareTotal } = figure;
  if (observationCount === 0) return figure;
  const exact = total / observationCount;
  const variance = Math.max(0, squareTotal - total * exact) / Math.max(1, observationCount - 1);
  const mean = measure === "mood" ? roundMood(exact, figure.respondents) : roundHours(exact);
  const deviation = Math.max(leastDeviation[measure], Math.ceil(Math.sqrt(variance) * 20 - 1e-9) / 20);
  const shownTotal = mean * observationCount;
  const shownSquares = deviation ** 2 * (observationCount - 1) + shownTotal * mean;
  return { ...figure, total: shownTotal, squareTotal: shownSquares };
}

/**
 * The middle of the stretch that a mean lies in, where a stretch is what one person moves the mean by from one end of the
 * scale to the other. All stretches of all groups begin at whole multiples of that in the sum: then a difference of two
 * means never leaves its people a single possibility, not even where all of them answered the lowest or the highest.
 */
function roundMood(mean: number, respondents: number): number {
  const whole = Math.min(respondents - 1, Math.floor(mean * respondents + 1e-9));
  return (whole + (stepsOfMood - 1) / (2 * stepsOfMood)) / respondents;
}

function roundHours(mean: number): number {
  return Math.round(mean / hoursGrain) * hoursGrain;
}

/**
 * About how many stand on each step; null below the size of themes. Counts are told in threes at the finest, so that
 * neither all nor none is ever said. The shares need not sum to 1.
 */
export function toStepShares(
  figure: GroupFigure,
  stepCounts: readonly number[] | null,
  thresholds: GroupThresholds = themeFloor,
): readonly StepShare[] | null {
  if (stepCounts === null || !isLargeEnough(figure, raiseThresholds(themeFloor, thresholds))) return null;
  const { respondents } = figure;
  const grain = Math.max(countGrain, Math.round(respondents / 20));
  return moodSteps.map((step) => {
    const stretch = Math.min(
      Math.floor((stepCounts[step - 1] ?? 0) / grain),
      Math.floor((respondents - 1) / grain),
    );
    const share = (stretch * grain + (grain - 1) / 2) / respondents;
    return { step, share: Math.round(Math.min(0.95, Math.max(0.05, share)) * 100) / 100 };
  });
}
