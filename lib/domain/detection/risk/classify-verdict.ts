import type { FeatureSource } from "../../features/master-row.ts";
import type { Verdict } from "../verdicts.ts";
import { riskThreshold } from "./sensitivity.ts";

/** Below two of the six sources, or with neither a mood answer nor activity, nothing is said about a person. */
export function hasEnoughData(sources: readonly FeatureSource[]): boolean {
  return sources.length >= 2 && (sources.includes("mood") || sources.includes("activity"));
}

/** All inputs together reach a given pull sooner than the bad side alone; so "unusual" asks for twice as much. */
const unusualPullFactor = 2;

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
