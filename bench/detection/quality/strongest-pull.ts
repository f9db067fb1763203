import { judgeIndex } from "#lib/domain/detection/conclude-detection.ts";
import type { PreparedDetection } from "#lib/domain/detection/prepare-detection.ts";
import type { ForestAnswer } from "#lib/domain/detection/staged/forest-answer.ts";
import type { ReasonSide } from "#lib/domain/detection/verdicts.ts";

/** What pulls a person hardest away from what is usual: one quantity on one side. */
export type StrongestPull = { readonly quantity: string; readonly side: ReasonSide; readonly pull: number };

/** Over every input of person `index` that is known, whatever its side; null when there is none. */
export function findStrongestPull(
  prepared: PreparedDetection,
  answer: ForestAnswer,
  index: number,
): StrongestPull | null {
  const known = judgeIndex(prepared, answer, index).contributions.filter(({ isImputed }) => !isImputed);
  const groups = Map.groupBy(known, ({ input, side }) => `${input.quantity} ${side}`);
  let strongest: StrongestPull | null = null;
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const pull = others.reduce((sum, contribution) => sum + contribution.pull, first.pull);
    if (strongest === null || pull > strongest.pull)
      strongest = { quantity: first.input.quantity, side: first.side, pull };
  }
  return strongest;
}
