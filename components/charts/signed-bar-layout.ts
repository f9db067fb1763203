export type PlacedBar = { readonly start: number; readonly length: number };

/**
 * Places signed values around one zero line, all in per cent of the width. The line stands so that both
 * sides share one scale and the longest bar of each side reaches its edge.
 */
export function layOutSignedBars(values: readonly number[]): { zero: number; bars: PlacedBar[] } {
  const left = Math.max(0, ...values.map((value) => -value));
  const right = Math.max(0, ...values);
  const span = left + right || 1;
  const zero = (left / span) * 100;
  return {
    zero,
    bars: values.map((value) => {
      const length = (Math.abs(value) / span) * 100;
      return { start: value < 0 ? zero - length : zero, length };
    }),
  };
}
