import { assertExplains, type IsolationForest } from "./isolation-forest.ts";
import { createMatrix, type Matrix } from "./matrix.ts";
import { prepareShapEdges, type ShapEdges } from "./shap-edges.ts";

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
  assertExplains(forest, matrix);
  const values = createMatrix(matrix.rowCount, matrix.columnCount);
  let expectedValue = 0;
  for (const tree of forest.trees) {
    const edges = prepareShapEdges(tree);
    expectedValue += edges.expectedValue;
    const pass = createPass(edges);
    for (let row = 0; row < matrix.rowCount; row++) {
      const offset = row * matrix.columnCount;
      pass.readRow(tree, matrix.values, offset);
      pass.addTo(values.values, offset);
    }
  }
  const treeCount = forest.trees.length;
  for (let cell = 0; cell < values.values.length; cell++)
    values.values[cell] = (values.values[cell] ?? 0) / treeCount;
  return { expectedValue: expectedValue / treeCount, values };
}

function createPass(edges: ShapEdges) {
  const { edgeCount, degree, parentEdge, parentNode, isLeft, previousEdge, feature } = edges;
  const goesLeft = new Uint8Array(edges.nodeCount);
  const holds = new Uint8Array(edgeCount);
  const cell = new Int32Array(edgeCount);
  const product = new Float64Array(edgeCount * degree);
  const { factor, gain, leafValue } = edges;
  return {
    readRow(tree: IsolationForest["trees"][number], values: Float64Array, offset: number): void {
      for (let index = 0; index < edges.nodeCount; index++) {
        const value = Math.fround(values[offset + Math.max(0, tree.splitFeature[index] ?? 0)] ?? 0);
        goesLeft[index] = value <= (tree.splitThreshold[index] ?? 0) ? 1 : 0;
      }
    },
    addTo(sums: Float64Array, offset: number): void {
      for (let edge = 0; edge < edgeCount; edge++) {
        const previous = previousEdge[edge] ?? -1;
        const held = previous < 0 ? 1 : (holds[previous] ?? 0);
        const met = held & (goesLeft[parentNode[edge] ?? 0] === isLeft[edge] ? 1 : 0);
        holds[edge] = met;
        const first = (edge * 3 + held + met) * degree;
        cell[edge] = first;
        const above = (parentEdge[edge] ?? -1) * degree;
        for (let index = 0; index < degree; index++) {
          const inherited = above < 0 ? 1 : (product[above + index] ?? 0);
          product[edge * degree + index] = inherited * (factor[first + index] ?? 0);
        }
      }
      const total = new Float64Array(edgeCount * degree);
      for (let edge = edgeCount - 1; edge >= 0; edge--) {
        const value = leafValue[edge] ?? 0;
        const above = (parentEdge[edge] ?? -1) * degree;
        let contribution = 0;
        for (let index = 0; index < degree; index++) {
          const here = edge * degree + index;
          const weight = value === 0 ? (total[here] ?? 0) : value * (product[here] ?? 0);
          contribution += weight * (gain[(cell[edge] ?? 0) + index] ?? 0);
          if (above >= 0) total[above + index] = (total[above + index] ?? 0) + weight;
        }
        const target = offset + (feature[edge] ?? 0);
        sums[target] = (sums[target] ?? 0) + contribution;
      }
    },
  };
}
