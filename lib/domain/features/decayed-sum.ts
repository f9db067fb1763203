/**
 * Σ amount · e^(−λ·(anchorDay − day)), kept relative to the person's own latest day. Moving the clock on is
 * one multiplication, and no exponent ever grows with the distance from an arbitrary epoch.
 */
export type DecayedSum = { readonly sum: number; readonly anchorDay: number };

export type DatedAmount = { readonly day: number; readonly amount: number };

/** @returns null when there is nothing to sum */
export function computeDecayedSum(amounts: readonly DatedAmount[], ratePerDay: number): DecayedSum | null {
  const first = amounts[0];
  if (first === undefined) return null;
  const anchorDay = amounts.reduce((latest, { day }) => Math.max(latest, day), first.day);
  const sum = amounts.reduce(
    (total, { day, amount }) => total + amount * Math.exp(-ratePerDay * (anchorDay - day)),
    0,
  );
  return { sum, anchorDay };
}

/** The sum as it stands on `day`, with the same rate it was made with. */
export function decayTo(decayed: DecayedSum, day: number, ratePerDay: number): number {
  return decayed.sum * Math.exp(-ratePerDay * (day - decayed.anchorDay));
}
