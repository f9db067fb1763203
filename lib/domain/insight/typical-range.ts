/** The middle half of the company: from the lower to the upper quartile over people. */
export type TypicalRange = { readonly low: number; readonly middle: number; readonly high: number };

/** Under this many people the middle half says something about single persons. */
const fewestPeople = 5;

/** The typical range of quartiles as the database gives them; null over too few people. */
export function toTypicalRange(
  peopleCount: number,
  quartiles: readonly number[] | null,
): TypicalRange | null {
  const [low, middle, high] = quartiles ?? [];
  if (peopleCount < fewestPeople || low === undefined || middle === undefined || high === undefined)
    return null;
  return { low, middle, high };
}

export const placements = ["below", "within", "above"] as const;
export type Placement = (typeof placements)[number];

/** Where a value lies beside what is typical. */
export function placeBeside(value: number, typical: TypicalRange): Placement {
  if (value < typical.low) return "below";
  return value > typical.high ? "above" : "within";
}

/** A number with at most `digits` decimals, without a tail of zeros. */
export function formatNumber(value: number, digits = 1): string {
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits }).format(value);
}

/** @example typicalWords(range) // "typical here is 7.4 to 8.2" */
export function typicalWords(typical: TypicalRange | null): string {
  if (typical === null) return "too few people to say what is typical here";
  const [low, high] = [formatNumber(typical.low), formatNumber(typical.high)];
  return low === high ? `typical here is ${low}` : `typical here is ${low} to ${high}`;
}
