import { gaussLegendre } from "./gauss-legendre.ts";
import { type IsolationTree, leafPathLengths } from "./isolation-forest.ts";

/**
 * A tree prepared for Shapley values: an edge for each node but the root, parents before children.
 *
 * With S the columns known, a leaf counts with Π over the columns j of its path of oⱼ (1 if the row meets all of
 * the path's conditions on j, else 0) for j in S, and zⱼ (the share of training rows that meet them) for the
 * others. Its Shapley values are (oⱼ − zⱼ) ∫₀¹ Π over i ≠ j of (zᵢ(1 − t) + oᵢt) dt, a polynomial integral that the
 * Gauss–Legendre rule gives exactly. Summed over the leaves below an edge, the products need one pass down and one
 * up (Yu et al. 2022, "Linear TreeShap").
 */
export type ShapEdges = {
  readonly edgeCount: number;
  readonly nodeCount: number;
  /** Number of quadrature nodes; the tables below hold this many values a cell. */
  readonly degree: number;
  /** The tree's node at the lower end, and the edge above that node's parent (-1 below the root). */
  readonly node: Int32Array;
  readonly parentEdge: Int32Array;
  readonly parentNode: Int32Array;
  readonly isLeft: Uint8Array;
  /** The edge above on the path that splits on the same column, -1 if none. */
  readonly previousEdge: Int32Array;
  readonly feature: Int32Array;
  /** Depth + c(rows) at a leaf, 0 elsewhere. */
  readonly leafValue: Float64Array;
  /**
   * By edge and state: what the edge multiplies the product by, and what it adds to its column's value for each
   * unit of the product. States: 0 the column's conditions failed further up, 1 they fail here, 2 they hold.
   */
  readonly factor: Float64Array;
  readonly gain: Float64Array;
  /** Mean of the tree's path length over its training rows. */
  readonly expectedValue: number;
};

/** Prepares a tree for `addShapValues`. */
export function prepareShapEdges(tree: IsolationTree): ShapEdges {
  const links = linkEdges(tree);
  const degree = Math.max(1, Math.ceil(links.columnsOnPath / 2));
  const lengths = leafPathLengths(tree);
  const rootCount = tree.nodeSampleCount[0] ?? 1;
  let expectedValue = 0;
  for (let node = 0; node < lengths.length; node++) {
    expectedValue += ((tree.nodeSampleCount[node] ?? 0) / rootCount) * (lengths[node] ?? 0);
  }
  return {
    ...links,
    ...weighEdges(links, degree),
    degree,
    edgeCount: links.node.length,
    nodeCount: lengths.length,
    leafValue: Float64Array.from(links.node, (node) => lengths[node] ?? 0),
    expectedValue,
  };
}

type Links = Pick<ShapEdges, "node" | "parentEdge" | "parentNode" | "isLeft" | "previousEdge" | "feature"> & {
  /** Share of the training rows that meet the path's conditions on the edge's column, down to the edge. */
  readonly cover: Float64Array;
  /** The largest number of different columns on one path. */
  readonly columnsOnPath: number;
};

function linkEdges(tree: IsolationTree): Links {
  const edgeCount = tree.leftChild.length - 1;
  const int = () => new Int32Array(edgeCount).fill(-1);
  const links = { node: int(), parentEdge: int(), parentNode: int(), previousEdge: int(), feature: int() };
  const isLeft = new Uint8Array(edgeCount);
  const cover = new Float64Array(edgeCount);
  const columnsAbove = new Int32Array(edgeCount);
  let columnsOnPath = 0;
  let edge = 0;
  const open: [node: number, edgeAbove: number][] = [[0, -1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, above] = next;
    const left = tree.leftChild[parent] ?? -1;
    if (left < 0) continue;
    const feature = tree.splitFeature[parent] ?? 0;
    const previous = findPreviousEdge(links, above, feature);
    for (const child of [left, tree.rightChild[parent] ?? -1]) {
      links.node[edge] = child;
      links.parentEdge[edge] = above;
      links.parentNode[edge] = parent;
      links.previousEdge[edge] = previous;
      links.feature[edge] = feature;
      isLeft[edge] = child === left ? 1 : 0;
      const share = (tree.nodeSampleCount[child] ?? 0) / (tree.nodeSampleCount[parent] ?? 1);
      cover[edge] = share * (previous < 0 ? 1 : (cover[previous] ?? 1));
      columnsAbove[edge] = (above < 0 ? 0 : (columnsAbove[above] ?? 0)) + (previous < 0 ? 1 : 0);
      columnsOnPath = Math.max(columnsOnPath, columnsAbove[edge] ?? 0);
      open.push([child, edge++]);
    }
  }
  return { ...links, isLeft, cover, columnsOnPath };
}

function findPreviousEdge(
  links: { readonly feature: Int32Array; readonly parentEdge: Int32Array },
  from: number,
  feature: number,
): number {
  let edge = from;
  while (edge >= 0 && links.feature[edge] !== feature) edge = links.parentEdge[edge] ?? -1;
  return edge;
}

function weighEdges(links: Links, degree: number): Pick<ShapEdges, "factor" | "gain"> {
  const { nodes, weights } = gaussLegendre(degree);
  const factor = new Float64Array(links.node.length * 3 * degree);
  const gain = new Float64Array(factor.length);
  for (let edge = 0; edge < links.node.length; edge++) {
    const previous = links.previousEdge[edge] ?? -1;
    const here = links.cover[edge] ?? 1;
    for (let state = 0; state < 3; state++) {
      for (let index = 0; index < degree; index++) {
        const t = nodes[index] ?? 0;
        const now = termOf(here, state === 2, t);
        const before = previous < 0 ? { term: 1, gain: 0 } : termOf(links.cover[previous] ?? 1, state > 0, t);
        const cell = (edge * 3 + state) * degree + index;
        factor[cell] = now.term / before.term;
        gain[cell] = (weights[index] ?? 0) * (now.gain - before.gain);
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
