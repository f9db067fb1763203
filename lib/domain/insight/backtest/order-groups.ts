import type { ComparedGroup, FlagGroup, FlagRates } from "../../detection/backtest/flag-rates.ts";
import { tenureBands } from "../../detection/backtest/tenure-bands.ts";

/** A group as it stands on the page: with its figure, or why it has none. */
export type StandingGroup =
  | { readonly state: "shown"; readonly group: ComparedGroup }
  | { readonly state: "unanswered"; readonly group: FlagGroup }
  | { readonly state: "hidden"; readonly group: FlagGroup };

const bandNames: readonly string[] = tenureBands.map(({ name }) => name);

/**
 * All groups in the order to be read: the highest share first, then those without a figure. Time in the company keeps its
 * own order, the shortest first, whatever the figures.
 */
export function orderGroups({ dimension, shown, unanswered, hidden }: FlagRates): StandingGroup[] {
  const groups: StandingGroup[] = [
    ...shown.map((group) => ({ state: "shown" as const, group })),
    ...unanswered.map((group) => ({ state: "unanswered" as const, group })),
    ...hidden.map((group) => ({ state: "hidden" as const, group })),
  ];
  if (dimension !== "tenure") return groups;
  return groups.sort((one, other) => placeOf(one) - placeOf(other));
}

/** What is no band stands last. */
function placeOf({ group }: StandingGroup): number {
  const place = bandNames.indexOf(group.name);
  return place < 0 ? bandNames.length : place;
}
