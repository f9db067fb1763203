import type { MasterRow } from "../features/master-row.ts";
import { averagePathLength } from "./isolation-forest.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { classifyVerdict } from "./risk/classify-verdict.ts";
import { type Contribution, listContributions, sumPull } from "./risk/contributions.ts";
import type { Verdict } from "./verdicts.ts";

/** All that speaks about one person, and what it adds up to. */
export type RowJudgement = {
  readonly contributions: readonly Contribution[];
  readonly risk: number;
  readonly benign: number;
  /** By how much the person is more unusual than usual, on whatever side. */
  readonly pull: number;
};

/**
 * What the forest (`phi` and `cells` in the order of the run's inputs, a missing cell NaN) and everything beside it say
 * about a person of the run, or about the person as somebody else might be.
 */
export function judgeRow(
  prepared: PreparedDetection,
  row: MasterRow,
  { phi, cells }: { readonly phi: Float64Array; readonly cells: Float64Array },
): RowJudgement {
  const { encoded, yardstick } = prepared;
  const explained = { phi, cells, usualPathLength: usualPathLength(prepared) };
  const contributions = listContributions(row, encoded.inputs, explained, yardstick);
  return {
    contributions,
    risk: sumPull(contributions, "adverse"),
    benign: sumPull(contributions, "benign"),
    pull: contributions.reduce((sum, { pull }) => sum + pull, 0),
  };
}

export function verdictOf(
  { plan }: PreparedDetection,
  { sources }: MasterRow,
  { risk, benign, pull }: RowJudgement,
): Verdict {
  return classifyVerdict({ risk, benign, pull, sources }, plan.settings.sensitivity);
}

/** c(ψ) of the run's forest. */
export function usualPathLength({ matrix, plan }: PreparedDetection): number {
  return averagePathLength(Math.min(plan.settings.subsampleSize, matrix.rowCount));
}
