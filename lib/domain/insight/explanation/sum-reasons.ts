import { quantityTitle } from "../../detection/inputs/quantity-title.ts";
import type { WaterfallBar } from "../../detection/waterfall.ts";

/** What the steps of one subject on the bad side come to together, in points. */
export type ReasonSum = { readonly title: string; readonly points: number; readonly stepCount: number };

type Step = { readonly bar: WaterfallBar; readonly points: number };

/**
 * The steps that make unusual in a bad way, added up by subject as the reasons are: in the order of the finding's
 * `reasons`, and what is none of them after these, the largest first.
 */
export function sumReasons(steps: readonly Step[], reasons: readonly string[]): ReasonSum[] {
  const bad = steps.filter(({ bar }) => bar.side === "adverse");
  const rankOf = (quantity: string) =>
    reasons.includes(quantity) ? reasons.indexOf(quantity) : reasons.length;
  return [...Map.groupBy(bad, ({ bar }) => bar.quantity)]
    .map(([quantity, ofQuantity]) => ({
      rank: rankOf(quantity),
      title: quantityTitle(quantity),
      points: ofQuantity.reduce((sum, { points }) => sum + points, 0),
      stepCount: ofQuantity.length,
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => a.rank - b.rank || b.points - a.points)
    .map(({ rank: _, ...sum }) => sum);
}
