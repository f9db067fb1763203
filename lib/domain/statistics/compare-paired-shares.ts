import { logFactorial } from "./log-factorial.ts";
import { assertCounts, wilsonBounds } from "./wilson-interval.ts";

/** The same things looked at twice: in how many both, one or neither time they were so. */
export type PairedCounts = {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
};

export type PairedDifference = {
  /** The second share less the first. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, by McNemar's exact test; not corrected for other comparisons. */
  readonly pValue: number;
};

/**
 * The difference of two shares of the same things, with Newcombe's score interval for pairs at 95 %: d − √(δ₂² − 2φδ₂ε₁ +
 * ε₁²) to d + √(ε₂² − 2φε₂δ₁ + δ₁²), where δ and ε are how far Wilson's lower and upper ends lie from each share, and φ
 * is the correlation of the pairs with a correction for continuity. Null when there are no pairs.
 * Sources: Newcombe (1998), Statistics in Medicine 17, 2635–2650, method 10; McNemar (1947), Psychometrika 12, 153–157.
 *
 * @throws {RangeError} when a count is no whole number of at least 0.
 */
export function comparePairedShares(counts: PairedCounts): PairedDifference | null {
  const { both, onlyFirst, onlySecond, neither } = counts;
  const total = both + onlyFirst + onlySecond + neither;
  for (const count of Object.values(counts)) assertCounts(count, total);
  if (total === 0) return null;
  const first = (both + onlyFirst) / total;
  const second = (both + onlySecond) / total;
  const ends = [first, second].map((share) => {
    const { low, high } = wilsonBounds(share, total);
    return { down: share - low, up: high - share };
  });
  const [one, other] = [ends[0] ?? { down: 0, up: 0 }, ends[1] ?? { down: 0, up: 0 }];
  const phi = correlate(counts, total);
  const spread = (near: number, far: number) => Math.sqrt(near ** 2 - 2 * phi * near * far + far ** 2);
  const difference = second - first;
  return {
    difference,
    low: Math.max(-1, difference - spread(other.down, one.up)),
    high: Math.min(1, difference + spread(other.up, one.down)),
    pValue: mcNemarExact(onlyFirst, onlySecond),
  };
}

function correlate({ both, onlyFirst, onlySecond, neither }: PairedCounts, total: number): number {
  const margins = [both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither];
  if (margins.some((margin) => margin === 0)) return 0;
  const raw = both * neither - onlyFirst * onlySecond;
  const corrected = raw > 0 ? Math.max(0, raw - total / 2) : raw;
  return corrected / Math.sqrt(margins.reduce((product, margin) => product * margin, 1));
}

/** Twice the smaller tail of a fair coin thrown once for each pair that changed; 1 where none did. */
export function mcNemarExact(onlyFirst: number, onlySecond: number): number {
  const changed = onlyFirst + onlySecond;
  assertCounts(onlyFirst, changed);
  const logHalf = Math.log(0.5) * changed;
  let tail = 0;
  for (let count = 0; count <= Math.min(onlyFirst, onlySecond); count++) {
    tail += Math.exp(logFactorial(changed) - logFactorial(count) - logFactorial(changed - count) + logHalf);
  }
  return Math.min(1, 2 * tail);
}
