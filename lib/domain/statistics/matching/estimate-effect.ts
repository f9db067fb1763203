import { compareMeans, estimateMean, type MeanEstimate } from "../compare-means.ts";
import type { Course, MatchedSet } from "./course.ts";
import { deviationOf } from "./match-controls.ts";
import type { ChangePrediction } from "./predict-change.ts";

export type EffectEstimate = {
  /** How many people something was done for, and how many others they are compared with. */
  readonly treatedCount: number;
  readonly controlCount: number;
  /**
   * By how much the mood moved, of those something was done for and of the others, had they started just where those did; in
   * mood from 0 to 1.
   */
  readonly treatedChange: number;
  readonly controlChange: number;
  /** The one less the other, with its 95 % interval and its p-value, which is not corrected for other comparisons. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
  /** The standard deviation of a person's own difference: how many people an effect would need to show. */
  readonly deviation: number;
};

/**
 * Difference in differences of matched sets: each person's change less the mean change of their own controls, less what
 * remains between them of the mood before (`predict`), and the mean of these with a t interval of n − 1 degrees of freedom.
 * Nobody stands in two sets, so the sets are independent, however alike the answers of one person are; with sets of unequal
 * numbers of controls it stays valid and is a little wide.
 * Null below two sets, or when all differences are the same number other than 0.
 * Source: Abadie and Imbens (2006), Econometrica 74, 235–267; the paired t of Student (1908), Biometrika 6, 1–25.
 */
export function estimateEffect(
  sets: readonly MatchedSet[],
  predict: ChangePrediction = () => 0,
): EffectEstimate | null {
  const treated = sets.map((set) => changeOf(set.treated));
  const others = sets.map(
    (set) =>
      meanOf(set.controls.map(changeOf)) +
      predict(set.treated) -
      meanOf(set.controls.map((control) => predict(control))),
  );
  const differences = treated.map((change, index) => change - (others[index] ?? 0));
  const mean = estimateMean(differences);
  if (mean === null || mean.people < 2) return null;
  const comparison = againstZero(mean);
  if (comparison === null) return null;
  return {
    treatedCount: sets.length,
    controlCount: sets.reduce((sum, { controls }) => sum + controls.length, 0),
    treatedChange: meanOf(treated),
    controlChange: meanOf(others),
    effect: comparison.difference,
    low: comparison.low,
    high: comparison.high,
    pValue: comparison.pValue,
    deviation: deviationOf(differences),
  };
}

/** One sample: beside a mean that is known without error only its own degrees of freedom count. */
function againstZero(mean: MeanEstimate) {
  return compareMeans({ mean: 0, error: 0, people: Number.MAX_SAFE_INTEGER }, mean);
}

function changeOf({ before, after }: Course): number {
  return after - before;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How alike the compared were before: differences of means in standard deviations, treated less controls. */
export type Balance = {
  readonly before: number;
  readonly trend: number;
  /** Null where the usual mood of fewer than two on a side is known. */
  readonly usual: number | null;
  /** Whether all lie within half a standard deviation. */
  readonly isBalanced: boolean;
};

/**
 * Beyond it two groups are not alike enough for what remains to be corrected.
 * Source: Rubin (2001), Health Services and Outcomes Research Methodology 2, 169–188.
 */
const balanceLimit = 0.5;

/**
 * Standardised mean differences after matching, each set counting once, in standard deviations among all who could have been
 * compared. Where nobody differs from anybody they are 0.
 */
export function checkBalance(sets: readonly MatchedSet[], candidates: readonly Course[]): Balance {
  const standardise = (measure: Measure) => {
    const deviation = deviationOf(candidates.map(measure).filter((value) => value !== null));
    const difference = compareSets(sets, measure);
    if (difference === null) return null;
    return deviation < 1e-12 ? 0 : difference / deviation;
  };
  const before = standardise((course) => course.before) ?? 0;
  const trend = standardise((course) => course.trend) ?? 0;
  const usual = standardise((course) => course.usual);
  const isBalanced = [before, trend, usual ?? 0].every((value) => Math.abs(value) <= balanceLimit);
  return { before, trend, usual, isBalanced };
}

type Measure = (course: Course) => number | null;

/** The mean over sets of the treated less their controls; null where it is known in fewer than two. */
function compareSets(sets: readonly MatchedSet[], measure: Measure): number | null {
  const differences = sets.flatMap(({ treated, controls }) => {
    const own = measure(treated);
    const others = controls.map(measure).filter((value) => value !== null);
    return own === null || others.length === 0 ? [] : [own - meanOf(others)];
  });
  return differences.length < 2 ? null : meanOf(differences);
}
