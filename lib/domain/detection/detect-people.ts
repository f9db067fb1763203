import { answerWithoutForest, concludeDetection, type DetectionOutcome } from "./conclude-detection.ts";
import { fitIsolationForest } from "./isolation-forest.ts";
import { type DetectionCut, type DetectionPlan, prepareDetection } from "./prepare-detection.ts";
import { explainPathLengths } from "./tree-shap.ts";

/** A whole run on the calling thread: prepare, grow the forest, explain everybody, conclude. */
export function detectPeople(cut: DetectionCut, plan: DetectionPlan): DetectionOutcome {
  const prepared = prepareDetection(cut, plan);
  const empty = answerWithoutForest(prepared);
  if (empty !== null) return concludeDetection(prepared, empty);
  const forest = fitIsolationForest(prepared.matrix, plan.settings);
  return concludeDetection(prepared, explainPathLengths(forest, prepared.matrix));
}
