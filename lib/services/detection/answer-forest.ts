import type { ForestAnswer } from "#lib/domain/detection/conclude-detection.ts";
import { growTrees } from "#lib/domain/detection/isolation-forest.ts";
import { createMatrix, type Matrix } from "#lib/domain/detection/matrix.ts";
import type { DetectionSettings } from "#lib/domain/detection/settings.ts";
import { explainPathLengths } from "#lib/domain/detection/tree-shap.ts";

const treesPerStep = 20;

/** Grows the forest of `training` and explains `rows` by it, in steps between which others get their turn. */
export async function answerForest(
  training: Matrix,
  rows: Matrix,
  settings: DetectionSettings,
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<ForestAnswer> {
  const subsampleSize = Math.min(settings.subsampleSize, training.rowCount);
  const values = createMatrix(rows.rowCount, rows.columnCount);
  let expectedValue = 0;
  for (let first = 0; first < settings.treeCount; first += treesPerStep) {
    const end = Math.min(first + treesPerStep, settings.treeCount);
    const trees = growTrees(training, settings, first, end);
    const step = explainPathLengths({ trees, subsampleSize, featureCount: training.columnCount }, rows);
    const weight = trees.length / settings.treeCount;
    expectedValue += step.expectedValue * weight;
    for (let cell = 0; cell < values.values.length; cell++) {
      values.values[cell] = (values.values[cell] ?? 0) + (step.values.values[cell] ?? 0) * weight;
    }
    await onProgress(end, settings.treeCount);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { expectedValue, values };
}
