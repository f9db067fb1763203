import { judgeIndex } from "../conclude-detection.ts";
import type { PreparedDetection } from "../prepare-detection.ts";
import { hasEnoughData } from "../risk/coverage-rule.ts";
import { exitThreshold, riskThreshold } from "../risk/sensitivity.ts";
import type { ForestAnswer } from "./forest-answer.ts";

/**
 * How far the risk by one tree alone scatters, as a multiple of the root of the risk; the mean of T trees scatters by
 * √T less. Measured at risks from 0.03 to 1 in demo companies and the public files: 0.6 to 0.7.
 */
const scatterOfOneTree = 0.7;

/** So many standard deviations between a screened risk and the threshold leave practically nobody out. */
const sureness = 5;

/** Below the threshold by more than this, all trees seldom come to flag somebody. */
const likelySureness = 2;

export type Candidate = {
  readonly index: number;
  readonly screenedRisk: number;
  /** Whether being flagged is more than a remote possibility. */
  readonly isLikely: boolean;
};

/**
 * Whom the trees of an answer do not settle: everybody whose verdict could come out as flagged with more trees. Without
 * `among`, everybody is asked about. The highest screened risk comes first.
 */
export function selectCandidates(
  prepared: PreparedDetection,
  screened: ForestAnswer,
  among: Iterable<number> = prepared.cut.rows.keys(),
): Candidate[] {
  const { sensitivity, hysteresis } = prepared.plan.settings;
  const candidates: Candidate[] = [];
  for (const index of among) {
    const row = prepared.cut.rows[index];
    if (row === undefined || !hasEnoughData(row.sources)) continue;
    const { risk: screenedRisk } = judgeIndex(prepared, screened, index);
    const isStanding = prepared.standing.has(row.employeeId);
    const threshold = isStanding ? exitThreshold(sensitivity, hysteresis) : riskThreshold(sensitivity);
    const scatter = scatterOfOneTree * Math.sqrt(threshold / (screened.treeCounts[index] ?? 0));
    if (screenedRisk < threshold - sureness * scatter) continue;
    const isLikely = screenedRisk >= threshold - likelySureness * scatter;
    candidates.push({ index, screenedRisk, isLikely });
  }
  return candidates.sort((a, b) => b.screenedRisk - a.screenedRisk || a.index - b.index);
}
