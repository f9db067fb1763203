import type { ShapEdges } from "./shap-edges.ts";

/** Where `addShapleyValues` works, made once for many calls. */
export type ShapleyScratch = {
  /** 1 for each condition that holds; the caller fills it in. */
  readonly conditionHolds: Uint8Array;
  readonly columnHolds: Uint8Array;
  readonly cell: Int32Array;
  /** By edge, after a first row that stands for the root. */
  readonly product: Float64Array;
  readonly below: Float64Array;
};

export function createShapleyScratch(edges: ShapEdges, conditionCount: number): ShapleyScratch {
  const cellCount = (edges.edgeCount + 1) * edges.degree;
  return {
    conditionHolds: new Uint8Array(conditionCount),
    columnHolds: new Uint8Array(edges.edgeCount),
    cell: new Int32Array(edges.edgeCount),
    product: new Float64Array(cellCount).fill(1),
    below: new Float64Array(cellCount),
  };
}

/**
 * Adds the Shapley values of the leaves below `edges`, for one set of conditions that hold, to `sums` from
 * `offset` on. `fromEdge` is the first edge whose condition has changed since the last call.
 */
export function addShapleyValues(
  edges: ShapEdges,
  scratch: ShapleyScratch,
  sums: Float64Array,
  offset: number,
  fromEdge = 0,
): void {
  multiplyDown(edges, scratch, fromEdge);
  sumUp(edges, scratch, sums, offset);
}

/** The product of the path's terms at each edge, at every quadrature node. */
function multiplyDown(edges: ShapEdges, scratch: ShapleyScratch, fromEdge: number): void {
  const { edgeCount, degree, parentEdge, previousEdge, condition, isLeft, factor } = edges;
  const { conditionHolds, columnHolds, cell, product } = scratch;
  for (let edge = fromEdge; edge < edgeCount; edge++) {
    const previous = previousEdge[edge] ?? -1;
    const held = previous < 0 ? 1 : (columnHolds[previous] ?? 0);
    const taken = (conditionHolds[condition[edge] ?? 0] ?? 0) ^ (isLeft[edge] ?? 0) ^ 1;
    const holds = held & taken;
    columnHolds[edge] = holds;
    const from = (edge * 3 + held + holds) * degree;
    cell[edge] = from;
    const above = ((parentEdge[edge] ?? -1) + 1) * degree;
    const here = (edge + 1) * degree;
    for (let index = 0; index < degree; index += 4) {
      product[here + index] = (product[above + index] ?? 0) * (factor[from + index] ?? 0);
      product[here + index + 1] = (product[above + index + 1] ?? 0) * (factor[from + index + 1] ?? 0);
      product[here + index + 2] = (product[above + index + 2] ?? 0) * (factor[from + index + 2] ?? 0);
      product[here + index + 3] = (product[above + index + 3] ?? 0) * (factor[from + index + 3] ?? 0);
    }
  }
}

/** Sums the weighted leaves below each edge and adds what the edge gives to its column. Leaves `below` all zero. */
function sumUp(edges: ShapEdges, scratch: ShapleyScratch, sums: Float64Array, offset: number): void {
  const { edgeCount, degree, parentEdge, target, leafValue, gain } = edges;
  const { cell, product, below } = scratch;
  for (let edge = edgeCount - 1; edge >= 0; edge--) {
    const value = leafValue[edge] ?? 0;
    const from = cell[edge] ?? 0;
    const above = ((parentEdge[edge] ?? -1) + 1) * degree;
    let contribution = 0;
    for (let index = 0; index < degree; index += 4) {
      const here = (edge + 1) * degree + index;
      const weight0 = (below[here] ?? 0) + value * (product[here] ?? 0);
      const weight1 = (below[here + 1] ?? 0) + value * (product[here + 1] ?? 0);
      const weight2 = (below[here + 2] ?? 0) + value * (product[here + 2] ?? 0);
      const weight3 = (below[here + 3] ?? 0) + value * (product[here + 3] ?? 0);
      below[here] = 0;
      below[here + 1] = 0;
      below[here + 2] = 0;
      below[here + 3] = 0;
      below[above + index] = (below[above + index] ?? 0) + weight0;
      below[above + index + 1] = (below[above + index + 1] ?? 0) + weight1;
      below[above + index + 2] = (below[above + index + 2] ?? 0) + weight2;
      below[above + index + 3] = (below[above + index + 3] ?? 0) + weight3;
      contribution +=
        weight0 * (gain[from + index] ?? 0) +
        weight1 * (gain[from + index + 1] ?? 0) +
        weight2 * (gain[from + index + 2] ?? 0) +
        weight3 * (gain[from + index + 3] ?? 0);
    }
    const place = offset + (target[edge] ?? 0);
    sums[place] = (sums[place] ?? 0) + contribution;
  }
}
