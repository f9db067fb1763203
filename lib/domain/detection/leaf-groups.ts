import type { IsolationTree } from "./isolation-forest.ts";

/**
 * Some leaves of a tree together with every condition that decides about them: those on the path from the root to
 * one node, then those below that node. The groups of a tree share its leaves out among them.
 */
export type LeafGroup = {
  readonly kind: "group";
  /** Number of conditions on the path. */
  readonly depth: number;
  /** Nodes whose conditions decide, root first; the path is the first `depth` of them. */
  readonly conditions: readonly number[];
  /** Nodes whose edge from above counts, parents before children, in the order of their conditions. */
  readonly nodes: readonly number[];
};

/** Going one condition deeper on the way to the groups below. */
export type Descent = { readonly kind: "descent"; readonly depth: number; readonly node: number };

/**
 * Splits a tree into groups with at most `maxConditions` conditions, in depth-first order, each after the descents
 * that lead to it. A leaf beside a path joins the first group of that path. Null when a leaf alone has too many.
 */
export function groupLeaves(tree: IsolationTree, maxConditions: number): (Descent | LeafGroup)[] | null {
  const { leftChild, rightChild } = tree;
  const conditionsBelow = countConditionsBelow(tree);
  const steps: (Descent | LeafGroup)[] = [];

  function visit(root: number, path: readonly number[], pathNodes: readonly number[]): boolean {
    const depth = path.length;
    if (depth + (conditionsBelow[root] ?? 0) <= maxConditions) {
      steps.push({ kind: "group", depth, ...collectBelow(tree, root, path, pathNodes) });
      return true;
    }
    if (depth >= maxConditions) return false;
    steps.push({ kind: "descent", depth, node: root });
    const left = leftChild[root] ?? -1;
    const right = rightChild[root] ?? -1;
    const below = [...path, root];
    if (conditionsBelow[left] === 0) return visit(right, below, [...pathNodes, left, right]);
    if (conditionsBelow[right] === 0) return visit(left, below, [...pathNodes, right, left]);
    const trunk = pathNodes.filter((node) => (conditionsBelow[node] ?? 0) > 0);
    return visit(left, below, [...pathNodes, left]) && visit(right, below, [...trunk, right]);
  }

  return visit(0, [], []) ? steps : null;
}

function countConditionsBelow({ leftChild, rightChild }: IsolationTree): Int32Array {
  const counts = new Int32Array(leftChild.length);
  const order: number[] = [];
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ((leftChild[node] ?? -1) < 0) continue;
    order.push(node);
    open.push(leftChild[node] ?? -1, rightChild[node] ?? -1);
  }
  for (const node of order.reverse()) {
    counts[node] = 1 + (counts[leftChild[node] ?? -1] ?? 0) + (counts[rightChild[node] ?? -1] ?? 0);
  }
  return counts;
}

function collectBelow(
  { leftChild, rightChild }: IsolationTree,
  root: number,
  path: readonly number[],
  pathNodes: readonly number[],
): Pick<LeafGroup, "conditions" | "nodes"> {
  const conditions = [...path];
  const nodes = [...pathNodes];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const left = leftChild[node] ?? -1;
    if (left < 0) continue;
    const right = rightChild[node] ?? -1;
    conditions.push(node);
    nodes.push(left, right);
    open.push(right, left);
  }
  return { conditions, nodes };
}
