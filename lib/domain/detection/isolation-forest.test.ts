import fc from "fast-check";
import { expect, test } from "vitest";
import {
  averagePathLength,
  findLeaf,
  fitIsolationForest,
  growTrees,
  leafPathLengths,
  measureRows,
  pathLengths,
  scoreSamples,
} from "./isolation-forest.ts";
import { createMatrix, type Matrix, matrixFromRows } from "./matrix.ts";
import { createRandom } from "./random.ts";

const seed = fc.nat();

function matrixOf(
  rowCount: number,
  columnCount: number,
  toCell: (row: number, column: number) => number,
): Matrix {
  const matrix = createMatrix(rowCount, columnCount);
  for (let cell = 0; cell < matrix.values.length; cell++) {
    matrix.values[cell] = toCell(Math.floor(cell / columnCount), cell % columnCount);
  }
  return matrix;
}

function uniformMatrix(rowCount: number, columnCount: number): Matrix {
  const { uniform } = createRandom(rowCount * 1000 + columnCount);
  return matrixOf(rowCount, columnCount, () => uniform());
}

test("c(n) grows with n, from 0 and 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
      expect(averagePathLength(n + 1)).toBeGreaterThanOrEqual(averagePathLength(n));
      if (n >= 2) expect(averagePathLength(n + 1)).toBeGreaterThan(averagePathLength(n));
    }),
  );
  expect([0, 1, 2].map(averagePathLength)).toEqual([0, 0, 1]);
  expect(averagePathLength(3)).toBeCloseTo(2 * (Math.log(2) + 0.5772156649015329) - 4 / 3, 15);
  for (const wrong of [-1, Number.NaN]) expect(() => averagePathLength(wrong)).toThrow(RangeError);
});

test("a seed gives the same forest again, another seed another one", () => {
  const matrix = uniformMatrix(300, 5);
  const options = { treeCount: 5, subsampleSize: 64, seed: 12 };
  expect(fitIsolationForest(matrix, options)).toEqual(fitIsolationForest(matrix, options));
  expect(fitIsolationForest(matrix, { ...options, seed: 13 })).not.toEqual(
    fitIsolationForest(matrix, options),
  );
});

