import type { MasterRow } from "../../features/master-row.ts";
import { type PastComparison, recentWeeks } from "../../features/own-past.ts";
import { type OwnPastInput, ownPastCatalogue } from "../inputs/own-past-catalogue.ts";
import type { ReasonSide } from "../verdicts.ts";
import type { Contribution } from "./contributions.ts";
import type { Yardstick } from "./judge-side.ts";

/** The interquartile mean of n weeks is as exact as the mean of n / 1.2 (normal values). */
const trimmingInefficiency = 1.2;

/** Below the first a change may be chance and counts nothing, from the second on it counts fully. */
const certainty = { from: 2, full: 4 } as const;

/** How a person's last weeks differ from the year before. */
export type OwnChange = {
  /** Above 0 is for the worse; in the unit of the input, or a share of what is usual. */
  readonly change: number;
  /** The change in standard errors: how little it looks like chance. */
  readonly standardErrors: number;
};

/** @returns null when there is nothing to compare */
export function measureChange(
  input: Pick<OwnPastInput, "worse" | "unit" | "leastSpread">,
  past: PastComparison | null,
): OwnChange | null {
  if (past === null || (input.unit === "share" && past.usual <= 0)) return null;
  const scale = input.unit === "share" ? past.usual : 1;
  const rise = (past.recent - past.usual) / scale;
  const spread = Math.max(past.spread / scale, input.leastSpread);
  const share = 1 / Math.min(recentWeeks, past.recentCount) + trimmingInefficiency / past.usualWeeks;
  const change = input.worse === "high" ? rise : -rise;
  return { change, standardErrors: change / (spread * Math.sqrt(share)) };
}

/**
 * What a person's own course adds, in the unit of the forest's pulls. It grows with the size of the change and with how
 * little it looks like chance; a change for the better speaks for the good side in the same way.
 */
export function listOwnPastContributions(row: MasterRow, { anchors }: Yardstick): Contribution[] {
  return ownPastCatalogue.map((input) => {
    const past = row.ownPast[input.measure];
    const measured = measureChange(input, past);
    if (past === null || measured === null) return { input, side: "none", isImputed: true, pull: 0 };
    const pull = pullOf(input, measured);
    const limit = input.anchor === null ? null : anchors[input.anchor];
    const isBad = limit === null || (input.worse === "high" ? past.recent > limit : past.recent < limit);
    const side: ReasonSide =
      pull === 0 ? "none" : measured.change < 0 ? "benign" : isBad ? "adverse" : "none";
    return { input, side, isImputed: false, pull: side === "none" ? 0 : pull };
  });
}

function pullOf(input: OwnPastInput, { change, standardErrors }: OwnChange): number {
  const size = Math.max(0, Math.abs(change) - input.countsFrom);
  const certain = (Math.abs(standardErrors) - certainty.from) / (certainty.full - certainty.from);
  return Math.min(input.pullLimit, input.pullPerUnit * size) * Math.min(1, Math.max(0, certain));
}
