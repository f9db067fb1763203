const tableSize = 256;
const table = new Float64Array(tableSize);
for (let n = 2; n < tableSize; n++) table[n] = (table[n - 1] ?? 0) + Math.log(n);

/**
 * ln n!: summed up to 255, above by Stirling's series n·ln n − n + ½·ln 2πn + 1/12n − 1/360n³ + 1/1260n⁵, whose error
 * is there below 1e-15.
 *
 * @throws {RangeError} when n is no whole number from 0.
 */
export function logFactorial(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} has no factorial`);
  const summed = table[n];
  if (summed !== undefined) return summed;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}
