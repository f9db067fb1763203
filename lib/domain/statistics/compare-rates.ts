import { logFactorial } from "./log-factorial.ts";
import { assertCounts, z95 } from "./wilson-interval.ts";

/** So many of so many. */
export type Rate = { readonly count: number; readonly total: number };

export type RateComparison = {
  /** The first rate over the second. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, by Fisher's exact test; not corrected for other comparisons. */
  readonly pValue: number;
};

/**
 * Two groups' rates beside each other: their ratio with its 95 % interval exp(ln R ± 1.96·√(1/a − 1/n + 1/b − 1/m)),
 * where a of n and b of m, and Fisher's exact test. Where one of the four cells is empty a half is added to each, so
 * that ratio and interval stay finite. Source: Katz et al. (1978), Biometrics 34, 469–474. Null when a group is empty.
 *
 * @throws {RangeError} when the counts are not whole numbers with 0 ≤ count ≤ total.
 */
export function compareRates(first: Rate, second: Rate): RateComparison | null {
  assertCounts(first.count, first.total);
  assertCounts(second.count, second.total);
  if (first.total === 0 || second.total === 0) return null;
  const cells = [first.count, first.total - first.count, second.count, second.total - second.count];
  const added = cells.some((cell) => cell === 0) ? 0.5 : 0;
  const [a, n] = [first.count + added, first.total + 2 * added];
  const [b, m] = [second.count + added, second.total + 2 * added];
  const ratio = a / n / (b / m);
  const error = Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  return {
    ratio,
    low: ratio * Math.exp(-z95 * error),
    high: ratio * Math.exp(z95 * error),
    pValue: fisherExact(first, second),
  };
}

/** How much two equally likely tables may differ in floating point. */
const tieTolerance = 1e-7;

/**
 * The two-sided p-value of Fisher's exact test: the probability, with all four sums held, of every table that is no
 * more likely than the one seen. Source: Fisher (1935), JRSS 98, 39–82; two-sided as in R's `fisher.test`.
 *
 * @throws {RangeError} when the counts are not whole numbers with 0 ≤ count ≤ total.
 */
export function fisherExact(first: Rate, second: Rate): number {
  assertCounts(first.count, first.total);
  assertCounts(second.count, second.total);
  const hits = first.count + second.count;
  const total = first.total + second.total;
  const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const logAll = logChoose(total, hits);
  const probabilityOf = (count: number) =>
    Math.exp(logChoose(first.total, count) + logChoose(second.total, hits - count) - logAll);
  const limit = probabilityOf(first.count) * (1 + tieTolerance);
  let sum = 0;
  for (let count = Math.max(0, hits - second.total); count <= Math.min(hits, first.total); count++) {
    const probability = probabilityOf(count);
    if (probability <= limit) sum += probability;
  }
  return Math.min(1, sum);
}
