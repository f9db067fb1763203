import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { Adverse, Anchors, DetectionInput, Measure } from "../inputs/input-definition.ts";
import type { ReasonSide } from "../verdicts.ts";
import type { CompanyNorms } from "./company-norms.ts";

/** What sides are judged by: the company's medians and the fixed anchors. */
export type Yardstick = {
  readonly norms: CompanyNorms;
  readonly knownOfFew: ReadonlySet<Measure>;
  readonly anchors: Anchors;
  readonly clock: FeatureClock;
};

/**
 * On which side a person's value lies. Adverse: worse than the company's median and worse than the anchor. Benign:
 * better than the median, and so is what is held against the anchor (few hours in all are no strength of somebody who
 * has few days). What is as usual, worse but not yet bad, without direction or missing is on no side.
 */
export function judgeSide(input: DetectionInput, row: MasterRow, yardstick: Yardstick): ReasonSide {
  const { adverse, name } = input;
  if (adverse === null || !isInForce(adverse, row, yardstick)) return "none";
  const { norms, anchors, clock } = yardstick;
  const compared = measureOf(row, adverse.comparedOn ?? name, clock);
  const anchored = measureOf(row, adverse.anchoredOn ?? name, clock);
  const median = norms.get(adverse.comparedOn ?? name);
  const anchoredMedian = norms.get(adverse.anchoredOn ?? name);
  if (compared === null || anchored === null || median === undefined || anchoredMedian === undefined) {
    return "none";
  }
  if (isBetter(adverse, compared, median) && isBetter(adverse, anchored, anchoredMedian)) {
    return adverse.isNeverGood ? "none" : "benign";
  }
  const isBad = isWorse(adverse, compared, median) && isWorse(adverse, anchored, anchors[adverse.anchor]);
  return isBad ? "adverse" : "none";
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
