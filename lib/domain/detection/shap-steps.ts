import { addColumns } from "./add-columns.ts";
import type { IsolationTree } from "./isolation-forest.ts";
import { groupLeaves, type LeafGroup } from "./leaf-groups.ts";
import type { Patterns, RowBlock } from "./row-blocks.ts";
import type { TreeEdges } from "./shap-edges.ts";
import { createShapTable, type ShapTable } from "./shap-table.ts";

/**
 * One loop over the rows of a block. A tree is a list of them; that the list is called without knowing which loop
 * comes keeps each a small function of its own, which the engine compiles well.
 */
export type Step = (block: RowBlock, patterns: Patterns) => void;

type Condition = { readonly column: number; readonly threshold: number };

/** More conditions make fewer but larger tables; with 9 a table still fits the first cache. */
const maxConditions = 9;

/** Where the patterns of a group's own conditions stand, after those of the paths. */
const ownDepth = maxConditions + 1;
export const patternDepths = ownDepth + 1;

/** What adds a tree's Shapley values to a block's sums; null when a path is too long for tables. */
export function planSteps(tree: IsolationTree, edges: TreeEdges): Step[] | null {
  const condition = (node: number): Condition => ({
    column: tree.splitFeature[node] ?? 0,
    threshold: tree.splitThreshold[node] ?? 0,
  });
  const plan = groupLeaves(tree, maxConditions);
  return (
    plan?.flatMap((step) =>
      step.kind === "descent"
        ? [takeOne(step.depth, step.depth + 1, condition(step.node))]
        : planGroup(step, step.conditions.slice(step.depth).map(condition), createShapTable(edges, step)),
    ) ?? null
  );
}

function planGroup({ depth }: LeafGroup, conditions: readonly Condition[], table: ShapTable): Step[] {
  const steps: Step[] = [];
  let from = depth;
  for (let index = 0; index < conditions.length; index += 2) {
    const [first, second] = conditions.slice(index, index + 2);
    if (first) steps.push(second ? takeTwo(from, ownDepth, first, second) : takeOne(from, ownDepth, first));
    from = ownDepth;
  }
  steps.push(({ rowCount }, patterns) => table.learn(patterns[from] ?? new Uint16Array(), rowCount));
  for (let first = 0; first < table.columns.length; first += 4) steps.push(addColumns(from, table, first));
  return steps;
}

/** Appends one condition to the patterns. */
function takeOne(from: number, to: number, { column, threshold }: Condition): Step {
  return ({ rowCount, cells }, patterns) => {
    const source = patterns[from] ?? new Uint16Array();
    const target = patterns[to] ?? source;
    const offset = column * rowCount;
    for (let row = 0; row < rowCount; row++) {
      target[row] = ((source[row] ?? 0) << 1) | +((cells[offset + row] ?? 0) <= threshold);
    }
  };
}

/** Appends two conditions to the patterns. */
function takeTwo(from: number, to: number, first: Condition, second: Condition): Step {
  return ({ rowCount, cells }, patterns) => {
    const source = patterns[from] ?? new Uint16Array();
    const target = patterns[to] ?? source;
    const offset = first.column * rowCount;
    const secondOffset = second.column * rowCount;
    for (let row = 0; row < rowCount; row++) {
      const left = +((cells[offset + row] ?? 0) <= first.threshold);
      const secondLeft = +((cells[secondOffset + row] ?? 0) <= second.threshold);
      target[row] = ((source[row] ?? 0) << 2) | (left << 1) | secondLeft;
    }
  };
}
