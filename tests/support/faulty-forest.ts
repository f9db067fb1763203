import type { IsolationForest } from "#lib/domain/detection/isolation-forest.ts";
import type { Matrix } from "#lib/domain/detection/matrix.ts";
import { createRandom, type Random } from "#lib/domain/detection/random.ts";
import { loadForest } from "#lib/domain/detection/stored-forest.ts";

/** Mistakes that are easily made when a forest is written anew. */
export type ForestFault =
  | "splits at the middle of the range"
  | "splits at a row's value"
  | "has no depth limit"
  | "draws rows with replacement";

type Node =
  | { readonly rows: number }
  | {
      readonly rows: number;
      readonly column: number;
      readonly threshold: number;
      readonly left: Node;
      readonly right: Node;
    };
type Growth = {
  readonly matrix: Matrix;
  readonly random: Random;
  readonly fault: ForestFault | null;
  readonly maxDepth: number;
};

/** A hundred plain trees with one fault, or with none, written without regard to speed. */
export function growPlainForest(matrix: Matrix, seed: number, fault: ForestFault | null): IsolationForest {
  const subsampleSize = Math.min(256, matrix.rowCount);
  const maxDepth = fault === "has no depth limit" ? Number.POSITIVE_INFINITY : Math.log2(subsampleSize);
  const trees = Array.from({ length: 100 }, (_, stream) => {
    const growth = { matrix, random: createRandom(seed, stream), fault, maxDepth };
    return storeNodes(growNode(growth, drawRows(growth, subsampleSize), 0));
  });
  return loadForest({ featureCount: matrix.columnCount, subsampleSize, trees });
}

function drawRows({ matrix, random, fault }: Growth, count: number): number[] {
  const isAgain = fault === "draws rows with replacement";
  const rows = new Set<number>();
  const drawn: number[] = [];
  while (drawn.length < count) {
    const row = random.below(matrix.rowCount);
    if (!isAgain && rows.has(row)) continue;
    rows.add(row);
    drawn.push(row);
  }
  return drawn;
}

function growNode(growth: Growth, rows: readonly number[], depth: number): Node {
  const split = depth < growth.maxDepth && rows.length > 1 ? drawSplit(growth, rows) : null;
  if (split === null) return { rows: rows.length };
  const goesLeft = (row: number) => cellOf(growth, row, split.column) <= split.threshold;
  const left = rows.filter(goesLeft);
  const right = rows.filter((row) => !goesLeft(row));
  return {
    ...split,
    rows: rows.length,
    left: growNode(growth, left, depth + 1),
    right: growNode(growth, right, depth + 1),
  };
}

function drawSplit(growth: Growth, rows: readonly number[]) {
  const columns = Array.from({ length: growth.matrix.columnCount }, (_, column) => column).filter((column) =>
    rows.some((row) => cellOf(growth, row, column) !== cellOf(growth, rows[0] ?? 0, column)),
  );
  const column = columns[growth.random.below(columns.length)];
  if (column === undefined) return null;
  const values = rows.map((row) => cellOf(growth, row, column)).sort((a, b) => a - b);
  const threshold = drawThreshold(growth, values);
  const [least = 0] = values;
  return { column, threshold: threshold < (values.at(-1) ?? 0) ? threshold : least };
}

function drawThreshold({ random, fault }: Growth, sorted: readonly number[]): number {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  if (fault === "splits at the middle of the range") return (low + high) / 2;
  if (fault === "splits at a row's value") return sorted[random.below(sorted.length)] ?? low;
  return low + random.uniform() * (high - low);
}

function cellOf({ matrix }: Growth, row: number, column: number): number {
  return Math.fround(matrix.values[row * matrix.columnCount + column] ?? 0);
}

/** Nodes in preorder. */
function storeNodes(root: Node) {
  const nodes: Node[] = [];
  const leftChild: number[] = [];
  const rightChild: number[] = [];
  const store = (node: Node): number => {
    const place = nodes.push(node) - 1;
    leftChild[place] = "left" in node ? store(node.left) : -1;
    rightChild[place] = "left" in node ? store(node.right) : -1;
    return place;
  };
  store(root);
  return {
    leftChild,
    rightChild,
    splitFeature: nodes.map((node) => ("column" in node ? node.column : -2)),
    splitThreshold: nodes.map((node) => ("column" in node ? node.threshold : -2)),
    nodeSampleCount: nodes.map(({ rows }) => rows),
  };
}
