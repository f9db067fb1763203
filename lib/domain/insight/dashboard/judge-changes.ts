import { errorFunction } from "simple-statistics";
import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
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
 * otherwise "change" in any month by chance alone. Two-sample z-tests, Holm at 5 %. Null where one of the
 * two figures has no mean or no standard error. In the order given.
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
  const [before, after] = [computeMean(earlier), computeMean(later)];
  const [beforeError, afterError] = [computeStandardError(earlier), computeStandardError(later)];
  if (before === null || after === null || beforeError === null || afterError === null) return null;
  const change = after - before;
  if (change === 0) return { change, pValue: 1 };
  const z = Math.abs(change) / Math.hypot(beforeError, afterError);
  return {
    change,
    pValue: Number.isFinite(z) ? Math.min(1, Math.max(0, 1 - errorFunction(z / Math.SQRT2))) : 0,
  };
}
