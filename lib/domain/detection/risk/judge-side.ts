import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import {
  type Adverse,
  type AnchorName,
  type Anchors,
  anchorBands,
  type DetectionInput,
  type Limit,
  type Measure,
  type Quantity,
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
 * small difference in risk; what is known from one day or answer counts two thirds. Benign: better than the median, and so
 * is what is held against the anchor. What is as usual, worse but not yet bad, without direction, missing, or known from
 * a few days only is on no side.
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
    return isStrength(adverse, row, yardstick)
      ? { side: "benign", weight: evidenceShare(input, row) }
      : noSide;
  }
  const isBad = isWorse(adverse, compared, median) && isWorse(adverse, anchored, anchors[adverse.anchor]);
  if (!isBad) return noSide;
  const beyond = beyondAnchor(adverse, anchored, anchors);
  const weight = beyond * evidenceShare(input, row) * moodRelief(adverse, row, yardstick);
  return { side: "adverse", weight };
}

/** How far a value lies on the bad side of an anchor: 0 on the good side, growing beyond it to 1 within one band. */
export function beyondAnchor(
  { worse, anchor }: { readonly worse: "high" | "low"; readonly anchor: AnchorName },
  value: number,
  anchors: Anchors,
): number {
  const beyond = worse === "high" ? value - anchors[anchor] : anchors[anchor] - value;
  return Math.min(1, Math.max(0, beyond / anchorBands[anchor]));
}

/** Little work is no strength of somebody in low mood, and a small sum says how short somebody is here. */
function isStrength({ strength }: Adverse, row: MasterRow, { anchors }: Yardstick): boolean {
  if (strength === "never") return false;
  return strength !== "inGoodMood" || !isInLowMood(row, anchors);
}

/** Whether the mood of late, or else of all answers, is known and bad in itself. */
export function isInLowMood({ recent, meanMood }: MasterRow, anchors: Anchors): boolean {
  const mood = recent.mood ?? meanMood;
  return mood !== null && mood < anchors.mood;
}

/**
 * Somebody with much work who says again and again that all is well is of less concern: in clearly good mood, from here
 * above the anchor up, what is done at work counts down to a half.
 */
export const workInGoodMood = { fromAboveAnchor: 0.1, fullyAboveAnchor: 0.3, leastWeight: 0.5 } as const;

function moodRelief({ strength }: Adverse, row: MasterRow, { anchors }: Yardstick): number {
  const mood = row.recent.mood;
  if (strength !== "inGoodMood" || mood === null) return 1;
  const { fromAboveAnchor, fullyAboveAnchor, leastWeight } = workInGoodMood;
  const good = (mood - anchors.mood - fromAboveAnchor) / (fullyAboveAnchor - fromAboveAnchor);
  return 1 - (1 - leastWeight) * Math.min(1, Math.max(0, good));
}

/** What is known of fewer days is chance: of a spread always, of a level where others are known from more days. */
export const thinBelow = { days: 10, shareOfTypical: 0.5 } as const;

function isThin({ quantity, name }: DetectionInput, row: MasterRow, { norms }: Yardstick): boolean {
  const days = recordedDays(row);
  if ((quantity !== "workHours" && quantity !== "meetings") || days === null) return false;
  if (name === "Work_Hours_std") return days < thinBelow.days;
  const typical = norms.get("Total_activity_entry") ?? 0;
  return days < Math.min(thinBelow.days, thinBelow.shareOfTypical * typical);
}

/** The part that a value from n days or answers counts: (n + 1) / (n + 2). One says two thirds of what many say. */
function evidenceShare({ quantity }: DetectionInput, row: MasterRow): number {
  const count =
    quantity === "mood" ? row.moodAnswers : dailyQuantities.includes(quantity) ? recordedDays(row) : null;
  return count === null ? 1 : (count + 1) / (count + 2);
}

const dailyQuantities: readonly Quantity[] = ["workHours", "meetings"];

function recordedDays({ values }: MasterRow): number | null {
  return values.Total_activity_entry === null ? null : Number(values.Total_activity_entry);
}

export function isWorse({ worse }: Adverse, value: number, limit: number): boolean {
  return worse === "high" ? value > limit : value < limit;
}

function isBetter({ worse }: Adverse, value: number, limit: number): boolean {
  return worse === "high" ? value < limit : value > limit;
}

function isInForce({ onlyBelow, onlyFrom }: Adverse, row: MasterRow, { anchors, clock }: Yardstick): boolean {
  const isBelow = ({ measure, anchor }: Limit) => {
    const value = measureOf(row, measure, clock);
    return value !== null && value < anchors[anchor];
  };
  if (onlyFrom !== undefined && isBelow(onlyFrom)) return false;
  return onlyBelow === undefined || isBelow(onlyBelow);
}
