import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryForest } from "#tests/support/arbitrary-forest.ts";
import { largestDifference } from "#tests/support/detection-golden.ts";
import { bruteForceShap, explainByOracle, plainTreeShap } from "#tests/support/shap-oracles.ts";
import { fitIsolationForest, type IsolationForest, pathLengths } from "./isolation-forest.ts";
import { createMatrix, type Matrix, matrixRow, selectColumns, selectRows } from "./matrix.ts";
import { createRandom } from "./random.ts";
import { loadForest } from "./stored-forest.ts";
import {
  chooseShapMethod,
  expectedPathLength,
  explainPathLengths,
  explainRows,
  type ShapMethod,
} from "./tree-shap.ts";

const tolerance = 1e-12;
const methods = ["tables", "direct"] as const satisfies ShapMethod[];

function explain(forest: IsolationForest, matrix: Matrix, method: ShapMethod): Matrix {
  const values = createMatrix(matrix.rowCount, matrix.columnCount);
  explainRows({ forest, matrix, firstRow: 0, endRow: matrix.rowCount, method, target: values.values });
  return values;
}

function uniformMatrix(rowCount: number, columnCount: number, seed: number): Matrix {
  const { uniform } = createRandom(seed);
  return createMatrix(rowCount, columnCount, new Float64Array(rowCount * columnCount).map(uniform));
}

