/** How strongly two things go together, from −1 to 1, with where the true value lies with 95 % confidence. */
export type CorrelationEstimate = {
  readonly correlation: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided; not corrected for other comparisons. */
  readonly pValue: number;
  /** Of how many people it is made: those in whom it could show. */
  readonly people: number;
  /** On how many of them it rests, as `effectiveCount` tells: the fewer of both things, since one who alone differs makes it alone. */
  readonly carriers: number;
};

/** Fewer people say nothing that could be relied on, and too much of each of them. */
export const leastCorrelated = 10;

/** Beyond it Fisher's transformation runs to infinity; a perfect correlation of few still has an interval. */
const nearlyOne = 1 - 1e-9;

/**
 * An interval by Fisher's transformation: tanh(artanh r ± reach). `reach` is in units of the transformed value.
 * Source: Fisher (1921), Metron 1, 3–32.
 */
export function fisherInterval(correlation: number, reach: number): { low: number; high: number } {
  const centre = Math.atanh(Math.min(nearlyOne, Math.max(-nearlyOne, correlation)));
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
