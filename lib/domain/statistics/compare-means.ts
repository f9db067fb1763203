import { studentT95, studentTail } from "./distributions/student-t.ts";

/** A mean with its standard error and of how many independent people it is made. */
export type MeanEstimate = { readonly mean: number; readonly error: number; readonly people: number };

export type MeanComparison = {
  /** The second mean less the first. */
  readonly difference: number;
  /** Where the true difference lies with 95 % confidence. */
  readonly low: number;
  readonly high: number;
  /** Two-sided; not corrected for other comparisons. */
  readonly pValue: number;
};

/**
 * Two means of different people beside each other: the difference ± t·√(e₁² + e₂²), with Welch–Satterthwaite's
 * (e₁² + e₂²)² / (e₁⁴/(n₁−1) + e₂⁴/(n₂−1)) degrees of freedom, where n are people and not answers. Where the same
 * people stand in both it errs on the cautious side, since their answers are alike.
 * Null when one is of fewer than two people, or when neither varies and the two differ: without spread there is nothing
 * to tell a change from chance by. Source: Welch (1947), Biometrika 34, 28–35.
 */
export function compareMeans(first: MeanEstimate, second: MeanEstimate): MeanComparison | null {
  if (first.people < 2 || second.people < 2) return null;
  const difference = second.mean - first.mean;
  const [one, other] = [first.error ** 2, second.error ** 2];
  const error = Math.sqrt(one + other);
  if (error === 0) return difference === 0 ? { difference, low: 0, high: 0, pValue: 1 } : null;
  const degreesOfFreedom =
    (one + other) ** 2 / (one ** 2 / (first.people - 1) + other ** 2 / (second.people - 1));
  const margin = studentT95(degreesOfFreedom) * error;
  return {
    difference,
    low: difference - margin,
    high: difference + margin,
    pValue: studentTail(difference / error, degreesOfFreedom),
  };
}

/**
 * The mean of independent values with the standard error s/√n, s the sample standard deviation. Null without values;
 * with one value nothing is known of the error, which is then infinite.
 */
export function estimateMean(values: readonly number[]): MeanEstimate | null {
  const people = values.length;
  if (people === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / people;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: people < 2 ? Infinity : Math.sqrt(squares / (people - 1) / people), people };
}
