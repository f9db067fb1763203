import {
  assertFits,
  type IsolationForest,
  type IsolationTree,
  leafPathLengths,
  type RowTask,
} from "./isolation-forest.ts";
import { createMatrix, type Matrix } from "./matrix.ts";
import { addBlockSums, createPatterns, cutRowBlocks } from "./row-blocks.ts";
import { prepareTreeEdges, type TreeEdges } from "./shap-edges.ts";
import { patternDepths, planSteps } from "./shap-steps.ts";
import { addShapleyValues, createShapleyScratch } from "./shapley-values.ts";

/** Two ways to the same values, but for rounding: tables cost as much as 200 rows at once, then a row costs a tenth. */
export type ShapMethod = "tables" | "direct";

/** The target receives the values in the matrix's shape. */
export type ExplanationTask = RowTask & { readonly method: ShapMethod };

/** Rows whose working memory is held at once. */
const rowsAtOnce = 65_536;

/**
 * Why each row's mean path length E[h] differs from the mean over the training rows: exact Shapley values of the
 * tree-path-dependent game, in steps, one for each column, as `shap.TreeExplainer` gives for scikit-learn's
 * isolation forest. `expectedValue` + the sum of a row's values = E[h] of the row. A negative value shortens the
 * path: the column makes the row more anomalous. A column that no tree splits on has exactly 0.
 *
 * @throws {RangeError} when the matrix has other columns than the forest, or a missing cell.
 */
export function explainPathLengths(
  forest: IsolationForest,
  matrix: Matrix,
): { expectedValue: number; values: Matrix } {
  assertFits(forest, matrix);
  const values = createMatrix(matrix.rowCount, matrix.columnCount);
  const method = chooseShapMethod(matrix.rowCount);
  explainRows({ forest, matrix, firstRow: 0, endRow: matrix.rowCount, method, target: values.values });
  return { expectedValue: expectedPathLength(forest), values };
}

export function chooseShapMethod(rowCount: number): ShapMethod {
  return rowCount < 200 ? "direct" : "tables";
}

/** E[h] over the training rows of each tree, in steps: what the Shapley values start from. */
export function expectedPathLength(forest: IsolationForest): number {
  return sumExpectedPathLengths(forest.trees) / forest.trees.length;
}

/** The same for some trees, and their sum instead of the mean. */
export function sumExpectedPathLengths(trees: readonly IsolationTree[]): number {
  let sum = 0;
  for (const tree of trees) {
    const rootCount = tree.nodeSampleCount[0] ?? 1;
    for (const [node, length] of leafPathLengths(tree).entries()) {
      sum += ((tree.nodeSampleCount[node] ?? 0) / rootCount) * length;
    }
  }
  return sum;
}

/** Explains some rows of a matrix that `assertFits` accepts; see `explainPathLengths`. */
export function explainRows(task: ExplanationTask): void {
  const { forest, matrix, firstRow, endRow, target } = task;
  const values = target.subarray(firstRow * matrix.columnCount, endRow * matrix.columnCount).fill(0);
  addTreeValues(task);
  for (let cell = 0; cell < values.length; cell++) values[cell] = (values[cell] ?? 0) / forest.trees.length;
}

/** Adds the sum over the trees, and not their mean, to what stands in the target; else as `explainRows`. */
export function addTreeValues(task: ExplanationTask): void {
  for (let firstRow = task.firstRow; firstRow < task.endRow; firstRow += rowsAtOnce) {
    const endRow = Math.min(firstRow + rowsAtOnce, task.endRow);
    const onProgress = (share: number) =>
      task.onProgress?.(
        (firstRow - task.firstRow + share * (endRow - firstRow)) / (task.endRow - task.firstRow),
      );
    addSlab({ ...task, firstRow, endRow, onProgress });
  }
}

function addSlab(task: ExplanationTask): void {
  const { forest, matrix, firstRow, endRow, target, onProgress } = task;
  const patterns = createPatterns(patternDepths);
  const blocks = task.method === "tables" ? cutRowBlocks(matrix, firstRow, endRow) : [];
  for (const [index, tree] of forest.trees.entries()) {
    const edges = prepareTreeEdges(tree);
    const steps = blocks.length > 0 ? planSteps(tree, edges) : null;
    if (!steps) addRowByRow(tree, edges, task);
    for (const block of steps ? blocks : []) for (const step of steps ?? []) step(block, patterns);
    onProgress?.((index + 1) / forest.trees.length);
  }
  for (const block of blocks) addBlockSums(block, matrix.columnCount, target);
}

function addRowByRow(tree: IsolationTree, edges: TreeEdges, task: ExplanationTask): void {
  const { splitFeature, splitThreshold } = tree;
  const { values, columnCount } = task.matrix;
  const scratch = createShapleyScratch(edges, splitFeature.length);
  for (let row = task.firstRow; row < task.endRow; row++) {
    const offset = row * columnCount;
    for (let node = 0; node < splitFeature.length; node++) {
      const value = Math.fround(values[offset + (splitFeature[node] ?? 0)] ?? 0);
      scratch.conditionHolds[node] = +(value <= (splitThreshold[node] ?? 0));
    }
    addShapleyValues(edges, scratch, task.target, offset);
  }
}
