import type { FeatureSource } from "../../features/master-row.ts";
import type { Verdict } from "../verdicts.ts";
import { hasEnoughData } from "./coverage-rule.ts";
import { riskThreshold } from "./sensitivity.ts";

/** All inputs together reach a given pull sooner than the bad side alone; so "unusual" asks for twice as much. */
export const unusualPullFactor = 2;

/**
 * Flagged: the bad side alone reaches the threshold and outweighs the good side. Somebody whose good side outweighs and
 * who is unusual as a whole (`pull`: by how much the path is shorter than usual) is not at risk.
 */
export function classifyVerdict(
  person: {
    readonly risk: number;
    readonly benign: number;
    readonly pull: number;
    readonly sources: readonly FeatureSource[];
  },
  sensitivity: number,
): Verdict {
  if (!hasEnoughData(person.sources)) return "not_enough_data";
  const threshold = riskThreshold(sensitivity);
  if (person.risk > person.benign) return person.risk >= threshold ? "flagged" : "typical";
  return person.pull >= unusualPullFactor * threshold ? "unusual_not_at_risk" : "typical";
}
