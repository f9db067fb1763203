import { gaussLegendre } from "./gauss-legendre.ts";
import { type IsolationTree, leafPathLengths } from "./isolation-forest.ts";

/**
 * The edges of a tree, parents before children, prepared for Shapley values.
 *
 * With S the columns known, a leaf counts with Π over the columns j of its path of oⱼ (1 if the row meets all of
 * the path's conditions on j, else 0) for j in S, and zⱼ (the share of training rows that meet them) for the
 * others. Its Shapley values are (oⱼ − zⱼ) ∫₀¹ Π over i ≠ j of (zᵢ(1 − t) + oᵢt) dt, a polynomial integral that the
 * Gauss–Legendre rule gives exactly. Summed over the leaves below an edge, the products need one pass down and one
 * up (Yu et al. 2022, "Linear TreeShap").
 */
export type ShapEdges = {
  readonly edgeCount: number;
  /** Number of quadrature nodes, a multiple of 4; `factor` and `gain` hold this many values a cell. */
  readonly degree: number;
  /** The edge above the upper end, -1 below the root. */
  readonly parentEdge: Int32Array;
  /** The edge further up the path that belongs to the same column, -1 if none. */
  readonly previousEdge: Int32Array;
  /** Which condition decides whether a row takes the edge: for a whole tree, the node at the upper end. */
  readonly condition: Int32Array;
  /** 1 if rows that meet the condition take the edge. */
  readonly isLeft: Uint8Array;
  /** Where the edge's contribution is added: for a whole tree, the column it splits on. */
  readonly target: Int32Array;
  /** Depth + c(rows) of the leaf at the lower end, 0 if that is no leaf. */
  readonly leafValue: Float64Array;
  /**
   * By edge and state: what the edge multiplies the product by, and what it adds to its column's value for each
   * unit of the product. States: 0 the column's conditions failed further up, 1 they fail here, 2 they hold.
   */
  readonly factor: Float64Array;
  readonly gain: Float64Array;
};

/** The edges of a whole tree, and the edge above each node, -1 for the root. */
export type TreeEdges = ShapEdges & { readonly edgeAbove: Int32Array };

/** Prepares a tree for `addShapleyValues`. */
export function prepareTreeEdges(tree: IsolationTree): TreeEdges {
  const { columnsOnPath, cover, ...links } = linkEdges(tree);
  const degree = 4 * Math.max(1, Math.ceil(columnsOnPath / 8));
  const lengths = leafPathLengths(tree);
  const leafValue = new Float64Array(links.parentEdge.length);
  for (let node = 1; node < lengths.length; node++)
    leafValue[links.edgeAbove[node] ?? 0] = lengths[node] ?? 0;
  const weights = weighEdges(links.previousEdge, cover, degree);
  return { ...links, ...weights, degree, edgeCount: leafValue.length, leafValue };
}

/** Some edges of a tree, parents before children, with conditions and targets numbered anew. */
export function selectEdges(
  edges: ShapEdges,
  selection: readonly { readonly edge: number; readonly condition: number; readonly target: number }[],
): ShapEdges {
  const cellSize = 3 * edges.degree;
  const factor = new Float64Array(selection.length * cellSize);
  const gain = new Float64Array(factor.length);
  const places = new Map([[-1, -1]]);
  for (const [place, { edge }] of selection.entries()) {
    places.set(edge, place);
    factor.set(edges.factor.subarray(edge * cellSize, (edge + 1) * cellSize), place * cellSize);
    gain.set(edges.gain.subarray(edge * cellSize, (edge + 1) * cellSize), place * cellSize);
  }
  const placesOf = (list: Int32Array) =>
    Int32Array.from(selection, ({ edge }) => places.get(list[edge] ?? -1) ?? -1);
  return {
    edgeCount: selection.length,
    degree: edges.degree,
    parentEdge: placesOf(edges.parentEdge),
    previousEdge: placesOf(edges.previousEdge),
    condition: Int32Array.from(selection, ({ condition }) => condition),
    isLeft: Uint8Array.from(selection, ({ edge }) => edges.isLeft[edge] ?? 0),
    target: Int32Array.from(selection, ({ target }) => target),
    leafValue: Float64Array.from(selection, ({ edge }) => edges.leafValue[edge] ?? 0),
    factor,
    gain,
  };
}

