/**
 * Whole numbers that add up to `total`, each less than one away from its value: all are rounded down, and what is
 * missing goes to the largest remainders (Hare's method), the first of equals first.
 * @throws RangeError when `total` is not whole, or is one or more away from the sum of the values
 */
export function roundToSum(values: readonly number[], total: number): number[] {
  const floors = values.map(Math.floor);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const fractions = values.filter((value, index) => value !== floors[index]).length;
  if (!Number.isInteger(missing) || missing < 0 || missing > fractions) {
    throw new RangeError(`These ${values.length} values do not round to ${total}`);
  }
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  // + 0: a minus zero is shown as nothing but zero.
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0) + 0);
}
