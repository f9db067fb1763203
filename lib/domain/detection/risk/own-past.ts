import type { MasterRow } from "../../features/master-row.ts";
import { type PastComparison, recentWeeks } from "../../features/own-past.ts";
import type { Anchors } from "../inputs/input-definition.ts";
import { type OwnPastInput, ownPastCatalogue } from "../inputs/own-past-catalogue.ts";
import type { ReasonSide } from "../verdicts.ts";
import type { Contribution } from "./contributions.ts";
import { beyondAnchor, isInLowMood, type Yardstick } from "./judge-side.ts";

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
    const isImputed = past === null || measured === null;
    const { side, pull } = isImputed ? unchanged : judgeChange(input, past, measured, { row, anchors });
    return { input, origin: "beside", isImputed, side, pull, counted: pull };
  });
}

const unchanged = { side: "none", pull: 0 } as const;

function judgeChange(
  input: OwnPastInput,
  { recent, usual }: PastComparison,
  measured: OwnChange,
  { row, anchors }: { row: MasterRow; anchors: Anchors },
): { side: ReasonSide; pull: number } {
  const pull = pullOf(input, measured);
  if (pull === 0) return unchanged;
  if (measured.change < 0) return isRelief(input, usual, row, anchors) ? { side: "benign", pull } : unchanged;
  const { anchor, worse } = input;
  const badness = anchor === null ? 1 : beyondAnchor({ anchor, worse }, recent, anchors);
  return badness === 0 ? unchanged : { side: "adverse", pull: badness * pull };
}

/**
 * Whether a change for the better is a relief. Less work is one only for somebody who had too much of it and is not in
 * low mood: else it may be withdrawal. More messages are none.
 */
function isRelief(input: OwnPastInput, usual: number, row: MasterRow, anchors: Anchors): boolean {
  const { anchor, worse, measure } = input;
  if (anchor === null) return false;
  if (measure === "mood") return true;
  return beyondAnchor({ anchor, worse }, usual, anchors) > 0 && !isInLowMood(row, anchors);
}

function pullOf(input: OwnPastInput, { change, standardErrors }: OwnChange): number {
  const size = Math.max(0, Math.abs(change) - input.countsFrom);
  const certain = (Math.abs(standardErrors) - certainty.from) / (certainty.full - certainty.from);
  return Math.min(input.pullLimit, input.pullPerUnit * size) * Math.min(1, Math.max(0, certain));
}
