import type { WaterfallBar } from "../../detection/waterfall.ts";

export type FoldedBars = {
  /** What stands by its name. */
  readonly named: readonly WaterfallBar[];
  /** What stands together as "everything else". */
  readonly rest: readonly WaterfallBar[];
};

const mostNamed = 8;
const smallestPull = 0.005;
const fewestCompanions = 2;

/** Which bars may not be shown, and which are told as reasons of the finding. */
export type BarTraits = {
  readonly isPrivate: (bar: WaterfallBar) => boolean;
  readonly isReason: (bar: WaterfallBar) => boolean;
};

/**
 * The bars of a group as they may be shown: small ones stand together unless they are reasons, and so does what is
 * private. As whoever knows the sum of a group could subtract what is named from it, a private bar is folded with at
 * least two others that together weigh as much as it does, the smallest first and reasons last. Null: there are not as
 * many, so nothing can be shown.
 */
export function foldBars(
  bars: readonly WaterfallBar[],
  { isPrivate, isReason }: BarTraits,
): FoldedBars | null {
  const open = bars.filter((bar) => !isPrivate(bar)).sort(byWeight);
  const secret = bars.filter(isPrivate);
  const isNamed = (bar: WaterfallBar, index: number) =>
    isReason(bar) || (index < mostNamed && weightOf(bar) >= smallestPull);
  const named = open.filter(isNamed).sort((a, b) => Number(isReason(b)) - Number(isReason(a)));
  const small = open.filter((bar, index) => !isNamed(bar, index));
  if (secret.length === 0) {
    return small.length === 1 ? { named: open, rest: [] } : { named, rest: small };
  }
  const secretWeight = sumWeights(secret);
  while (small.length < fewestCompanions || sumWeights(small) < secretWeight) {
    const next = named.pop();
    if (next === undefined) return null;
    small.push(next);
  }
  return named.length === 0 ? null : { named, rest: [...small, ...secret] };
}

const weightOf = ({ pull }: WaterfallBar) => Math.abs(pull);
const byWeight = (a: WaterfallBar, b: WaterfallBar) => weightOf(b) - weightOf(a);
const sumWeights = (bars: readonly WaterfallBar[]) => bars.reduce((sum, bar) => sum + weightOf(bar), 0);
