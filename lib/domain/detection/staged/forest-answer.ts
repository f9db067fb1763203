import { createMatrix, type Matrix, matrixRow } from "../matrix.ts";
import type { ForestSums } from "./forest-question.ts";

/** What the forest says about some rows: means over as many trees as speak about each. */
export type ForestAnswer = {
  /** Shapley values of the mean path length, in steps; see `explainPathLengths`. */
  readonly values: Matrix;
  /** By row: what its values start from. */
  readonly expectedValues: Float64Array;
  readonly treeCounts: Int32Array;
};

export function toAnswer({ values, expected, treeCount }: ForestSums): ForestAnswer {
  const { rowCount, columnCount } = values;
  return {
    values: createMatrix(
      rowCount,
      columnCount,
      values.values.map((sum) => sum / treeCount),
    ),
    expectedValues: new Float64Array(rowCount).fill(expected / treeCount),
    treeCounts: new Int32Array(rowCount).fill(treeCount),
  };
}

/** The answer with what another says about some of its rows: row k of `other` is row `places[k]`. */
export function replaceRows(
  answer: ForestAnswer,
  places: readonly number[],
  other: ForestAnswer,
): ForestAnswer {
  const values = { ...answer.values, values: answer.values.values.slice() };
  const expectedValues = answer.expectedValues.slice();
  const treeCounts = answer.treeCounts.slice();
  for (const [index, place] of places.entries()) {
    matrixRow(values, place).set(matrixRow(other.values, index));
    expectedValues[place] = other.expectedValues[index] ?? Number.NaN;
    treeCounts[place] = other.treeCounts[index] ?? 0;
  }
  return { values, expectedValues, treeCounts };
}

/** Rows `first` and on of an answer. */
export function rowsFrom({ values, expectedValues, treeCounts }: ForestAnswer, first: number): ForestAnswer {
  const { rowCount, columnCount } = values;
  return {
    values: createMatrix(rowCount - first, columnCount, values.values.subarray(first * columnCount)),
    expectedValues: expectedValues.subarray(first),
    treeCounts: treeCounts.subarray(first),
  };
}
