import type { DecayRates } from "./decay-rates.ts";

/** Raise it whenever aggregates would come out differently from the same records. */
const formulaVersion = 5;

/** Names how aggregates were made: two of the same recipe and records are equal. */
export function describeRecipe({ leave, rewards, mood }: DecayRates): string {
  return `v${formulaVersion} leave=${leave} rewards=${rewards} mood=${mood}`;
}
