import type { IsolationTree } from "./isolation-forest.ts";
import type { Matrix } from "./matrix.ts";
import { createRandom, type Random } from "./random.ts";

type Split = { readonly column: number; readonly threshold: number };

/** The rows of one tree as float32, in which scikit-learn grows and routes, column by column. */
type Sample = { readonly rowCount: number; readonly columnCount: number; readonly values: Float32Array };

type Branch = {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly parent: number;
};

/** Grows one tree from `subsampleSize` rows drawn without replacement. */
export function growTree(
  matrix: Matrix,
  options: { readonly subsampleSize: number; readonly seed: number; readonly stream: number },
): IsolationTree {
  const random = createRandom(options.seed, options.stream);
  const sample = gatherSample(matrix, drawRows(matrix.rowCount, options.subsampleSize, random));
  const maxDepth = Math.ceil(Math.log2(Math.max(sample.rowCount, 2)));
  const nodes = createNodeStore(2 * sample.rowCount - 1);
  const rows = Int32Array.from({ length: sample.rowCount }, (_, index) => index);
  const columns = Int32Array.from({ length: sample.columnCount }, (_, index) => index);
  const open: Branch[] = [{ start: 0, end: rows.length, depth: 0, parent: -1 }];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { start, end, depth, parent } = branch;
    const node = nodes.add(parent, end - start);
    const members = rows.subarray(start, end);
    const split = depth < maxDepth && end - start > 1 ? drawSplit(sample, members, columns, random) : null;
    if (!split) continue;
    nodes.split(node, split);
    const middle = start + partitionRows(sample, members, split);
    open.push({ start: middle, end, depth: depth + 1, parent: node });
    open.push({ start, end: middle, depth: depth + 1, parent: node });
  }
  return nodes.tree();
}

/** Distinct row numbers, each set of them equally likely (Floyd's algorithm). */
function drawRows(rowCount: number, drawCount: number, random: Random): number[] {
  const drawn = new Set<number>();
  for (let last = rowCount - drawCount; last < rowCount; last++) {
    const row = random.below(last + 1);
    drawn.add(drawn.has(row) ? last : row);
  }
  return [...drawn];
}

function gatherSample(matrix: Matrix, rows: readonly number[]): Sample {
  const { columnCount } = matrix;
  const values = new Float32Array(rows.length * columnCount);
  for (const [index, row] of rows.entries()) {
    for (let column = 0; column < columnCount; column++) {
      values[column * rows.length + index] = matrix.values[row * columnCount + column] ?? 0;
    }
  }
  return { rowCount: rows.length, columnCount, values };
}

/** A column drawn among those that vary in the node, and a threshold that leaves rows on both sides; null if none varies. */
function drawSplit(sample: Sample, members: Int32Array, columns: Int32Array, random: Random): Split | null {
  for (let left = columns.length; left > 0; left--) {
    const place = random.below(left);
    const column = columns[place] ?? 0;
    columns[place] = columns[left - 1] ?? 0;
    columns[left - 1] = column;
    const { minimum, maximum } = rangeOf(sample, members, column);
    if (minimum === maximum) continue;
    const threshold = minimum + random.uniform() * (maximum - minimum);
    return { column, threshold: threshold < maximum ? threshold : minimum };
  }
  return null;
}

function rangeOf(sample: Sample, members: Int32Array, column: number) {
  const offset = column * sample.rowCount;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < members.length; index++) {
    const value = sample.values[offset + (members[index] ?? 0)] ?? 0;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { minimum, maximum };
}

/** Moves the rows that go left to the front; returns how many they are. */
function partitionRows(sample: Sample, members: Int32Array, split: Split): number {
  const offset = split.column * sample.rowCount;
  let leftCount = 0;
  for (let index = 0; index < members.length; index++) {
    const row = members[index] ?? 0;
    if ((sample.values[offset + row] ?? 0) > split.threshold) continue;
    members[index] = members[leftCount] ?? 0;
    members[leftCount++] = row;
  }
  return leftCount;
}

/** Room for a growing tree. Nodes come in preorder: a node's first child is its left one. */
function createNodeStore(capacity: number) {
  const leftChild = new Int32Array(capacity).fill(-1);
  const rightChild = new Int32Array(capacity).fill(-1);
  const splitFeature = new Int32Array(capacity).fill(-1);
  const splitThreshold = new Float64Array(capacity);
  const nodeSampleCount = new Int32Array(capacity);
  let count = 0;
  return {
    add(parent: number, sampleCount: number): number {
      const node = count++;
      if (parent >= 0) (leftChild[parent] === -1 ? leftChild : rightChild)[parent] = node;
      nodeSampleCount[node] = sampleCount;
      return node;
    },
    split(node: number, { column, threshold }: Split): void {
      splitFeature[node] = column;
      splitThreshold[node] = threshold;
    },
    tree: (): IsolationTree => ({
      leftChild: leftChild.slice(0, count),
      rightChild: rightChild.slice(0, count),
      splitFeature: splitFeature.slice(0, count),
      splitThreshold: splitThreshold.slice(0, count),
      nodeSampleCount: nodeSampleCount.slice(0, count),
    }),
  };
}
