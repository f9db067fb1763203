import type { FeatureSource, MasterRow } from "../features/master-row.ts";
import { contaminationOffset } from "./contamination.ts";
import type { Counterfactual } from "./counterfactual/find-counterfactuals.ts";
import type { DroppedInput } from "./inputs/encode-inputs.ts";
import { scoresOfPathLengths } from "./isolation-forest.ts";
import { basePull, judgeRow, type RowJudgement, usualPathLength, verdictOf } from "./judge-row.ts";
import { createMatrix, matrixRow } from "./matrix.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { groupReasons, listEveryReason, splitReasons } from "./reasons/group-reasons.ts";
import { classifySeverity } from "./risk/sensitivity.ts";
import { referenceMethod } from "./settings.ts";
import type { ForestAnswer } from "./staged/forest-answer.ts";
import type { Reason, Severity, Verdict } from "./verdicts.ts";
import { drawWaterfall, type Waterfall } from "./waterfall.ts";

/** What a run says about one person. */
export type PersonResult = {
  readonly employeeId: string;
  /** 2^(−E[h]/c(ψ)), 0 to 1; higher is more unusual, in whatever direction. */
  readonly anomalyScore: number;
  readonly risk: number;
  readonly benign: number;
  /** All inputs of the forest together: by how much the path is shorter than usual, as a share of c(ψ). */
  readonly pull: number;
  readonly sources: readonly FeatureSource[];
  /** How many of the six sources speak about the person. */
  readonly coverage: number;
  /** How many trees these numbers are the mean of; 0 when there was nothing to grow one from. */
  readonly treeCount: number;
  readonly verdict: Verdict;
};

/** What a run found about a flagged person: the row of `af_db`. */
export type Finding = {
  readonly employeeId: string;
  readonly anomalyScore: number;
  readonly risk: number;
  readonly severity: Severity;
  readonly coverage: number;
  readonly problems: readonly Reason[];
  readonly otherProblems: readonly Reason[];
  /** What speaks against the finding; shares are of the good side. */
  readonly strengths: readonly Reason[];
  readonly averageWorkHours: number | null;
  readonly rewardFactor: number | null;
  readonly performanceRating: number | null;
  readonly vibeFactor: number | null;
  /** The smallest change found that would end the flag; null when none was found or the profile has none. */
  readonly counterfactual: Counterfactual | null;
  readonly waterfall: Waterfall;
};

export type DetectionOutcome = {
  readonly people: readonly PersonResult[];
  /** The flagged, most urgent first. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly DroppedInput[];
};

/** From exact contributions to verdicts, findings and reasons. Row k of the answer is person k of the cut. */
export function concludeDetection(prepared: PreparedDetection, answer: ForestAnswer): DetectionOutcome {
  const { cut, plan } = prepared;
  const scores = scoreRows(prepared, answer);
  const isFlaggedByRank = plan.profile === "reference" ? flagLowestScores(scores) : null;
  const findings: Finding[] = [];
  const people = cut.rows.map((row, index) => {
    const judgement = judgeIndex(prepared, answer, index);
    const score = scores[index] ?? Number.NaN;
    const person = {
      ...toResult(prepared, row, judgement),
      anomalyScore: -score,
      treeCount: answer.treeCounts[index] ?? 0,
    };
    const verdict = isFlaggedByRank === null ? person.verdict : isFlaggedByRank(score);
    if (verdict === "flagged") {
      const base = basePull(prepared, answer.expectedValues[index] ?? Number.NaN);
      const waterfall = drawWaterfall(base, judgement.contributions);
      findings.push({ ...toFinding(prepared, row, person, judgement), waterfall });
    }
    return { ...person, verdict };
  });
  findings.sort(plan.profile === "reference" ? byAnomaly : byRisk);
  return { people, findings, dropped: prepared.encoded.dropped };
}

/**
 * What speaks about person `index` of the cut.
 * @throws RangeError when there is no such person
 */
export function judgeIndex(prepared: PreparedDetection, answer: ForestAnswer, index: number): RowJudgement {
  const row = prepared.cut.rows[index];
  if (row === undefined) throw new RangeError(`There is no person ${index}`);
  const cells = matrixRow(prepared.encoded.matrix, index);
  return judgeRow(prepared, row, { phi: matrixRow(answer.values, index), cells });
}

/** The answer when there is nobody, or nothing to learn from: everybody is as usual. Null: a forest can be grown. */
export function answerWithoutForest(prepared: PreparedDetection): ForestAnswer | null {
  const { rowCount, columnCount } = prepared.matrix;
  if (rowCount > 0 && columnCount > 0) return null;
  return {
    values: createMatrix(rowCount, columnCount),
    expectedValues: new Float64Array(rowCount).fill(usualPathLength(prepared)),
    treeCounts: new Int32Array(rowCount),
  };
}

/** scikit-learn's scores from the contributions: they add up to the path length exactly. */
function scoreRows(prepared: PreparedDetection, { expectedValues, values }: ForestAnswer): Float64Array {
  const lengths = expectedValues.map((expected, row) =>
    matrixRow(values, row).reduce((sum, phi) => sum + phi, expected),
  );
  const subsampleSize = Math.min(prepared.plan.settings.subsampleSize, prepared.matrix.rowCount);
  return scoresOfPathLengths(subsampleSize, lengths);
}

function flagLowestScores(scores: Float64Array): (score: number) => Verdict {
  if (scores.length === 0) return () => "typical";
  const offset = contaminationOffset(scores, referenceMethod.flaggedShare);
  return (score) => (score < offset ? "flagged" : "typical");
}

function toResult(prepared: PreparedDetection, row: MasterRow, judgement: RowJudgement) {
  const { employeeId, sources } = row;
  const { risk, benign, pull } = judgement;
  const verdict = verdictOf(prepared, row, judgement);
  return { employeeId, risk, benign, pull, sources, coverage: sources.length, verdict };
}

function toFinding(
  { plan, yardstick }: PreparedDetection,
  row: MasterRow,
  person: PersonResult,
  { contributions, leadingShare }: RowJudgement,
): Omit<Finding, "waterfall"> {
  const reasons =
    plan.profile === "reference"
      ? listEveryReason(contributions, row, yardstick)
      : groupReasons(contributions, "adverse", row, yardstick);
  const { employeeId, anomalyScore, risk, coverage } = person;
  return {
    employeeId,
    anomalyScore,
    risk,
    severity: classifySeverity(risk, leadingShare, plan.settings.severityCuts),
    coverage,
    ...splitReasons(reasons),
    strengths: plan.profile === "reference" ? [] : groupReasons(contributions, "benign", row, yardstick),
    averageWorkHours: toNumber(row.values.Work_Hours_mean),
    rewardFactor: toNumber(row.values.Total_Decayed_Reward_Points),
    performanceRating: toNumber(row.values.Performance_Rating),
    vibeFactor: toNumber(row.values.Decayed_Vibe),
    counterfactual: null,
  };
}

function toNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

const byRisk = (a: Finding, b: Finding) => b.risk - a.risk || compareIds(a, b);
const byAnomaly = (a: Finding, b: Finding) => b.anomalyScore - a.anomalyScore || compareIds(a, b);
const compareIds = (a: Finding, b: Finding) => (a.employeeId < b.employeeId ? -1 : 1);
