import { growTreeNumber, planForest } from "../isolation-forest.ts";
import { assertFiniteMatrix, createMatrix } from "../matrix.ts";
import { addTreeValues, chooseShapMethod, sumExpectedPathLengths } from "../tree-shap.ts";
import type { ForestQuestion, ForestSums } from "./forest-question.ts";

/** Trees that are grown, explained and thrown away together, so that memory does not grow with their number. */
export const treesPerBlock = 50;

export function countBlocks({ treeCount }: ForestQuestion): number {
  return Math.ceil(treeCount / treesPerBlock);
}

/**
 * Sums one block of a question's trees into `target` (row major, over what stands there) and returns the block's sum
 * of expected path lengths. Tree k depends on the seed and k alone, so blocks can be summed anywhere; their sums added
 * up in order are the same to the last bit.
 */
export function sumBlock(
  question: ForestQuestion,
  block: number,
  target: Float64Array,
  onProgress?: (share: number) => void,
): number {
  const { training, rows, treeCount, subsampleSize } = question;
  const first = block * treesPerBlock;
  const length = Math.min(treesPerBlock, treeCount - first);
  const trees = Array.from({ length }, (_, index) => growTreeNumber(first + index, training, question));
  target.fill(0);
  addTreeValues({
    forest: { trees, subsampleSize, featureCount: training.columnCount },
    matrix: rows,
    firstRow: 0,
    endRow: rows.rowCount,
    target,
    method: chooseShapMethod(rows.rowCount),
    onProgress,
  });
  return sumExpectedPathLengths(trees);
}

export function addInPlace(total: Float64Array, part: Float64Array): void {
  for (let cell = 0; cell < total.length; cell++) total[cell] = (total[cell] ?? 0) + (part[cell] ?? 0);
}

/** @throws {RangeError} when no forest can be grown, the rows do not fit the training rows, or a cell is missing */
export function assertQuestion(question: ForestQuestion): void {
  const { training, rows } = question;
  planForest(training, question);
  if (rows.columnCount !== training.columnCount) {
    throw new RangeError(`The trees know ${training.columnCount} columns, the rows have ${rows.columnCount}`);
  }
  assertFiniteMatrix(rows);
}

/**
 * The answer to a question, on the calling thread, with one block of trees in memory at a time.
 * @throws {RangeError} as `assertQuestion`
 */
export function sumTrees(question: ForestQuestion): ForestSums {
  assertQuestion(question);
  const { rows, treeCount } = question;
  const values = createMatrix(rows.rowCount, rows.columnCount);
  const part = new Float64Array(values.values.length);
  let expected = 0;
  for (let block = 0; block < countBlocks(question); block++) {
    expected += sumBlock(question, block, part);
    addInPlace(values.values, part);
  }
  return { treeCount, expected, values };
}
