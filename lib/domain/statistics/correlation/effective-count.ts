/**
 * How many people something rests on: (Σ s)²/Σ s² over each person's share s ≥ 0 of it, such as the square by which they differ
 * from the others. People with equal shares count one each; one with nearly all of it makes it about 1. Zero where all are zero.
 * Source: the effective sample size of Kish (1965), Survey Sampling, 11.7.
 */
export function effectiveCount(shares: Iterable<number>): number {
  let sum = 0;
  let squares = 0;
  for (const share of shares) {
    sum += share;
    squares += share ** 2;
  }
  return squares === 0 ? 0 : sum ** 2 / squares;
}
