/** The standard normal quantile of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/** A share with where its true value lies with 95 % confidence. */
export type ShareEstimate = {
  readonly count: number;
  readonly total: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/**
 * A share of `total` and its Wilson score interval at 95 %: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). It
 * stays within 0 and 1 and means something at small counts too. Source: Wilson (1927), JASA 22, 209–212.
 * Null when there is nothing to take a share of.
 *
 * @throws {RangeError} when the counts are not whole numbers with 0 ≤ count ≤ total.
 */
export function wilsonInterval(count: number, total: number): ShareEstimate | null {
  assertCounts(count, total);
  if (total === 0) return null;
  const share = count / total;
  return { count, total, share, ...wilsonBounds(share, total) };
}

/**
 * Wilson's interval of a share that is already known, `size` being how many independent ones it is made of: people, where
 * several answers of one person are counted.
 *
 * @throws {RangeError} when the share is not from 0 to 1 or the size not above 0.
 */
export function wilsonBounds(share: number, size: number): { low: number; high: number } {
  if (!(share >= 0 && share <= 1 && size > 0)) throw new RangeError(`${share} of ${size} is no share`);
  const square = z95 ** 2;
  const scale = 1 + square / size;
  const centre = (share + square / (2 * size)) / scale;
  const margin = (z95 / scale) * Math.sqrt((share * (1 - share)) / size + square / (4 * size ** 2));
  // At the ends the formula gives 0 and 1 but for rounding.
  const low = share === 0 ? 0 : Math.max(0, centre - margin);
  const high = share === 1 ? 1 : Math.min(1, centre + margin);
  return { low, high };
}

/** @throws {RangeError} when the counts are not whole numbers with 0 ≤ count ≤ total. */
export function assertCounts(count: number, total: number): void {
  if (Number.isSafeInteger(count) && Number.isSafeInteger(total) && count >= 0 && count <= total) return;
  throw new RangeError(`${count} of ${total} is no count`);
}
