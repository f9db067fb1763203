import { type FeatureSource, featureSources } from "../features/master-row.ts";
import { basePull, judgeRow } from "./judge-row.ts";
import { matrixRow } from "./matrix.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { groupReasons } from "./reasons/group-reasons.ts";
import { classifySeverity, riskThreshold } from "./risk/sensitivity.ts";
import type { ForestAnswer } from "./staged/forest-answer.ts";
import type { Reason, Severity } from "./verdicts.ts";
import { drawWaterfall, type Waterfall } from "./waterfall.ts";

export type PersonExplanation = {
  readonly risk: number;
  readonly benign: number;
  /** The risk from which people were flagged in this run. */
  readonly threshold: number;
  readonly severity: Severity;
  readonly coverage: number;
  readonly missingSources: readonly FeatureSource[];
  /** What speaks for concern, and what speaks for the good side, strongest first. */
  readonly problems: readonly Reason[];
  readonly strengths: readonly Reason[];
  readonly waterfall: Waterfall;
};

/**
 * Why person `index` of the cut is or is not flagged. `answer` is about this one person: its only row.
 * @throws RangeError when there is no such person
 */
export function explainPerson(
  prepared: PreparedDetection,
  index: number,
  answer: ForestAnswer,
): PersonExplanation {
  const { cut, plan, yardstick, encoded } = prepared;
  const row = cut.rows[index];
  if (row === undefined) throw new RangeError(`There is no person ${index}`);
  const { contributions, risk, benign, leadingShare } = judgeRow(prepared, row, {
    phi: matrixRow(answer.values, 0),
    cells: matrixRow(encoded.matrix, index),
  });
  const base = basePull(prepared, answer.expectedValues[0] ?? Number.NaN);
  return {
    risk,
    benign,
    threshold: riskThreshold(plan.settings.sensitivity),
    severity: classifySeverity(risk, leadingShare, plan.settings.severityCuts),
    coverage: row.sources.length,
    missingSources: featureSources.filter((source) => !row.sources.includes(source)),
    problems: groupReasons(contributions, "adverse", row, yardstick),
    strengths: groupReasons(contributions, "benign", row, yardstick),
    waterfall: drawWaterfall(base, contributions),
  };
}
