import type { DetectionOutcome } from "./conclude-detection.ts";
import { detectInStages } from "./detect-in-stages.ts";
import { type DetectionCut, type DetectionPlan, prepareDetection } from "./prepare-detection.ts";
import type { Staged } from "./staged/forest-question.ts";
import { sumTrees } from "./staged/sum-trees.ts";

/** A whole run on the calling thread. */
export function detectPeople(cut: DetectionCut, plan: DetectionPlan): DetectionOutcome {
  return answerHere(detectInStages(prepareDetection(cut, plan)));
}

/** Carries staged work out on the calling thread. */
export function answerHere<Result>(work: Staged<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next(sumTrees(step.value));
  return step.value;
}