test("a tree depends on the seed and its number alone", () => {
  const matrix = uniformMatrix(300, 5);
  const options = { treeCount: 9, subsampleSize: 64, seed: 12 };
  const { trees } = fitIsolationForest(matrix, options);
  expect(fitIsolationForest(matrix, { ...options, treeCount: 4 }).trees).toEqual(trees.slice(0, 4));
  const shares: number[] = [];
  expect(growTrees(matrix, options, 5, 9, (share) => shares.push(share))).toEqual(trees.slice(5));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test("rows are drawn without replacement, and each node counts those that reach it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 6 }),
      seed,
      (rowCount, columns, seed) => {
        const matrix = uniformMatrix(rowCount, columns);
        const forest = fitIsolationForest(matrix, { treeCount: 2, subsampleSize: rowCount, seed });
        for (const tree of forest.trees) {
          const reached = new Int32Array(tree.leftChild.length);
          for (let row = 0; row < rowCount; row++) {
            const leaf = findLeaf(tree, matrix.values, row * columns);
            reached[leaf] = (reached[leaf] ?? 0) + 1;
          }
          for (const [node, left] of tree.leftChild.entries()) {
            const right = tree.rightChild[node] ?? -1;
            const below = (tree.nodeSampleCount[left] ?? 0) + (tree.nodeSampleCount[right] ?? 0);
            expect(tree.nodeSampleCount[node]).toBe(left < 0 ? reached[node] : below);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a leaf is at full depth, or holds one row, or rows that no column tells apart", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), seed, (rowCount, seed) => {
      const matrix = matrixOf(rowCount, 3, (row, column) => (row * (column + 3)) % (column + 4));
      const { trees } = fitIsolationForest(matrix, { treeCount: 2, subsampleSize: rowCount, seed });
      const limit = Math.ceil(Math.log2(Math.max(2, rowCount)));
      for (const tree of trees) {
        const lengths = leafPathLengths(tree);
        expect(tree.nodeSampleCount[0]).toBe(rowCount);
        for (const [leaf, left] of tree.leftChild.entries()) {
          if (left >= 0) continue;
          const count = tree.nodeSampleCount[leaf] ?? 0;
          const depth = (lengths[leaf] ?? 0) - averagePathLength(count);
          expect(depth).toBeLessThanOrEqual(limit + 1e-9);
          if (count === 1 || depth > limit - 1e-9) continue;
          const kinds = new Set<string>();
          for (let row = 0; row < rowCount; row++) {
            if (findLeaf(tree, matrix.values, row * 3) === leaf)
              kinds.add(matrix.values.slice(row * 3, row * 3 + 3).join());
          }
          expect(kinds.size).toBe(1);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("split columns are drawn evenly among those not constant, thresholds evenly over the range", () => {
  const treeCount = 6000;
  const matrix = matrixOf(8, 4, (row, column) => (column === 2 ? 5 : row === 7 ? 10 : row / 100));
  const { trees } = fitIsolationForest(matrix, { treeCount, subsampleSize: 8, seed: 5 });
  const columns = [0, 1, 2, 3].map(
    (column) => trees.filter((tree) => tree.splitFeature[0] === column).length,
  );
  expect(columns[2]).toBe(0);
  for (const column of [0, 1, 3]) expect(Math.abs((columns[column] ?? 0) - 2000)).toBeLessThan(150);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => trees.filter((tree) => Math.floor(tree.splitThreshold[0] ?? -1) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 600)).toBeLessThan(100);
});

test("every row is as likely to be drawn", () => {
  const matrix = matrixOf(10, 1, (row) => 2 ** row);
  const { trees } = fitIsolationForest(matrix, { treeCount: 4000, subsampleSize: 1, seed: 8 });
  expect(trees.every((tree) => tree.leftChild.length === 1)).toBe(true);
  // With two of ten rows, a threshold lies between rows 0 and 9 in one of 45 draws and in no other order.
  const pairs = fitIsolationForest(matrix, { treeCount: 9000, subsampleSize: 2, seed: 8 }).trees;
  const aboveAll = pairs.filter((tree) => (tree.splitThreshold[0] ?? 0) >= 256).length;
  // Row 9 is drawn in 1/5 of the pairs; its partner 2ᵏ leaves (512 − 256)/(512 − 2ᵏ) of the range above 256.
  const share = [...Array(9).keys()].reduce((sum, k) => sum + 256 / (512 - 2 ** k), 0) / 45;
  expect(Math.abs(aboveAll - 9000 * share)).toBeLessThan(4 * Math.sqrt(9000 * share * (1 - share)));
});

test("rows that are all alike make a tree of one leaf and the same score for everybody", () => {
  const matrix = matrixOf(50, 3, (_, column) => column);
  const forest = fitIsolationForest(matrix, { treeCount: 3, subsampleSize: 256, seed: 1 });
  expect(forest.subsampleSize).toBe(50);
  expect(forest.trees.map((tree) => tree.leftChild.length)).toEqual([1, 1, 1]);
  expect(new Set(scoreSamples(forest, matrix))).toEqual(new Set([-0.5]));
});

test("numbers that float32 cannot tell apart are not split", () => {
  const matrix = matrixFromRows([[1], [1 + 1e-12], [1 + 2e-12]]);
  const { trees } = fitIsolationForest(matrix, { treeCount: 1, subsampleSize: 3, seed: 1 });
  expect(trees[0]?.leftChild).toHaveLength(1);
});

test("an outlier has the lowest score, and scores lie in (-1, 0)", () => {
  const matrix = uniformMatrix(400, 4);
  matrix.values.set([9, -9, 9, -9], 4 * 123);
  const scores = scoreSamples(
    fitIsolationForest(matrix, { treeCount: 50, subsampleSize: 256, seed: 3 }),
    matrix,
  );
  expect(scores.indexOf(Math.min(...scores))).toBe(123);
  expect(scores.every((score) => score > -1 && score < 0)).toBe(true);
});

test("a part of the rows is measured at its place", () => {
  const matrix = uniformMatrix(30, 2);
  const forest = fitIsolationForest(matrix, { treeCount: 3, subsampleSize: 16, seed: 3 });
  const target = new Float64Array(30).fill(-1);
  measureRows({ forest, matrix, firstRow: 5, endRow: 9, target });
  expect(target.slice(5, 9)).toEqual(pathLengths(forest, matrix).slice(5, 9));
  expect(target.filter((length) => length === -1)).toHaveLength(26);
});

test("what cannot be a forest is refused", () => {
  const matrix = uniformMatrix(10, 2);
  const options = { treeCount: 1, subsampleSize: 8, seed: 1 };
  for (const wrong of [
    { treeCount: 0 },
    { treeCount: 1.5 },
    { subsampleSize: 0 },
    { subsampleSize: Number.NaN },
    { seed: -1 },
    { seed: 0.1 },
  ]) {
    expect(() => fitIsolationForest(matrix, { ...options, ...wrong })).toThrow(RangeError);
  }
  for (const empty of [createMatrix(0, 3), createMatrix(3, 0)]) {
    expect(() => fitIsolationForest(empty, options)).toThrow("rows and columns");
  }
  for (const cell of [Number.NaN, Number.POSITIVE_INFINITY, 1e39]) {
    expect(() => fitIsolationForest(matrixFromRows([[1, cell]]), options)).toThrow("Row 0, column 1");
  }
  expect(() => pathLengths(fitIsolationForest(matrix, options), uniformMatrix(3, 1))).toThrow("2 columns");
});
