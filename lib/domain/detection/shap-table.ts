import type { LeafGroup } from "./leaf-groups.ts";
import { selectEdges, type TreeEdges } from "./shap-edges.ts";
import { addShapleyValues, createShapleyScratch } from "./shapley-values.ts";

/** The Shapley values of a group of leaves for every pattern of its conditions (Yang 2021, "Fast TreeSHAP"). */
export type ShapTable = {
  /** Columns that the group's conditions split on. */
  readonly columns: readonly number[];
  /** A row for each pattern, a value for each of `columns`. The first condition is the pattern's highest bit. */
  readonly values: Float64Array;
};

/** Tabulates a group of a tree's leaves. */
export function tabulateGroup(tree: TreeEdges, group: LeafGroup): ShapTable {
  const selection = selectGroup(tree, group);
  const columns = [...new Set(selection.map(({ column }) => column))].sort((a, b) => a - b);
  const edges = selectEdges(
    tree,
    selection.map((entry) => ({ ...entry, target: columns.indexOf(entry.column) })),
  );
  const conditionCount = group.conditions.length;
  const firstEdge = group.conditions.map((_, condition) => edges.condition.indexOf(condition));
  const scratch = createShapleyScratch(edges, conditionCount);
  const values = new Float64Array(columns.length << conditionCount);
  for (let pattern = 0; pattern < 1 << conditionCount; pattern++) {
    const changedBits = pattern === 0 ? conditionCount : 32 - Math.clz32(pattern ^ (pattern - 1));
    for (let bit = 0; bit < changedBits; bit++) {
      scratch.conditionHolds[conditionCount - 1 - bit] = (pattern >>> bit) & 1;
    }
    const fromEdge = firstEdge[conditionCount - changedBits] ?? 0;
    addShapleyValues(edges, scratch, values, pattern * columns.length, fromEdge);
  }
  return { columns, values };
}

function selectGroup(tree: TreeEdges, group: LeafGroup) {
  const conditionOf = new Map(group.conditions.map((node, condition) => [node, condition]));
  return group.nodes.map((node) => {
    const edge = tree.edgeAbove[node] ?? -1;
    const condition = conditionOf.get(tree.condition[edge] ?? -1) ?? -1;
    return { edge, condition, column: tree.target[edge] ?? -1 };
  });
}
