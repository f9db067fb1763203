import { averageOf } from "../estimate.ts";

/** Jaccard: what two sets share of what they hold together. Two empty sets are equal. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const union = one.union(other).size;
  return union === 0 ? 1 : one.intersection(other).size / union;
}

/** The mean overlap over all pairs. @throws RangeError when there is no pair */
export function meanPairwiseOverlap(sets: readonly ReadonlySet<string>[]): number {
  const pairs = sets.flatMap((one, index) => sets.slice(index + 1).map((other) => overlapOf(one, other)));
  if (pairs.length === 0) throw new RangeError("There is no pair of sets");
  return averageOf(pairs);
}
