import type { IsolationForest, IsolationTree } from "./isolation-forest.ts";

/** A tree as another program writes it: lists over its nodes, node 0 the root. */
export type StoredTree = {
  readonly leftChild: ArrayLike<number>;
  readonly rightChild: ArrayLike<number>;
  readonly splitFeature: ArrayLike<number>;
  readonly splitThreshold: ArrayLike<number>;
  readonly nodeSampleCount: ArrayLike<number>;
  /**
   * For a tree grown on some of the columns: the forest's column for each column number of the tree
   * (scikit-learn's `estimators_features_`).
   */
  readonly featureColumns?: ArrayLike<number>;
};

/**
 * A forest from stored trees, with each tree's columns mapped to the forest's.
 *
 * @throws {RangeError} when a tree is no binary tree over its nodes, names a column that does not exist, has a
 * node without training rows, or a threshold that is no number.
 */
export function loadForest(stored: {
  readonly featureCount: number;
  readonly subsampleSize: number;
  readonly trees: readonly StoredTree[];
}): IsolationForest {
  const { featureCount, subsampleSize } = stored;
  for (const size of [featureCount, subsampleSize]) {
    if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`${size} is not a size of a forest`);
  }
  const trees = stored.trees.map((tree, index) => {
    try {
      return loadTree(tree, featureCount);
    } catch (cause) {
      throw new RangeError(`Tree ${index} cannot be used`, { cause });
    }
  });
  return { featureCount, subsampleSize, trees };
}

function loadTree(stored: StoredTree, featureCount: number): IsolationTree {
  const tree = {
    leftChild: Int32Array.from(stored.leftChild),
    rightChild: Int32Array.from(stored.rightChild),
    splitFeature: Int32Array.from(stored.splitFeature),
    splitThreshold: Float64Array.from(stored.splitThreshold),
    nodeSampleCount: Int32Array.from(stored.nodeSampleCount),
  };
  for (const list of Object.values(tree)) {
    if (list.length !== tree.leftChild.length) throw new RangeError("The lists of nodes differ in length");
  }
  assertBinaryTree(tree);
  for (let node = 0; node < tree.leftChild.length; node++) {
    if (!((tree.nodeSampleCount[node] ?? 0) >= 1)) throw new RangeError(`Node ${node} has no training rows`);
    if (tree.leftChild[node] === -1) continue;
    const column = mapColumn(tree.splitFeature[node] ?? -1, stored.featureColumns);
    if (!(column >= 0 && column < featureCount))
      throw new RangeError(`Node ${node} splits on no known column`);
    if (!Number.isFinite(tree.splitThreshold[node])) throw new RangeError(`Node ${node} has no threshold`);
    tree.splitFeature[node] = column;
  }
  return tree;
}

function mapColumn(column: number, featureColumns: ArrayLike<number> | undefined): number {
  return featureColumns ? (featureColumns[column] ?? -1) : column;
}

/** Every node is reached from the root exactly once, and has two children or none. */
function assertBinaryTree({ leftChild, rightChild }: IsolationTree): void {
  const reached = new Uint8Array(leftChild.length);
  const open = [0];
  let reachedCount = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached[node] !== 0) throw new RangeError(`Node ${node} does not exist or is reached twice`);
    reached[node] = 1;
    reachedCount++;
    const left = leftChild[node] ?? -1;
    const right = rightChild[node] ?? -1;
    if (left === -1 && right === -1) continue;
    open.push(left, right);
  }
  if (reachedCount !== leftChild.length) throw new RangeError("Some nodes are not reached from the root");
}
