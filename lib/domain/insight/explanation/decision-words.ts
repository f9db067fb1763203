import type { WaterfallDecision } from "../chart-model.ts";

/** What decided about a finding, in shares of c(ψ). */
export type FindingMeasure = {
  /** What counts on the bad side. */
  readonly risk: number;
  /** From where on somebody is pointed out. */
  readonly threshold: number;
  /** Below which a finding that stands ends. */
  readonly exit: number;
};

const pointsPerPath = 100;

/** A share of c(ψ) in points, to a tenth. */
export function toPoints(share: number): number {
  return Math.round(share * pointsPerPath * 10) / 10;
}

/**
 * What counts on the bad side beside what it takes. How much counts tells of the mood answers, so it is closed with
 * them, whether any reason rests on them or not.
 */
export function describeDecision(
  { risk, threshold, exit }: FindingMeasure,
  { isMoodOpen }: { readonly isMoodOpen: boolean },
): WaterfallDecision {
  const limit = toPoints(threshold);
  const from = `somebody is pointed out from ${limit} points`;
  if (!isMoodOpen) {
    return {
      sentence: `By what counts on the bad side, ${from}. What it comes to here is closed together with the mood answers.`,
      counted: null,
      limit,
    };
  }
  const counted = toPoints(risk);
  const stays = risk < threshold ? `, and whoever already is stays so down to ${toPoints(exit)} points` : "";
  return {
    sentence: `What counts on the bad side comes to ${counted} points; ${from}${stays}.`,
    counted,
    limit,
  };
}

/** How the steps of a chart lead to what counts. */
export const howStepsCount =
  "The total of the chart is how unusual this person is in all, for better or worse. Only steps on the bad side count for a finding, and not all of them in full: a value near its limit counts less, and reviews count at most as much as everything else.";
