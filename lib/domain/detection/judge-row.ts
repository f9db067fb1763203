import type { MasterRow } from "../features/master-row.ts";
import { courseOf } from "./inputs/course.ts";
import { averagePathLength } from "./isolation-forest.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { classifyVerdict } from "./risk/classify-verdict.ts";
import { type Contribution, limitOthersWords, listContributions, sumCounted } from "./risk/contributions.ts";
import type { Yardstick } from "./risk/judge-side.ts";
import { listMoodLevel } from "./risk/mood-level.ts";
import { listOwnPastContributions } from "./risk/own-past.ts";
import type { Verdict } from "./verdicts.ts";

/** All that speaks about one person, and what it adds up to. */
export type RowJudgement = {
  readonly contributions: readonly Contribution[];
  readonly risk: number;
  readonly benign: number;
  /** What part of the risk the strongest course carries, 0 to 1. */
  readonly leadingShare: number;
  /** By how much the person is more unusual than usual among everybody, on whatever side. */
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
  const { encoded, yardstick, plan } = prepared;
  const explained = { phi, cells, usualPathLength: usualPathLength(prepared) };
  const inForest = listContributions(row, encoded.inputs, explained, yardstick);
  const contributions =
    plan.profile === "reference" ? inForest : limitOthersWords([...inForest, ...listBeside(row, yardstick)]);
  const risk = sumCounted(contributions, "adverse");
  return {
    contributions,
    risk,
    leadingShare: risk === 0 ? 0 : strongestCourse(contributions) / risk,
    benign: sumCounted(contributions, "benign"),
    pull: inForest.reduce((sum, { pull }) => sum + pull, 0),
  };
}

function strongestCourse(contributions: readonly Contribution[]): number {
  const adverse = contributions.filter(({ side }) => side === "adverse");
  const courses = Map.groupBy(adverse, ({ input }) => courseOf(input.quantity)[0]);
  return Math.max(0, ...[...courses.values()].map((course) => sumCounted(course, "adverse")));
}

/** What speaks about a person beside the forest, which knows people only among one another. */
function listBeside(row: MasterRow, yardstick: Yardstick): Contribution[] {
  return [...listMoodLevel(row, yardstick), ...listOwnPastContributions(row, yardstick)];
}

export function verdictOf(
  { plan, standing }: PreparedDetection,
  { employeeId, sources }: MasterRow,
  { risk, benign, pull }: RowJudgement,
): Verdict {
  const isStanding = standing.has(employeeId);
  return classifyVerdict({ risk, benign, pull, sources }, { ...plan.settings, isStanding });
}

/** Whether a flag that stands would stand on; a change must do more to end one than to keep one from being raised. */
export function wouldStandOn(
  { plan }: PreparedDetection,
  { sources }: MasterRow,
  { risk, benign, pull }: RowJudgement,
): boolean {
  const verdict = classifyVerdict({ risk, benign, pull, sources }, { ...plan.settings, isStanding: true });
  return verdict === "flagged";
}

/** What somebody of whom nothing is known has, in shares of c(ψ). */
export function basePull(prepared: PreparedDetection, expectedPathLength: number): number {
  const usualLength = usualPathLength(prepared);
  return usualLength === 0 ? 0 : 1 - expectedPathLength / usualLength;
}

/** c(ψ) of the run's forest. */
export function usualPathLength({ matrix, plan }: PreparedDetection): number {
  return averagePathLength(Math.min(plan.settings.subsampleSize, matrix.rowCount));
}
