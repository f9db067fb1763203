import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import type { Anchors, DetectionInput } from "../inputs/input-catalogue.ts";
import type { ReasonSide } from "../verdicts.ts";
import type { CompanyNorms } from "./company-norms.ts";

/** What sides are judged by: the company's medians and the fixed anchors. */
export type Yardstick = {
  readonly norms: CompanyNorms;
  readonly anchors: Anchors;
  readonly clock: FeatureClock;
};

/**
 * On which side a person's value lies. Adverse: worse than the company's median and worse than the anchor. The rest
 * of a directed input is benign; an input without direction, or a value that is missing, is on no side.
 */
export function judgeSide(input: DetectionInput, row: MasterRow, yardstick: Yardstick): ReasonSide {
  const { adverse, name } = input;
  if (adverse === null) return "none";
  const compared = measureOf(row, adverse.comparedOn ?? name, yardstick.clock);
  const anchored = measureOf(row, adverse.anchoredOn ?? name, yardstick.clock);
  const median = yardstick.norms.get(adverse.comparedOn ?? name);
  if (compared === null || anchored === null || median === undefined) return "none";
  const isWorse = (value: number, limit: number) =>
    adverse.worse === "high" ? value > limit : value < limit;
  return isWorse(compared, median) && isWorse(anchored, yardstick.anchors[adverse.anchor])
    ? "adverse"
    : "benign";
}
