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
  const mode = Math.floor(((first.total + 1) * (hits + 1)) / (total + 2));
  const atMode = probabilityOf(mode);
  const up = (count: number) =>
    ((first.total - count) * (hits - count)) / ((count + 1) * (second.total - hits + count + 1));
  const down = (count: number) => 1 / up(count - 1);
  const above = sumUnlikely({ from: mode, last: Math.min(hits, first.total), step: 1 }, up, {
    atMode,
    limit,
  });
  const below = sumUnlikely({ from: mode, last: Math.max(0, hits - second.total), step: -1 }, down, {
    atMode,
    limit,
  });
  return Math.min(1, above + below + (atMode <= limit ? atMode : 0));
}

/** A term that adds less than this share to the sum adds nothing in floating point, nor do the smaller ones after it. */
const negligible = 1e-18;

/** The probabilities of at most `limit` from beside the mode to one end; `ratioAt` leads from a count to the next. */
function sumUnlikely(
  { from, last, step }: { readonly from: number; readonly last: number; readonly step: 1 | -1 },
  ratioAt: (count: number) => number,
  { atMode, limit }: { readonly atMode: number; readonly limit: number },
): number {
  let [sum, probability] = [0, atMode];
  for (let count = from; count !== last; count += step) {
    probability *= ratioAt(count);
    if (probability > limit) continue;
    sum += probability;
    if (probability <= sum * negligible) break;
  }
  return sum;
}
