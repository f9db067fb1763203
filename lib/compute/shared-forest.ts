import type { IsolationForest, IsolationTree } from "../domain/detection/isolation-forest.ts";
import type { Matrix } from "../domain/detection/matrix.ts";

/** Some trees one after another in memory that threads share; tree t has the nodes from `nodeOffsets[t]` on. */
export type SharedTrees = IsolationTree & { readonly nodeOffsets: Int32Array };

/** A forest that a message carries to another thread without a copy. */
export type SharedForest = Omit<IsolationForest, "trees"> & { readonly parts: readonly SharedTrees[] };

/** Forests whose trees already lie in shared memory. */
const sharedForests = new WeakMap<IsolationForest, SharedForest>();

/** Trees that are copied before others get their turn. */
const treesPerTurn = 1000;

export function packTrees(trees: readonly IsolationTree[]): SharedTrees {
  const nodeOffsets = new Int32Array(new SharedArrayBuffer(4 * (trees.length + 1)));
  for (const [index, tree] of trees.entries()) {
    nodeOffsets[index + 1] = (nodeOffsets[index] ?? 0) + tree.leftChild.length;
  }
  const nodeCount = nodeOffsets[trees.length] ?? 0;
  const integers = () => new Int32Array(new SharedArrayBuffer(4 * nodeCount));
  const packed = {
    nodeOffsets,
    leftChild: integers(),
    rightChild: integers(),
    splitFeature: integers(),
    splitThreshold: new Float64Array(new SharedArrayBuffer(8 * nodeCount)),
    nodeSampleCount: integers(),
  };
  for (const [index, tree] of trees.entries()) {
    const offset = nodeOffsets[index] ?? 0;
    packed.leftChild.set(tree.leftChild, offset);
    packed.rightChild.set(tree.rightChild, offset);
    packed.splitFeature.set(tree.splitFeature, offset);
    packed.splitThreshold.set(tree.splitThreshold, offset);
    packed.nodeSampleCount.set(tree.nodeSampleCount, offset);
  }
  return packed;
}

/** The forest whose trees lie in the shared parts, in their order. */
export function unpackForest(shared: SharedForest): IsolationForest {
  const { subsampleSize, featureCount, parts } = shared;
  const forest = { subsampleSize, featureCount, trees: parts.flatMap(unpackTrees) };
  sharedForests.set(forest, shared);
  return forest;
}

function unpackTrees(packed: SharedTrees): IsolationTree[] {
  const trees: IsolationTree[] = [];
  for (let index = 0; index + 1 < packed.nodeOffsets.length; index++) {
    const start = packed.nodeOffsets[index];
    const end = packed.nodeOffsets[index + 1];
    trees.push({
      leftChild: packed.leftChild.subarray(start, end),
      rightChild: packed.rightChild.subarray(start, end),
      splitFeature: packed.splitFeature.subarray(start, end),
      splitThreshold: packed.splitThreshold.subarray(start, end),
      nodeSampleCount: packed.nodeSampleCount.subarray(start, end),
    });
  }
  return trees;
}

/** The forest in shared memory, copied there in turns unless it lies there already. */
export async function shareForest(forest: IsolationForest): Promise<SharedForest> {
  const known = sharedForests.get(forest);
  if (known) return known;
  const parts: SharedTrees[] = [];
  for (let first = 0; first < forest.trees.length; first += treesPerTurn) {
    parts.push(packTrees(forest.trees.slice(first, first + treesPerTurn)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { subsampleSize, featureCount } = forest;
  const shared = { subsampleSize, featureCount, parts };
  sharedForests.set(forest, shared);
  return shared;
}

/** The matrix in shared memory, copied there unless it lies there already. */
export function shareMatrix(matrix: Matrix): Matrix {
  if (matrix.values.buffer instanceof SharedArrayBuffer) return matrix;
  const values = sharedFloats(matrix.values.length);
  values.set(matrix.values);
  return { ...matrix, values };
}

export function sharedFloats(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}
