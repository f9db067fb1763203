import {
  type GatedGroups,
  type GroupSize,
  type GroupThresholds,
  gateGroups,
} from "../../privacy/group-gate.ts";
import { adjustByHolm } from "../../statistics/adjust-by-holm.ts";
import { compareRates, type RateComparison } from "../../statistics/compare-rates.ts";
import { type ShareEstimate, wilsonInterval } from "../../statistics/wilson-interval.ts";

/** How people are grouped. */
export const flagDimensions = ["department", "tenure", "location"] as const;
export type FlagDimension = (typeof flagDimensions)[number];

/** People who have something in common, and how many of them have a standing flag. `respondents` had enough data. */
export type FlagGroup = GroupSize & { readonly name: string; readonly flagged: number };

export type ComparedGroup = FlagGroup & {
  /** Flagged of those with enough data. */
  readonly estimate: ShareEstimate | null;
  /** Beside everybody else; null when there is nobody else. */
  readonly comparison: (RateComparison & { readonly isBeyondChance: boolean }) | null;
};

export type FlagRates = {
  readonly dimension: FlagDimension;
  /** The groups that may be shown, the highest share first. */
  readonly shown: readonly ComparedGroup[];
  readonly hidden: readonly FlagGroup[];
  readonly unanswered: readonly FlagGroup[];
  /** Everybody together; null when they are too few. */
  readonly everybody: ShareEstimate | null;
};

/** How unlikely a difference must be, after the correction for many comparisons, to be called more than chance. */
export const significanceLevel = 0.05;

/**
 * The share of flagged people by group, in several ways of grouping the same people. Every group passes the privacy gate;
 * each shown one is compared with everybody else, hidden groups included, and the p-values of all comparisons of all
 * ways together are corrected by Holm's method.
 */
export function compareFlagRates(
  dimensions: readonly { readonly dimension: FlagDimension; readonly groups: readonly FlagGroup[] }[],
  thresholds?: GroupThresholds,
): FlagRates[] {
  const gated = dimensions.map(({ dimension, groups }) => {
    const gate = gateGroups(groups, thresholds);
    return { dimension, gate, everybody: sumGroups(groups), compared: compareShown(groups, gate) };
  });
  const pValues = gated.flatMap(({ compared }) => compared.map(({ comparison }) => comparison?.pValue ?? 1));
  const adjusted = adjustByHolm(pValues).values();
  return gated.map(({ dimension, gate, everybody, compared }) => ({
    dimension,
    shown: compared.map((group) => settle(group, adjusted.next().value ?? 1)).sort(byShare),
    hidden: gate.hidden,
    unanswered: gate.unanswered,
    everybody: gate.isTotalShown ? wilsonInterval(everybody.count, everybody.total) : null,
  }));
}

type Compared = FlagGroup & { readonly comparison: RateComparison | null };

function compareShown(groups: readonly FlagGroup[], { shown }: GatedGroups<FlagGroup>): Compared[] {
  const all = sumGroups(groups);
  return shown.map((group) => {
    const others = { count: all.count - group.flagged, total: all.total - group.respondents };
    return { ...group, comparison: compareRates({ count: group.flagged, total: group.respondents }, others) };
  });
}

function settle({ comparison, ...group }: Compared, adjusted: number): ComparedGroup {
  const isBeyondChance = adjusted <= significanceLevel;
  return {
    ...group,
    estimate: wilsonInterval(group.flagged, group.respondents),
    comparison: comparison === null ? null : { ...comparison, isBeyondChance },
  };
}

function sumGroups(groups: readonly FlagGroup[]) {
  return {
    count: groups.reduce((sum, { flagged }) => sum + flagged, 0),
    total: groups.reduce((sum, { respondents }) => sum + respondents, 0),
  };
}

const byShare = (one: ComparedGroup, other: ComparedGroup) =>
  (other.estimate?.share ?? 0) - (one.estimate?.share ?? 0) || (one.name < other.name ? -1 : 1);
