import { growTree } from "./grow-tree.ts";
import { assertFiniteMatrix, type Matrix } from "./matrix.ts";

/** A binary tree as parallel arrays; node 0 is the root. */
export type IsolationTree = {
  /** Node index of the left child, -1 at a leaf. */
  readonly leftChild: Int32Array;
  readonly rightChild: Int32Array;
  /** Column that the node splits on; without meaning at a leaf. */
  readonly splitFeature: Int32Array;
  /** `Math.fround(x) <= threshold` goes left. */
  readonly splitThreshold: Float64Array;
  /** Training rows that reached the node. */
  readonly nodeSampleCount: Int32Array;
};

export type IsolationForest = {
  readonly trees: readonly IsolationTree[];
  /** Rows that each tree was grown from (ψ). */
  readonly subsampleSize: number;
  readonly featureCount: number;
};

export type IsolationForestOptions = {
  readonly treeCount: number;
  /** At most this many rows a tree; fewer when there are fewer rows. */
  readonly subsampleSize: number;
  readonly seed: number;
};

const eulerGamma = 0.5772156649015329;

/**
 * Grows an isolation forest (Liu, Ting, Zhou 2008) with the rules of scikit-learn's `IsolationForest`: rows drawn
 * without replacement, a split column drawn among those not constant in the node, a threshold uniform between the
 * node's minimum and maximum, depth at most ⌈log2 ψ⌉. Tree k depends on the seed and k alone.
 *
 * @throws {RangeError} for an empty matrix, a missing cell, or options that are not whole numbers in range.
 */
export function fitIsolationForest(matrix: Matrix, options: IsolationForestOptions): IsolationForest {
  return { ...planForest(matrix, options), trees: growTrees(matrix, options, 0, options.treeCount) };
}

/**
 * The trees numbered `first` to `end` − 1 of the forest that `fitIsolationForest` would grow. `onProgress` hears the
 * share that is done after each tree, 0 to 1; what it throws ends the work.
 */
export function growTrees(
  matrix: Matrix,
  options: IsolationForestOptions,
  first: number,
  end: number,
  onProgress?: (share: number) => void,
): IsolationTree[] {
  const { subsampleSize } = planForest(matrix, options);
  const trees: IsolationTree[] = [];
  for (let index = first; index < end; index++) {
    trees.push(growTreeNumber(index, matrix, { subsampleSize, seed: options.seed }));
    onProgress?.((index + 1 - first) / (end - first));
  }
  return trees;
}

/** One tree of a forest, from options and a matrix that `planForest` accepts. */
export function growTreeNumber(
  index: number,
  matrix: Matrix,
  { subsampleSize, seed }: Omit<IsolationForestOptions, "treeCount">,
): IsolationTree {
  return growTree(matrix, { subsampleSize: Math.min(subsampleSize, matrix.rowCount), seed, stream: index });
}

/** What a fitted forest says of itself beside its trees. @throws {RangeError} as `fitIsolationForest`. */
export function planForest(matrix: Matrix, options: IsolationForestOptions): Omit<IsolationForest, "trees"> {
  assertFiniteMatrix(matrix);
  if (matrix.rowCount === 0 || matrix.columnCount === 0)
    throw new RangeError("A forest needs rows and columns");
  for (const [name, value] of [
    ["treeCount", options.treeCount],
    ["subsampleSize", options.subsampleSize],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`${name} must be a whole number of at least 1, not ${value}`);
    }
  }
  return {
    subsampleSize: Math.min(options.subsampleSize, matrix.rowCount),
    featureCount: matrix.columnCount,
  };
}

/**
 * c(n): the mean number of steps of an unsuccessful search in a binary search tree of n keys, by which a leaf of n
 * rows lengthens a path. 0 for n ≤ 1, 1 for n = 2, else 2(ln(n − 1) + γ) − 2(n − 1)/n.
 *
 * @throws {RangeError} when n is not a number ≥ 0.
 */
export function averagePathLength(sampleCount: number): number {
  if (!(sampleCount >= 0)) throw new RangeError(`${sampleCount} is not a number of rows`);
  if (sampleCount <= 1) return 0;
  if (sampleCount <= 2) return 1;
  return 2 * (Math.log(sampleCount - 1) + eulerGamma) - (2 * (sampleCount - 1)) / sampleCount;
}

