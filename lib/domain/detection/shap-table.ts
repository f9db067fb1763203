import type { LeafGroup } from "./leaf-groups.ts";
import { selectEdges, type TreeEdges } from "./shap-edges.ts";
import { addShapleyValues, createShapleyScratch } from "./shapley-values.ts";

/** The Shapley values of a group of leaves by the pattern of its conditions (Yang 2021, "Fast TreeSHAP"). */
export type ShapTable = {
  /** Columns that the group's conditions split on. */
  readonly columns: readonly number[];
  /** A row for each pattern, a value for each of `columns`. The first condition is the pattern's highest bit. */
  readonly values: Float64Array;
  /** Works out the rows of the first `count` patterns that are not known yet. Most patterns never occur. */
  learn(patterns: Uint16Array, count: number): void;
};

/** An empty table for a group of a tree's leaves. */
export function createShapTable(tree: TreeEdges, group: LeafGroup): ShapTable {
  const selection = selectGroup(tree, group);
  const columns = [...new Set(selection.map(({ column }) => column))];
  const edges = selectEdges(
    tree,
    selection.map((entry) => ({ ...entry, target: columns.indexOf(entry.column) })),
  );
  const conditionCount = group.conditions.length;
  const firstEdge = group.conditions.map((_, condition) => edges.condition.indexOf(condition));
  const scratch = createShapleyScratch(edges, conditionCount);
  const values = new Float64Array(columns.length << conditionCount);
  const isKnown = new Uint8Array(1 << conditionCount);
  let lastPattern = -1;

  function workOut(pattern: number): void {
    const changed = (pattern ^ lastPattern) & (isKnown.length - 1);
    const changedBits = lastPattern < 0 ? conditionCount : 32 - Math.clz32(changed);
    for (let bit = 0; bit < changedBits; bit++) {
      scratch.conditionHolds[conditionCount - 1 - bit] = (pattern >>> bit) & 1;
    }
    lastPattern = pattern;
    const fromEdge = firstEdge[conditionCount - changedBits] ?? 0;
    addShapleyValues(edges, scratch, values, pattern * columns.length, fromEdge);
  }

  return {
    columns,
    values,
    learn(patterns, count) {
      for (let index = 0; index < count; index++) {
        const pattern = patterns[index] ?? 0;
        if (isKnown[pattern] !== 0) continue;
        isKnown[pattern] = 1;
        workOut(pattern);
      }
    },
  };
}

function selectGroup(tree: TreeEdges, group: LeafGroup) {
  const conditionOf = new Map(group.conditions.map((node, condition) => [node, condition]));
  return group.nodes.map((node) => {
    const edge = tree.edgeAbove[node] ?? -1;
    const condition = conditionOf.get(tree.condition[edge] ?? -1) ?? -1;
    return { edge, condition, column: tree.target[edge] ?? -1 };
  });
}
