/**
 * p-values corrected for there being several: in rising order the k-th of m is multiplied by m − k + 1, none falls
 * below the one before it, none exceeds 1. Whoever calls those at most 0.05 more than chance is wrong about even one
 * with a probability of at most 5 %, whatever their dependence. In the order given.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65–70.
 *
 * @throws {RangeError} when one is not from 0 to 1.
 */
export function adjustByHolm(pValues: readonly number[]): number[] {
  const order = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => a.pValue - b.pValue);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let highest = 0;
  for (const [rank, { pValue, index }] of order.entries()) {
    if (!(pValue >= 0 && pValue <= 1)) throw new RangeError(`${pValue} is no p-value`);
    highest = Math.max(highest, Math.min(1, pValue * (order.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}
