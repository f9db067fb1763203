import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import { compareMeans, type MeanEstimate } from "../../statistics/compare-means.ts";
import type { ChangeVerdict } from "../chart-model.ts";
import { computeMean, computeStandardError, type GroupFigure } from "../group-figure.ts";

/** Two figures of one group, the earlier first. */
export type FigurePair = { readonly earlier: GroupFigure; readonly later: GroupFigure };

export type JudgedChange = {
  /** Later mean less earlier mean. */
  readonly change: number;
  readonly verdict: ChangeVerdict;
};

/**
 * What each change is, corrected for how many are looked at together: with a hundred departments five would
 * otherwise "change" in any month by chance alone. Two means of people (Welch), Holm at 5 %. Null where
 * there is nothing to tell a change from chance by. In the order given.
 */
export function judgeChanges(pairs: readonly (FigurePair | null)[]): (JudgedChange | null)[] {
  const tested = pairs.map((pair) => (pair === null ? null : testChange(pair)));
  const adjusted = adjustByHolm(tested.flatMap((test) => (test === null ? [] : [test.pValue])));
  let at = 0;
  return tested.map((test) => {
    if (test === null) return null;
    const isChance = (adjusted[at++] ?? 1) > 0.05;
    return { change: test.change, verdict: isChance ? "noise" : test.change > 0 ? "rose" : "fell" };
  });
}

function testChange({ earlier, later }: FigurePair): { change: number; pValue: number } | null {
  const [before, after] = [toMeanEstimate(earlier), toMeanEstimate(later)];
  const compared = before === null || after === null ? null : compareMeans(before, after);
  return compared && { change: compared.difference, pValue: compared.pValue };
}

/** A group's mean as a sample of people, not of answers; null without a mean or an error. */
function toMeanEstimate(figure: GroupFigure): MeanEstimate | null {
  const [mean, error] = [computeMean(figure), computeStandardError(figure)];
  return mean === null || error === null ? null : { mean, error, people: figure.respondents };
}
