import { expect, test } from "vitest";
import { fitIsolationForest, pathLengths } from "./isolation-forest.ts";
import { createMatrix, matrixFromRows } from "./matrix.ts";
import { loadForest, type StoredTree } from "./stored-forest.ts";

const stump: StoredTree = {
  leftChild: [1, -1, -1],
  rightChild: [2, -1, -1],
  splitFeature: [0, -2, -2],
  splitThreshold: [0.5, -2, -2],
  nodeSampleCount: [3, 1, 2],
};
const load = (tree: Partial<StoredTree>) =>
  loadForest({ featureCount: 2, subsampleSize: 4, trees: [{ ...stump, ...tree }] });

test("a stored forest measures as the forest it was stored from", () => {
  const matrix = createMatrix(
    50,
    3,
    new Float64Array(150).map((_, cell) => (cell * 37) % 101),
  );
  const forest = fitIsolationForest(matrix, { treeCount: 5, subsampleSize: 32, seed: 1 });
  const trees = forest.trees.map((tree) => ({ ...tree, leftChild: [...tree.leftChild] }));
  expect(pathLengths(loadForest({ ...forest, trees }), matrix)).toEqual(pathLengths(forest, matrix));
});

test("a tree on some of the columns is mapped to the forest's columns", () => {
  const forest = load({ featureColumns: [1] });
  expect(
    Array.from(
      pathLengths(
        forest,
        matrixFromRows([
          [9, 0.5],
          [0, 0.6],
        ]),
      ),
    ),
  ).toEqual([1, 2]);
});

test.each<[string, Partial<StoredTree>]>([
  ["lists of different lengths", { splitThreshold: [0.5] }],
  ["no nodes", { leftChild: [], rightChild: [], splitFeature: [], splitThreshold: [], nodeSampleCount: [] }],
  ["a child that does not exist", { rightChild: [3, -1, -1] }],
  ["a node that is its own child", { leftChild: [0, -1, -1] }],
  ["one node as both children", { rightChild: [1, -1, -1] }],
  ["a node with one child", { rightChild: [2, -1, 1] }],
  ["a node that nothing leads to", { leftChild: [-1, -1, -1], rightChild: [-1, -1, -1] }],
  ["a column beyond the forest's", { splitFeature: [2, -2, -2] }],
  ["a column without a mapping", { splitFeature: [1, -2, -2], featureColumns: [0] }],
  ["a threshold that is no number", { splitThreshold: [Number.NaN, -2, -2] }],
  ["a node without training rows", { nodeSampleCount: [3, 0, 3] }],
])("a tree with %s is refused", (_, tree) => {
  expect(() => load(tree)).toThrow(RangeError);
});

test("sizes of a forest are whole numbers of at least 1", () => {
  for (const size of [0, 1.5, Number.NaN]) {
    expect(() => loadForest({ featureCount: size, subsampleSize: 4, trees: [] })).toThrow(RangeError);
    expect(() => loadForest({ featureCount: 4, subsampleSize: size, trees: [] })).toThrow(RangeError);
  }
});