describe.each(methods)("%s", (method) => {
  test("equal the definition over all sets of columns, on any trees", () => {
    fc.assert(
      fc.property(arbitraryForest({ columnCount: 5, maxDepth: 6 }), ({ forest, rows }) => {
        const values = explain(forest, rows, method);
        for (let row = 0; row < rows.rowCount; row++) {
          const expected = explainByOracle(bruteForceShap, forest, matrixRow(rows, row));
          expect(largestDifference(matrixRow(values, row), expected)).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("equal plain TreeSHAP on deep trees with many columns", () => {
    fc.assert(
      fc.property(arbitraryForest({ columnCount: 16, maxDepth: 12 }), ({ forest, rows }) => {
        const values = explain(forest, rows, method);
        for (let row = 0; row < rows.rowCount; row++) {
          const expected = explainByOracle(plainTreeShap, forest, matrixRow(rows, row));
          expect(largestDifference(matrixRow(values, row), expected)).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    { subsampleSize: 256, columnCount: 39 },
    { subsampleSize: 1024, columnCount: 12 },
    { subsampleSize: 64, columnCount: 1 },
  ])("equal plain TreeSHAP on a grown forest of $subsampleSize rows and $columnCount columns", (shape) => {
    const matrix = uniformMatrix(1100, shape.columnCount, 5);
    const forest = fitIsolationForest(matrix, { treeCount: 3, subsampleSize: shape.subsampleSize, seed: 8 });
    const rows = selectRows(matrix, [0, 77, 1099]);
    const values = explain(forest, rows, method);
    for (let row = 0; row < rows.rowCount; row++) {
      const expected = explainByOracle(plainTreeShap, forest, matrixRow(rows, row));
      expect(largestDifference(matrixRow(values, row), expected)).toBeLessThan(1e-10);
    }
  });
});

test("values and base value add up to the path length of each row, in any number of rows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2500 }), fc.nat(), (rowCount, seed) => {
      const matrix = uniformMatrix(rowCount, 4, seed);
      const forest = fitIsolationForest(matrix, { treeCount: 4, subsampleSize: 64, seed });
      const { expectedValue, values } = explainPathLengths(forest, matrix);
      const sums = Array.from({ length: rowCount }, (_, row) =>
        matrixRow(values, row).reduce((sum, value) => sum + value, expectedValue),
      );
      expect(largestDifference(sums, pathLengths(forest, matrix))).toBeLessThan(tolerance);
    }),
    { numRuns: 20 },
  );
});

test("columns and rows in another order give the same values in that order", () => {
  const permutation = (length: number) =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, index) => index),
      { minLength: length },
    );
  fc.assert(
    fc.property(permutation(7), permutation(40), (columns, rows) => {
      const matrix = uniformMatrix(40, 7, 11);
      const forest = fitIsolationForest(matrix, { treeCount: 5, subsampleSize: 32, seed: 2 });
      const renamed = loadForest({
        ...forest,
        trees: forest.trees.map((tree) => ({
          ...tree,
          splitFeature: tree.splitFeature.map((column) => columns.indexOf(column)),
        })),
      });
      const moved = explainPathLengths(renamed, selectRows(selectColumns(matrix, columns), rows));
      const { values } = explainPathLengths(forest, matrix);
      const expected = selectRows(selectColumns(values, columns), rows);
      expect(largestDifference(moved.values.values, expected.values)).toBeLessThan(tolerance);
    }),
    { numRuns: 30 },
  );
});

test("a column that no tree splits on has exactly 0, whichever method", () => {
  const matrix = uniformMatrix(700, 5, 3);
  for (let row = 0; row < 700; row++) matrix.values[row * 5 + 2] = 42;
  const forest = fitIsolationForest(matrix, { treeCount: 10, subsampleSize: 128, seed: 1 });
  for (const method of methods) {
    const { values } = explain(forest, matrix, method);
    const column = values.filter((_, cell) => cell % 5 === 2);
    expect(column.every((value) => Object.is(Math.abs(value), 0))).toBe(true);
    expect(values.filter((value) => value !== 0).length).toBeGreaterThan(2000);
  }
});

test("a part of the rows is written to its place and nothing beside it", () => {
  const matrix = uniformMatrix(600, 3, 9);
  const forest = fitIsolationForest(matrix, { treeCount: 4, subsampleSize: 32, seed: 4 });
  const whole = explain(forest, matrix, "tables").values;
  const target = new Float64Array(1800).fill(-7);
  const shares: number[] = [];
  explainRows({
    ...{ forest, matrix, firstRow: 10, endRow: 590, method: "tables", target },
    onProgress: (share) => shares.push(share),
  });
  expect(target.slice(30, 1770)).toEqual(whole.slice(30, 1770));
  expect([...target.slice(0, 30), ...target.slice(1770)].every((value) => value === -7)).toBe(true);
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test("a hand-made tree gives the values worked out by hand", () => {
  // x₀ ≤ 0 → leaf of 1 row; else x₁ ≤ 0 → 1 row, else 2 rows. Leaves are worth 1, 2 and 2 + c(2) = 3 steps.
  const forest = loadForest({
    featureCount: 2,
    subsampleSize: 4,
    trees: [
      {
        leftChild: [1, -1, 3, -1, -1],
        rightChild: [2, -1, 4, -1, -1],
        splitFeature: [0, -2, 1, -2, -2],
        splitThreshold: [0, -2, 0, -2, -2],
        nodeSampleCount: [4, 1, 3, 1, 2],
      },
    ],
  });
  // v(∅) = 1/4 + 2/4 + 6/4 = 2.25. For (1, 1): v(0) = 8/3, v(1) = 1/4 + 9/4 = 2.5, v(01) = 3.
  const { expectedValue, values } = explainPathLengths(forest, createMatrix(1, 2, Float64Array.of(1, 1)));
  expect(expectedValue).toBeCloseTo(2.25, 12);
  expect(expectedPathLength(forest)).toBe(expectedValue);
  expect(values.values[0]).toBeCloseTo((8 / 3 - 2.25 + (3 - 2.5)) / 2, 12);
  expect(values.values[1]).toBeCloseTo((2.5 - 2.25 + (3 - 8 / 3)) / 2, 12);
});

test("rows that the forest cannot take are refused", () => {
  const matrix = uniformMatrix(10, 2, 1);
  const forest = fitIsolationForest(matrix, { treeCount: 1, subsampleSize: 8, seed: 1 });
  expect(() => explainPathLengths(forest, uniformMatrix(10, 3, 1))).toThrow(RangeError);
  expect(() => explainPathLengths(forest, createMatrix(1, 2, Float64Array.of(0, Number.NaN)))).toThrow(
    "column 1",
  );
  expect(() => explainPathLengths({ ...forest, trees: [] }, matrix)).toThrow(RangeError);
});

test("few rows are explained one by one, many by tables", () => {
  expect([chooseShapMethod(1), chooseShapMethod(35_000)]).toEqual(["direct", "tables"]);
});
