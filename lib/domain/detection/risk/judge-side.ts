import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import {
  type Adverse,
  type Anchors,
  anchorBands,
  type DetectionInput,
  type Measure,
} from "../inputs/input-definition.ts";
import type { ReasonSide } from "../verdicts.ts";
import type { CompanyNorms } from "./company-norms.ts";

/** What sides are judged by: the company's medians and the fixed anchors. */
export type Yardstick = {
  readonly norms: CompanyNorms;
  readonly knownOfFew: ReadonlySet<Measure>;
  readonly anchors: Anchors;
  readonly clock: FeatureClock;
};

/** On which side a value lies, and how much of its pull counts there: 0 to 1. */
export type JudgedValue = { readonly side: ReasonSide; readonly weight: number };

const noSide: JudgedValue = { side: "none", weight: 0 };

/**
 * On which side a person's value lies. Adverse: worse than the company's median and worse than the anchor; it counts the
 * more the farther beyond the anchor it lies, and fully from one band on, so that a small difference at the anchor is a
 * small difference in risk. Benign: better than the median, and so is what is held against the anchor. What is as
 * usual, worse but not yet bad, without direction, missing, or known from a few days only is on no side.
 */
export function judgeValue(input: DetectionInput, row: MasterRow, yardstick: Yardstick): JudgedValue {
  const { adverse, name } = input;
  if (adverse === null || !isInForce(adverse, row, yardstick) || isThin(input, row, yardstick)) return noSide;
  const { norms, anchors, clock } = yardstick;
  const compared = measureOf(row, adverse.comparedOn ?? name, clock);
  const anchored = measureOf(row, adverse.anchoredOn ?? name, clock);
  const median = norms.get(adverse.comparedOn ?? name);
  const anchoredMedian = norms.get(adverse.anchoredOn ?? name);
  if (compared === null || anchored === null || median === undefined || anchoredMedian === undefined) {
    return noSide;
  }
  if (isBetter(adverse, compared, median) && isBetter(adverse, anchored, anchoredMedian)) {
    return isStrength(adverse, row, yardstick) ? { side: "benign", weight: 1 } : noSide;
  }
  if (!isWorse(adverse, compared, median) || !isWorse(adverse, anchored, anchors[adverse.anchor]))
    return noSide;
  const beyond = Math.abs(anchored - anchors[adverse.anchor]) / anchorBands[adverse.anchor];
  return { side: "adverse", weight: Math.min(1, beyond) };
}

/** Little work is no strength of somebody in low mood, and a small sum says how short somebody is here. */
function isStrength({ strength }: Adverse, row: MasterRow, { anchors }: Yardstick): boolean {
  if (strength === "never") return false;
  const mood = row.recent.mood ?? row.meanMood;
  return strength !== "inGoodMood" || mood === null || mood >= anchors.mood;
}

/** What is known of fewer days than these is chance, where others are known from more. */
const thinBelow = { days: 10, shareOfTypical: 0.5 } as const;

function isThin({ quantity }: DetectionInput, row: MasterRow, { norms }: Yardstick): boolean {
  if (quantity !== "workHours" && quantity !== "meetings") return false;
  const days = row.values.Total_activity_entry;
  const typical = norms.get("Total_activity_entry") ?? 0;
  return days !== null && Number(days) < Math.min(thinBelow.days, thinBelow.shareOfTypical * typical);
}

export function isWorse({ worse }: Adverse, value: number, limit: number): boolean {
  return worse === "high" ? value > limit : value < limit;
}

function isBetter({ worse }: Adverse, value: number, limit: number): boolean {
  return worse === "high" ? value < limit : value > limit;
}

function isInForce({ onlyBelow }: Adverse, row: MasterRow, { anchors, clock }: Yardstick): boolean {
  if (onlyBelow === undefined) return true;
  const value = measureOf(row, onlyBelow.measure, clock);
  return value !== null && value < anchors[onlyBelow.anchor];
}
