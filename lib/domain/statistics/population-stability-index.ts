/** What is added to each bin, so that an empty one leaves the index finite. */
const smoothingCount = 0.5;

/** χ²'s upper 5 % lies where the standard normal's does, by way of its cube root. */
const z95OneSided = 1.6448536269514722;

/**
 * How far a population has moved between two moments, both counted in the same bins: PSI = Σ (aᵢ − eᵢ)·ln(aᵢ / eᵢ) over
 * the shares e (earlier) and a (later). 0 when both are spread alike; it has no upper end. A half is added to every
 * bin. By custom below 0.1 is steady, above 0.25 changed. Source: Siddiqi (2006), Credit Risk Scorecards, ch. 9.
 * Null when one of the two is empty.
 *
 * @throws {RangeError} when the bins differ in number or a count is negative.
 */
export function populationStabilityIndex(
  earlier: readonly number[],
  later: readonly number[],
): number | null {
  if (earlier.length !== later.length) {
    throw new RangeError(`${earlier.length} bins cannot be compared with ${later.length}`);
  }
  const [earlierTotal, laterTotal] = [sumCounts(earlier), sumCounts(later)];
  if (earlierTotal === 0 || laterTotal === 0) return null;
  const added = smoothingCount * earlier.length;
  return earlier.reduce((sum, count, bin) => {
    const expected = (count + smoothingCount) / (earlierTotal + added);
    const actual = ((later[bin] ?? 0) + smoothingCount) / (laterTotal + added);
    return sum + (actual - expected) * Math.log(actual / expected);
  }, 0);
}

/**
 * The index that chance alone stays under 19 times of 20 when nothing has moved: χ²(bins − 1) at 95 % · (1/n + 1/m), with
 * χ² by Wilson and Hilferty's k·(1 − 2/9k + z·√(2/9k))³. Small populations move by chance alone beyond any fixed limit.
 * Source: Yurdakul (2018), Statistical Properties of Population Stability Index. 0 for fewer than two bins.
 *
 * @throws {RangeError} when a population is empty.
 */
export function stabilityChanceLevel(
  binCount: number,
  sizes: { readonly earlier: number; readonly later: number },
): number {
  if (!(sizes.earlier > 0 && sizes.later > 0))
    throw new RangeError("An empty population has no chance level");
  const freedom = binCount - 1;
  if (freedom < 1) return 0;
  const part = 2 / (9 * freedom);
  const chiSquare = freedom * (1 - part + z95OneSided * Math.sqrt(part)) ** 3;
  return chiSquare * (1 / sizes.earlier + 1 / sizes.later);
}

function sumCounts(counts: readonly number[]): number {
  return counts.reduce((sum, count) => {
    if (!(count >= 0)) throw new RangeError(`${count} is no count`);
    return sum + count;
  }, 0);
}
