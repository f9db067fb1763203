import type { FeatureSource } from "../../features/master-row.ts";
import type { Verdict } from "../verdicts.ts";
import { hasEnoughData } from "./coverage-rule.ts";
import { exitThreshold, riskThreshold } from "./sensitivity.ts";

/** All inputs together reach a given pull sooner than the bad side alone; so "unusual" asks for twice as much. */
export const unusualPullFactor = 2;

/** What a verdict is made of; `pull` is by how much the path is shorter than usual, all inputs together. */
export type JudgedPerson = {
  readonly risk: number;
  readonly benign: number;
  readonly pull: number;
  readonly sources: readonly FeatureSource[];
};

export type VerdictRule = {
  readonly sensitivity: number;
  /** See `hysteresisSetting`. */
  readonly hysteresis: number;
};

/**
 * Flagged: the bad side alone reaches the threshold and outweighs the good side. Somebody whose flag stood before stays
 * until one of the two is missed by more than the hysteresis. Somebody whose good side outweighs and who is unusual as
 * a whole is not at risk.
 */
export function classifyVerdict(
  person: JudgedPerson,
  rule: VerdictRule & { readonly isStanding: boolean },
): Verdict {
  if (!hasEnoughData(person.sources)) return "not_enough_data";
  const { risk, benign, pull } = person;
  const { sensitivity, hysteresis, isStanding } = rule;
  const threshold = riskThreshold(sensitivity);
  if (risk > benign && risk >= threshold) return "flagged";
  const stays = isStanding && risk >= exitThreshold(sensitivity, hysteresis);
  if (stays && risk > (1 - hysteresis) * benign) return "flagged";
  return risk <= benign && pull >= unusualPullFactor * threshold ? "unusual_not_at_risk" : "typical";
}
