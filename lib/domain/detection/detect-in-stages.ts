import { answerWithoutForest, concludeDetection, type DetectionOutcome } from "./conclude-detection.ts";
import { attachCounterfactuals, encodeWhatIfs } from "./counterfactual/find-counterfactuals.ts";
import { shortlistChanges } from "./counterfactual/shortlist-changes.ts";
import { appendRows, selectRows } from "./matrix.ts";
import type { PreparedDetection } from "./prepare-detection.ts";
import { askForest } from "./staged/ask-forest.ts";
import { type ForestAnswer, replaceRows, rowsFrom, toAnswer } from "./staged/forest-answer.ts";
import type { Staged } from "./staged/forest-question.ts";
import { type Candidate, selectCandidates } from "./staged/select-candidates.ts";

/** Between screening and all trees, more candidates than these are first looked at by so many times the screening trees. */
const narrowing = { fromCandidates: 40, treeFactor: 5 } as const;

/** What is known before all trees speak. */
type Screening = { readonly answer: ForestAnswer; readonly candidates: readonly Candidate[] };

/** So many people times trees cost about what the stages cost; then all trees look at everybody. */
const worthAllTrees = 12_000_000;

/**
 * A whole run. A few trees explain everybody (all trees do, up to `allTreesUpTo` people times trees); whoever could be flagged, and the changes that would end the flag, are
 * explained again by all trees.
 */
export function* detectInStages(
  prepared: PreparedDetection,
  { allTreesUpTo = worthAllTrees }: { readonly allTreesUpTo?: number } = {},
): Staged<DetectionOutcome> {
  const { plan, matrix } = prepared;
  const { treeCount } = plan.settings;
  const empty = answerWithoutForest(prepared);
  if (empty !== null) return concludeDetection(prepared, empty);
  if (plan.profile === "reference") {
    const sums = yield askForest(prepared, { label: "Looking at people", rows: matrix, treeCount });
    return concludeDetection(prepared, toAnswer(sums));
  }
  const { answer, candidates } = yield* narrow(prepared, yield* screen(prepared, allTreesUpTo));
  const whatIfs = yield* shortlistChanges(prepared, answer, candidates);
  const places = candidates.map(({ index }) => index);
  const rows = appendRows(selectRows(matrix, places), encodeWhatIfs(prepared, whatIfs).scaled);
  const closer = toAnswer(yield askForest(prepared, { label: "Looking closely", rows, treeCount }));
  const outcome = concludeDetection(prepared, replaceRows(answer, places, closer));
  return attachCounterfactuals(prepared, outcome, whatIfs, rowsFrom(closer, places.length));
}

function* screen(prepared: PreparedDetection, allTreesUpTo: number): Staged<Screening> {
  const { treeCount, screenTreeCount: fewTrees } = prepared.plan.settings;
  const screenTreeCount = prepared.matrix.rowCount * treeCount <= allTreesUpTo ? treeCount : fewTrees;
  const question = {
    label: "Looking at everybody",
    rows: prepared.matrix,
    treeCount: Math.min(screenTreeCount, treeCount),
  };
  const answer = toAnswer(yield askForest(prepared, question));
  return { answer, candidates: selectCandidates(prepared, answer) };
}

/** Fewer candidates, by more trees, where that saves more than it costs. */
function* narrow(prepared: PreparedDetection, screening: Screening): Staged<Screening> {
  const { plan, matrix } = prepared;
  const treeCount = narrowing.treeFactor * plan.settings.screenTreeCount;
  const places = screening.candidates.map(({ index }) => index);
  if (places.length <= narrowing.fromCandidates || treeCount >= plan.settings.treeCount) return screening;
  const question = { label: "Looking again", rows: selectRows(matrix, places), treeCount };
  const answer = replaceRows(screening.answer, places, toAnswer(yield askForest(prepared, question)));
  return { answer, candidates: selectCandidates(prepared, answer, places) };
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