/** The edges without their weights. */
function linkEdges(tree: IsolationTree) {
  const { leftChild, rightChild, splitFeature, nodeSampleCount } = tree;
  const edgeCount = leftChild.length - 1;
  const parentEdge = new Int32Array(edgeCount).fill(-1);
  const previousEdge = new Int32Array(edgeCount).fill(-1);
  const condition = new Int32Array(edgeCount);
  const target = new Int32Array(edgeCount);
  const isLeft = new Uint8Array(edgeCount);
  const edgeAbove = new Int32Array(leftChild.length).fill(-1);
  // The share of the training rows that meet the path's conditions on the edge's column, down to the edge.
  const cover = new Float64Array(edgeCount);
  const columnsAbove = new Int32Array(edgeCount);
  let columnsOnPath = 0;
  let edge = 0;
  const open = [0];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const left = leftChild[parent] ?? -1;
    if (left < 0) continue;
    const column = splitFeature[parent] ?? 0;
    const above = edgeAbove[parent] ?? -1;
    const previous = findEdgeOfColumn(target, parentEdge, above, column);
    const columns = (columnsAbove[above] ?? 0) + (previous < 0 ? 1 : 0);
    columnsOnPath = Math.max(columnsOnPath, columns);
    for (const child of [left, rightChild[parent] ?? -1]) {
      parentEdge[edge] = above;
      previousEdge[edge] = previous;
      condition[edge] = parent;
      target[edge] = column;
      isLeft[edge] = child === left ? 1 : 0;
      const share = (nodeSampleCount[child] ?? 0) / (nodeSampleCount[parent] ?? 1);
      cover[edge] = share * (cover[previous] ?? 1);
      columnsAbove[edge] = columns;
      edgeAbove[child] = edge++;
      open.push(child);
    }
  }
  return { parentEdge, previousEdge, condition, target, isLeft, edgeAbove, cover, columnsOnPath };
}

function findEdgeOfColumn(target: Int32Array, parentEdge: Int32Array, from: number, column: number): number {
  let edge = from;
  while (edge >= 0 && target[edge] !== column) edge = parentEdge[edge] ?? -1;
  return edge;
}

function weighEdges(
  previousEdge: Int32Array,
  cover: Float64Array,
  degree: number,
): Pick<ShapEdges, "factor" | "gain"> {
  const { nodes, weights } = gaussLegendre(degree);
  const factor = new Float64Array(cover.length * 3 * degree);
  const gain = new Float64Array(factor.length);
  let cell = 0;
  for (let edge = 0; edge < cover.length; edge++) {
    const previous = previousEdge[edge] ?? -1;
    for (let state = 0; state < 3; state++) {
      for (let index = 0; index < degree; index++) {
        const t = nodes[index] ?? 0;
        const here = termOf(cover[edge] ?? 1, state === 2, t);
        // Without an earlier edge the column was wholly open: a factor of 1 and no gain.
        const before = termOf(cover[previous] ?? 1, previous < 0 || state > 0, t);
        factor[cell] = here.term / before.term;
        gain[cell++] = (weights[index] ?? 0) * (here.gain - before.gain);
      }
    }
  }
  return { factor, gain };
}

/** z(1 − t) + ot, and (o − z) divided by it. */
function termOf(cover: number, holds: boolean, t: number): { term: number; gain: number } {
  const met = holds ? 1 : 0;
  const term = cover * (1 - t) + met * t;
  return { term, gain: (met - cover) / term };
}
