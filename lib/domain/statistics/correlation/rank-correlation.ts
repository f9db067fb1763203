import { studentTail } from "../distributions/student-t.ts";
import { z95 } from "../wilson-interval.ts";
import { type CorrelationEstimate, fisherInterval, leastCorrelated } from "./correlation-estimate.ts";
import { effectiveCount } from "./effective-count.ts";

/** Two things about one person, and with whom they are compared: people of one stratum. */
export type StratifiedPair = { readonly x: number; readonly y: number; readonly stratum: string };

/**
 * Ranks from 1, equal values sharing the mean of theirs.
 * @throws {RangeError} when one is no number.
 */
export function averageRanks(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0];
    if (value === undefined || Number.isNaN(value)) throw new RangeError("a value without a rank");
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === value) to++;
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Spearman's rank correlation among people of the same stratum: both things are ranked over everybody, and each rank is
 * taken beside the mean rank of its stratum, so that differences between strata count for nothing. With one stratum it is
 * Spearman's ρ. Interval by Fisher's transformation with Bonett and Wright's variance (1 + r²/2)/(m − 3), p-value by t with
 * m − 2 degrees of freedom, where m = people − (strata − 1). Whoever is alone in a stratum is left out. Null below ten
 * people after that, or when one of the two things is the same for everybody beside whom it is compared.
 * Source: Bonett and Wright (2000), Psychometrika 65, 23–28.
 *
 * @throws {RangeError} when a value is no number.
 */
export function correlateRanks(pairs: readonly StratifiedPair[]): CorrelationEstimate | null {
  const sizes = new Map<string, number>();
  for (const { stratum } of pairs) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const compared = pairs.filter(({ stratum }) => (sizes.get(stratum) ?? 0) > 1);
  const strata = [...sizes.values()].filter((size) => size > 1).length;
  const effective = compared.length - Math.max(0, strata - 1);
  if (effective < leastCorrelated) return null;
  const of = compared.map(({ stratum }) => stratum);
  const x = centreWithin(averageRanks(compared.map((pair) => pair.x)), of);
  const y = centreWithin(averageRanks(compared.map((pair) => pair.y)), of);
  const [xx, yy, xy] = [sumProducts(x, x), sumProducts(y, y), sumProducts(x, y)];
  if (isFlat(xx, compared.length) || isFlat(yy, compared.length)) return null;
  const correlation = Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
  const t = correlation * Math.sqrt((effective - 2) / Math.max(0, 1 - correlation ** 2));
  const error = Math.sqrt((1 + correlation ** 2 / 2) / (effective - 3));
  return {
    correlation,
    ...fisherInterval(correlation, z95 * error),
    pValue: studentTail(correlation === 0 ? 0 : t, effective - 2),
    people: compared.length,
    carriers: Math.min(effectiveCount(x.map(square)), effectiveCount(y.map(square))),
  };
}

const square = (value: number) => value ** 2;

/** Ranks are halves of whole numbers: anything smaller is rounding. */
function isFlat(squares: number, count: number): boolean {
  return squares < 1e-9 * count ** 2;
}

function centreWithin(values: Float64Array, strata: readonly string[]): Float64Array {
  const sums = new Map<string, { total: number; count: number }>();
  values.forEach((value, index) => {
    const sum = sums.get(strata[index] ?? "") ?? { total: 0, count: 0 };
    sums.set(strata[index] ?? "", { total: sum.total + value, count: sum.count + 1 });
  });
  return values.map((value, index) => {
    const sum = sums.get(strata[index] ?? "");
    return sum === undefined ? 0 : value - sum.total / sum.count;
  });
}

function sumProducts(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
