import {
  type IsolationForest,
  type IsolationTree,
  leafPathLengths,
} from "#lib/domain/detection/isolation-forest.ts";

/** A row's Shapley values in one tree, one for each column. */
type TreeOracle = (tree: IsolationTree, row: Float64Array) => number[];

/** The mean of an oracle's values over the trees of a forest. */
export function explainByOracle(oracle: TreeOracle, forest: IsolationForest, row: Float64Array): number[] {
  const means = new Array<number>(row.length).fill(0);
  for (const tree of forest.trees) {
    for (const [column, value] of oracle(tree, row).entries()) {
      means[column] = (means[column] ?? 0) + value / forest.trees.length;
    }
  }
  return means;
}

/** The definition itself: the mean over all orders, as weighted differences over all 2ⁿ sets of columns. */
export const bruteForceShap: TreeOracle = (tree, row) => {
  const lengths = leafPathLengths(tree);
  const worth = (known: number, node = 0): number => {
    const left = tree.leftChild[node] ?? -1;
    const right = tree.rightChild[node] ?? -1;
    if (left < 0) return lengths[node] ?? Number.NaN;
    const column = tree.splitFeature[node] ?? -1;
    if ((known >> column) & 1) {
      return worth(
        known,
        Math.fround(row[column] ?? Number.NaN) <= (tree.splitThreshold[node] ?? 0) ? left : right,
      );
    }
    const share = (child: number) => (tree.nodeSampleCount[child] ?? 0) / (tree.nodeSampleCount[node] ?? 0);
    return share(left) * worth(known, left) + share(right) * worth(known, right);
  };
  const worths = Array.from({ length: 1 << row.length }, (_, known) => worth(known));
  return Array.from(row, (_, column) => {
    let value = 0;
    for (const [known, without] of worths.entries()) {
      if ((known >> column) & 1) continue;
      const weight = 1 / (row.length * binomial(row.length - 1, countBits(known)));
      value += weight * ((worths[known | (1 << column)] ?? 0) - without);
    }
    return value;
  });
};

type PathEntry = { column: number; zero: number; one: number; weight: number };

/** Lundberg's TreeSHAP (Lundberg et al. 2020, algorithm 2), which carries the weights of all set sizes down a path. */
export const plainTreeShap: TreeOracle = (tree, row) => {
  const values = Array.from(row, () => 0);
  const lengths = leafPathLengths(tree);

  function visit(node: number, above: readonly PathEntry[], zero: number, one: number, column: number): void {
    let path = extend(above, zero, one, column);
    const left = tree.leftChild[node] ?? -1;
    const right = tree.rightChild[node] ?? -1;
    if (left < 0) {
      for (const [index, entry] of path.entries()) {
        if (index === 0) continue;
        const weight = unwind(path, index).reduce((sum, { weight }) => sum + weight, 0);
        const gain = weight * (entry.one - entry.zero) * (lengths[node] ?? Number.NaN);
        values[entry.column] = (values[entry.column] ?? 0) + gain;
      }
      return;
    }
    const split = tree.splitFeature[node] ?? -1;
    const goesLeft = Math.fround(row[split] ?? Number.NaN) <= (tree.splitThreshold[node] ?? 0);
    const seen = path.findIndex((entry, index) => index > 0 && entry.column === split);
    const earlier = path[seen] ?? { zero: 1, one: 1 };
    if (seen > 0) path = unwind(path, seen);
    for (const child of [left, right]) {
      const share = (tree.nodeSampleCount[child] ?? 0) / (tree.nodeSampleCount[node] ?? 0);
      visit(child, path, share * earlier.zero, goesLeft === (child === left) ? earlier.one : 0, split);
    }
  }

  visit(0, [], 1, 1, -1);
  return values;
};

function extend(above: readonly PathEntry[], zero: number, one: number, column: number): PathEntry[] {
  const length = above.length;
  const path = [...above.map((entry) => ({ ...entry })), { column, zero, one, weight: length === 0 ? 1 : 0 }];
  for (let index = length - 1; index >= 0; index--) {
    const here = path[index];
    const next = path[index + 1];
    if (!here || !next) throw new Error("The path has gaps");
    next.weight += (one * here.weight * (index + 1)) / (length + 1);
    here.weight = (zero * here.weight * (length - index)) / (length + 1);
  }
  return path;
}

function unwind(path: readonly PathEntry[], place: number): PathEntry[] {
  const last = path.length - 1;
  const { zero, one } = path[place] ?? { zero: 1, one: 1 };
  const shorter = path.map((entry) => ({ ...entry }));
  let next = path[last]?.weight ?? 0;
  for (let index = last - 1; index >= 0; index--) {
    const here = shorter[index];
    if (!here) throw new Error("The path has gaps");
    if (one === 0) {
      here.weight = (here.weight * (last + 1)) / (zero * (last - index));
      continue;
    }
    const before = here.weight;
    here.weight = (next * (last + 1)) / ((index + 1) * one);
    next = before - (here.weight * zero * (last - index)) / (last + 1);
  }
  return shorter.slice(0, last).map((entry, index) => {
    const source = index < place ? entry : (shorter[index + 1] ?? entry);
    return { ...source, weight: entry.weight };
  });
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let index = 0; index < k; index++) result = (result * (n - index)) / (index + 1);
  return result;
}

function countBits(word: number): number {
  let count = 0;
  for (let rest = word; rest > 0; rest &= rest - 1) count++;
  return count;
}
