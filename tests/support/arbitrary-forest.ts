import fc from "fast-check";
import type { IsolationForest } from "#lib/domain/detection/isolation-forest.ts";
import { createMatrix, type Matrix } from "#lib/domain/detection/matrix.ts";
import { loadForest, type StoredTree } from "#lib/domain/detection/stored-forest.ts";

type Node = { sampleCount: number } | { column: number; threshold: number; left: Node; right: Node };

/** Values from a small grid, so that rows fall on thresholds, and between them. */
const gridValue = fc.integer({ min: -6, max: 6 }).map((step) => step / 4);

function arbitraryNode(columnCount: number, maxDepth: number): fc.Arbitrary<Node> {
  const leaf = fc.integer({ min: 1, max: 9 }).map((sampleCount) => ({ sampleCount }));
  if (maxDepth === 0) return leaf;
  const split = fc.record({
    column: fc.nat({ max: columnCount - 1 }),
    threshold: gridValue,
    left: fc.limitShrink(arbitraryNode(columnCount, maxDepth - 1), 20),
    right: fc.limitShrink(arbitraryNode(columnCount, maxDepth - 1), 20),
  });
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: split });
}

/** Any trees whatever, not only those that growing gives, with rows to explain. */
export function arbitraryForest(options: {
  columnCount: number;
  maxDepth: number;
}): fc.Arbitrary<{ forest: IsolationForest; rows: Matrix }> {
  const { columnCount, maxDepth } = options;
  return fc
    .record({
      trees: fc.array(arbitraryNode(columnCount, maxDepth), { minLength: 1, maxLength: 3 }),
      cells: fc.array(fc.array(gridValue, { minLength: columnCount, maxLength: columnCount }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ trees, cells }) => ({
      forest: loadForest({ featureCount: columnCount, subsampleSize: 16, trees: trees.map(storeTree) }),
      rows: createMatrix(cells.length, columnCount, Float64Array.from(cells.flat())),
    }));
}

function storeTree(root: Node): StoredTree {
  const tree = {
    leftChild: [] as number[],
    rightChild: [] as number[],
    splitFeature: [] as number[],
    splitThreshold: [] as number[],
    nodeSampleCount: [] as number[],
  };
  function store(node: Node): number {
    const place = tree.leftChild.length;
    for (const list of Object.values(tree)) list.push(-1);
    if ("sampleCount" in node) {
      tree.nodeSampleCount[place] = node.sampleCount;
      return place;
    }
    tree.splitFeature[place] = node.column;
    tree.splitThreshold[place] = node.threshold;
    const left = store(node.left);
    const right = store(node.right);
    tree.leftChild[place] = left;
    tree.rightChild[place] = right;
    tree.nodeSampleCount[place] = (tree.nodeSampleCount[left] ?? 0) + (tree.nodeSampleCount[right] ?? 0);
    return place;
  }
  store(root);
  return tree;
}
