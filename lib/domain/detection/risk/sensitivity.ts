import type { Severity } from "../verdicts.ts";

/**
 * The risk from which people are flagged at sensitivity 0 and at sensitivity 1, as a share of c(ψ): the part of a
 * usual path length that bad values alone must cut away. Fixed numbers and no share of the people, so that a
 * company without distress has no flags.
 */
export const riskThresholdRange = { atZero: 0.3, atOne: 0.027 } as const;

/**
 * The risk from which people are flagged: geometric between the two ends, so that each step of the slider changes it
 * by the same ratio. It falls strictly with sensitivity, so a higher one never loses anybody.
 * @throws RangeError when the sensitivity is not from 0 to 1
 */
export function riskThreshold(sensitivity: number): number {
  if (!(sensitivity >= 0 && sensitivity <= 1)) throw new RangeError(`${sensitivity} is no sensitivity`);
  const { atZero, atOne } = riskThresholdRange;
  return atZero * (atOne / atZero) ** sensitivity;
}

/**
 * The risk below which a flag that stands ends. Between the two thresholds nothing changes, so that nobody goes in and
 * out with every day of new data.
 * @throws RangeError when the sensitivity is not from 0 to 1, or the hysteresis not from 0 to below 1
 */
export function exitThreshold(sensitivity: number, hysteresis: number): number {
  if (!(hysteresis >= 0 && hysteresis < 1)) throw new RangeError(`${hysteresis} is no hysteresis`);
  return (1 - hysteresis) * riskThreshold(sensitivity);
}

/** From which risk on a flag is significant or severe; below, it is moderate. */
export type SeverityCuts = { readonly significant: number; readonly severe: number };

/** A finding of which one thing carries more than this is not severe, however strong that thing is. */
export const mostOfSevere = 0.9;

/** `leadingShare`: what part of the risk the strongest course of things carries, 0 to 1. */
export function classifySeverity(risk: number, leadingShare: number, cuts: SeverityCuts): Severity {
  if (risk >= cuts.severe && leadingShare <= mostOfSevere) return "severe";
  return risk >= cuts.significant ? "significant" : "moderate";
}
