/** A mean over independent companies with its 95 % interval. */
export type Estimate = { readonly mean: number; readonly low: number; readonly high: number };

/** Mean and Student's interval. @throws RangeError when there are fewer than two values */
export function estimateMean(values: readonly number[]): Estimate {
  if (values.length < 2) throw new RangeError("An interval needs at least two values");
  const mean = averageOf(values);
  const half = studentQuantile(values.length - 1) * Math.sqrt(varianceOf(values) / values.length);
  return { mean, low: mean - half, high: mean + half };
}

/**
 * The ratio of two means measured on the same companies, with the interval of Fieller's linear part: the variance of
 * `above − ratio × below` over the square of the mean below. Null: the mean below is 0.
 */
export function estimateRatio(above: readonly number[], below: readonly number[]): Estimate | null {
  const meanBelow = averageOf(below);
  if (meanBelow === 0) return null;
  const ratio = averageOf(above) / meanBelow;
  const { low, high } = estimateMean(above.map((value, index) => value - ratio * (below[index] ?? 0)));
  return { mean: ratio, low: ratio + low / meanBelow, high: ratio + high / meanBelow };
}

/** 0 for no values. */
export function averageOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function varianceOf(values: readonly number[]): number {
  const mean = averageOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** The 97.5 % quantile of Student's distribution (Cornish–Fisher expansion around the normal one). */
function studentQuantile(degrees: number): number {
  const z = 1.959964;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
