import { judgeIndex } from "../conclude-detection.ts";
import type { PreparedDetection } from "../prepare-detection.ts";
import { hasEnoughData } from "../risk/coverage-rule.ts";
import { exitThreshold, riskThreshold } from "../risk/sensitivity.ts";
import type { ForestAnswer } from "./forest-answer.ts";

/**
 * How far below the threshold a screened risk may lie, as a share of it, and the person still be looked at with all
 * trees.
 */
const candidateMargin = 0.3;

export type Candidate = { readonly index: number; readonly screenedRisk: number };

/**
 * Whom the screening trees do not settle: everybody whose verdict could come out as flagged with more trees. The
 * highest screened risk comes first.
 */
export function selectCandidates(prepared: PreparedDetection, screened: ForestAnswer): Candidate[] {
  const { sensitivity, hysteresis } = prepared.plan.settings;
  const limitOf = (isStanding: boolean) =>
    (1 - candidateMargin) *
    (isStanding ? exitThreshold(sensitivity, hysteresis) : riskThreshold(sensitivity));
  return prepared.cut.rows
    .flatMap((row, index) => {
      if (!hasEnoughData(row.sources)) return [];
      const { risk: screenedRisk } = judgeIndex(prepared, screened, index);
      return screenedRisk >= limitOf(prepared.standing.has(row.employeeId)) ? [{ index, screenedRisk }] : [];
    })
    .sort((a, b) => b.screenedRisk - a.screenedRisk || a.index - b.index);
}
