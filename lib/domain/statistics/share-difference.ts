import { fisherExact, type Rate } from "./compare-rates.ts";
import { wilsonInterval } from "./wilson-interval.ts";

export type ShareDifference = {
  /** The second share less the first. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, by Fisher's exact test; not corrected for other comparisons. */
  readonly pValue: number;
};

/**
 * The difference of two shares with Newcombe's hybrid score interval at 95 %: d − √((p₂ − l₂)² + (u₁ − p₁)²) to
 * d + √((u₂ − p₂)² + (p₁ − l₁)²), where l and u are the ends of Wilson's intervals. It stays within −1 and 1 and means
 * something at small counts. Null when a group is empty.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 *
 * @throws {RangeError} when the counts are not whole numbers with 0 ≤ count ≤ total.
 */
export function compareShares(first: Rate, second: Rate): ShareDifference | null {
  const before = wilsonInterval(first.count, first.total);
  const after = wilsonInterval(second.count, second.total);
  if (before === null || after === null) return null;
  const difference = after.share - before.share;
  return {
    difference,
    low: difference - Math.hypot(after.share - after.low, before.high - before.share),
    high: difference + Math.hypot(after.high - after.share, before.share - before.low),
    pValue: fisherExact(first, second),
  };
}
