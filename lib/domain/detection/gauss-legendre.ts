/** Nodes and weights on [0, 1]. */
export type Quadrature = { readonly nodes: Float64Array; readonly weights: Float64Array };

/**
 * The Gauss–Legendre rule with `nodeCount` nodes on [0, 1]: exact for polynomials of degree below 2 · nodeCount.
 * The nodes are the roots of the Legendre polynomial, found by Newton's method.
 *
 * @throws {RangeError} when the count is not a whole number of at least 1.
 */
export function gaussLegendre(nodeCount: number): Quadrature {
  if (!Number.isSafeInteger(nodeCount) || nodeCount < 1)
    throw new RangeError(`${nodeCount} is no number of nodes`);
  const nodes = new Float64Array(nodeCount);
  const weights = new Float64Array(nodeCount);
  for (let index = 0; index < nodeCount; index++) {
    let root = Math.cos((Math.PI * (index + 0.75)) / (nodeCount + 0.5));
    for (let step = 0; step < 12; step++) {
      const { value, slope } = legendre(nodeCount, root);
      root -= value / slope;
    }
    const { slope } = legendre(nodeCount, root);
    nodes[index] = (1 - root) / 2;
    weights[index] = 1 / ((1 - root * root) * slope * slope);
  }
  return { nodes, weights };
}

/** The Legendre polynomial of a degree and its derivative, by the three-term recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let previous = 1;
  let value = x;
  for (let order = 2; order <= degree; order++) {
    [previous, value] = [value, ((2 * order - 1) * x * value - (order - 1) * previous) / order];
  }
  return { value, slope: (degree * (x * value - previous)) / (x * x - 1) };
}
