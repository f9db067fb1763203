import { type ConversationKind, conversationKinds } from "./conversation.ts";
import type { Source } from "./sources/source.ts";

/** How large a part of a split each kind is, where it has sources. They sum to 1. */
export const kindShares: Readonly<Record<ConversationKind, number>> = {
  check_in: 0.54,
  dialogue: 0.08,
  boundary: 0.1,
  policy: 0.05,
  refusal: 0.08,
  crisis: 0.08,
  idiom: 0.03,
  language: 0.04,
};

/** How many conversations each source is to give, so that together there are `wanted`: by kind, then by weight. */
export function planQuotas(sources: readonly Source[], wanted: number): ReadonlyMap<Source, number> {
  const byKind = Map.groupBy(sources, ({ kind }) => kind);
  const present = conversationKinds.filter((kind) => byKind.has(kind));
  const kindCounts = apportion(
    present.map((kind) => kindShares[kind]),
    wanted,
  );
  const planned = present.flatMap((kind, at) => {
    const own = byKind.get(kind) ?? [];
    const counts = apportion(
      own.map(({ weight }) => weight),
      kindCounts[at] ?? 0,
    );
    return own.map((source, place) => [source, counts[place] ?? 0] as const);
  });
  return new Map(planned);
}

/** Whole numbers in proportion to the weights that sum to `total`: largest remainders, earlier ones first. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const left = total - counts.reduce((one, other) => one + other, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of byRemainder.slice(0, left)) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}
