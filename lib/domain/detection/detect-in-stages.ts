import { answerWithoutForest, concludeDetection, type DetectionOutcome } from "./conclude-detection.ts";
import { attachCounterfactuals, encodeWhatIfs } from "./counterfactual/find-counterfactuals.ts";
import { shortlistChanges } from "./counterfactual/shortlist-changes.ts";
import { appendRows, selectRows } from "./matrix.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { askForest } from "./staged/ask-forest.ts";
import { type ForestAnswer, replaceRows, rowsFrom, toAnswer } from "./staged/forest-answer.ts";
import type { Staged } from "./staged/forest-question.ts";
import { selectCandidates } from "./staged/select-candidates.ts";

/**
 * A whole run. The screening trees explain everybody; whoever could be flagged, and the changes that would end the
 * flag, are explained again by all trees.
 */
export function* detectInStages(prepared: PreparedDetection): Staged<DetectionOutcome> {
  const { plan, matrix } = prepared;
  const { treeCount, screenTreeCount } = plan.settings;
  const empty = answerWithoutForest(prepared);
  if (empty !== null) return concludeDetection(prepared, empty);
  if (plan.profile === "reference") {
    const sums = yield askForest(prepared, { label: "Looking at people", rows: matrix, treeCount });
    return concludeDetection(prepared, toAnswer(sums));
  }
  const first = {
    label: "Looking at everybody",
    rows: matrix,
    treeCount: Math.min(screenTreeCount, treeCount),
  };
  const screened = toAnswer(yield askForest(prepared, first));
  const candidates = selectCandidates(prepared, screened);
  const whatIfs = yield* shortlistChanges(prepared, screened, candidates);
  const places = candidates.map(({ index }) => index);
  const rows = appendRows(selectRows(matrix, places), encodeWhatIfs(prepared, whatIfs).scaled);
  const closer = toAnswer(yield askForest(prepared, { label: "Looking closely", rows, treeCount }));
  const outcome = concludeDetection(prepared, replaceRows(screened, places, closer));
  return attachCounterfactuals(prepared, outcome, whatIfs, rowsFrom(closer, places.length));
}

/** Person `index` explained by the trees that a run judged the person by: the only row of the answer. */
export function* answerForPerson(
  prepared: PreparedDetection,
  { index, treeCount }: { readonly index: number; readonly treeCount: number },
): Staged<ForestAnswer> {
  const row = selectRows(prepared.matrix, [index]);
  return (
    answerWithoutForest(prepared) ??
    toAnswer(yield askForest(prepared, { label: "Growing trees", rows: row, treeCount }))
  );
}
