import type { PreparedDetection } from "../prepare-detection.ts";
import type { ForestQuestion } from "./forest-question.ts";

/** A question about some rows to the first trees of a run's own forest. */
export function askForest(
  { matrix, plan }: PreparedDetection,
  question: Pick<ForestQuestion, "label" | "rows" | "treeCount">,
): ForestQuestion {
  const { subsampleSize, seed } = plan.settings;
  return { ...question, training: matrix, subsampleSize, seed };
}
