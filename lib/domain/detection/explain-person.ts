import { type FeatureSource, featureSources } from "../features/master-row.ts";
import { isHealthQuantity } from "./inputs/health-data.ts";
import { type Quantity, quantities } from "./inputs/input-definition.ts";
import { judgeRow, usualPathLength } from "./judge-row.ts";
import { matrixRow } from "./matrix.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { groupReasons } from "./reasons/group-reasons.ts";
import type { Contribution } from "./risk/contributions.ts";
import { classifySeverity, riskThreshold } from "./risk/sensitivity.ts";
import type { ForestAnswer } from "./staged/forest-answer.ts";
import type { Reason, ReasonSide, Severity } from "./verdicts.ts";

/** One bar between what is usual and what this person is: above 0 it makes more unusual. */
export type ExplanationBar = {
  readonly quantity: Quantity | "other";
  readonly title: string;
  readonly side: ReasonSide;
  readonly pull: number;
};

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
  /** usual + Σ pulls = this person, all in shares of c(ψ): how much shorter the path is than c(ψ). */
  readonly waterfall: {
    readonly usual: number;
    readonly person: number;
    readonly bars: readonly ExplanationBar[];
  };
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
  const { contributions, risk, benign } = judgeRow(prepared, row, {
    phi: matrixRow(answer.values, 0),
    cells: matrixRow(encoded.matrix, index),
  });
  const bars = toBars(contributions);
  const usualLength = usualPathLength(prepared);
  const usual = usualLength === 0 ? 0 : 1 - (answer.expectedValues[0] ?? Number.NaN) / usualLength;
  return {
    risk,
    benign,
    threshold: riskThreshold(plan.settings.sensitivity),
    severity: classifySeverity(risk, plan.settings.severityCuts),
    coverage: row.sources.length,
    missingSources: featureSources.filter((source) => !row.sources.includes(source)),
    problems: groupReasons(contributions, "adverse", row, yardstick),
    strengths: groupReasons(contributions, "benign", row, yardstick),
    waterfall: { usual, person: bars.reduce((sum, { pull }) => sum + pull, usual), bars },
  };
}

/** One bar for each quantity and side, the largest first. Sick leave is health data and goes without its name. */
function toBars(contributions: readonly Contribution[]): ExplanationBar[] {
  const groups = Map.groupBy(contributions, ({ input, side }) => `${input.quantity} ${side}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const pull = group.reduce((sum, contribution) => sum + contribution.pull, 0);
      const { quantity } = first.input;
      const named = isHealthQuantity(quantity) ? null : quantity;
      return {
        quantity: named ?? ("other" as const),
        title: named === null ? "Other" : quantities[named],
        side: first.side,
        pull,
      };
    })
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
}