/**
 * What each leaf says about the rows that reach it: its depth + c(its training rows), in steps; 0 at inner nodes.
 */
export function leafPathLengths(tree: IsolationTree): Float64Array {
  const { leftChild, rightChild, nodeSampleCount } = tree;
  const lengths = new Float64Array(leftChild.length);
  const open: [node: number, depth: number][] = [[0, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    const left = leftChild[node] ?? -1;
    if (left < 0) lengths[node] = depth + averagePathLength(nodeSampleCount[node] ?? 0);
    else open.push([left, depth + 1], [rightChild[node] ?? -1, depth + 1]);
  }
  return lengths;
}

/** The leaf that a row reaches; `offset` is where the row starts in `values`. */
export function findLeaf(tree: IsolationTree, values: Float64Array, offset = 0): number {
  const { leftChild, rightChild, splitFeature, splitThreshold } = tree;
  let node = 0;
  let left = leftChild[0] ?? -1;
  while (left >= 0) {
    const value = Math.fround(values[offset + (splitFeature[node] ?? 0)] ?? 0);
    node = value <= (splitThreshold[node] ?? 0) ? left : (rightChild[node] ?? 0);
    left = leftChild[node] ?? -1;
  }
  return node;
}

/**
 * E[h] of each row: the mean over the trees of the depth of the row's leaf + c(its training rows), in steps.
 *
 * @throws {RangeError} when the matrix has other columns than the forest, or a missing cell.
 */
export function pathLengths(forest: IsolationForest, matrix: Matrix): Float64Array {
  assertFits(forest, matrix);
  const target = new Float64Array(matrix.rowCount);
  measureRows({ forest, matrix, firstRow: 0, endRow: matrix.rowCount, target });
  return target;
}

/** Rows `firstRow` to `endRow` − 1 of a matrix that fits the forest, and where their results go. */
export type RowTask = {
  readonly forest: IsolationForest;
  readonly matrix: Matrix;
  readonly firstRow: number;
  readonly endRow: number;
  readonly target: Float64Array;
  /** Hears the share of the work that is done, 0 to 1, after each tree. What it throws ends the work. */
  readonly onProgress?: (share: number) => void;
};

/** Writes E[h] of some rows to their places in the target; see `pathLengths`. */
export function measureRows({ forest, matrix, firstRow, endRow, target, onProgress }: RowTask): void {
  const { trees } = forest;
  target.fill(0, firstRow, endRow);
  for (const [index, tree] of trees.entries()) {
    const lengths = leafPathLengths(tree);
    for (let row = firstRow; row < endRow; row++) {
      const leaf = findLeaf(tree, matrix.values, row * matrix.columnCount);
      target[row] = (target[row] ?? 0) + (lengths[leaf] ?? 0);
    }
    onProgress?.((index + 1) / trees.length);
  }
  for (let row = firstRow; row < endRow; row++) target[row] = (target[row] ?? 0) / trees.length;
}

/**
 * scikit-learn's `score_samples`: −2^(−E[h]/c(ψ)) for each row, in (−1, 0), lower is more anomalous; −0.5 when
 * c(ψ) = 0.
 *
 * @throws {RangeError} as `pathLengths`.
 */
export function scoreSamples(forest: IsolationForest, matrix: Matrix): Float64Array {
  return scoresOfPathLengths(forest.subsampleSize, pathLengths(forest, matrix));
}

/** The scores that belong to path lengths; see `scoreSamples`. */
export function scoresOfPathLengths(subsampleSize: number, lengths: Float64Array): Float64Array {
  const typical = averagePathLength(subsampleSize);
  return lengths.map((length) => (typical === 0 ? -0.5 : -(2 ** (-length / typical))));
}

/** @throws {RangeError} when the forest has no trees, or the matrix does not fit it or has a missing cell. */
export function assertFits(forest: IsolationForest, matrix: Matrix): void {
  if (forest.trees.length === 0) throw new RangeError("The forest has no trees");
  if (matrix.columnCount !== forest.featureCount) {
    throw new RangeError(
      `The forest knows ${forest.featureCount} columns, the matrix has ${matrix.columnCount}`,
    );
  }
  assertFiniteMatrix(matrix);
}
