import { createRandom } from "#lib/domain/detection/random.ts";

export const columnCount = 39;
const factorCount = 4;

/** Rows on a few common factors with noise, one in fifty shifted in six columns; row major. */
export function generateRows(rowCount: number, seed: number): Float64Array {
  const random = createRandom(seed);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
  const loadings = Float64Array.from({ length: columnCount * factorCount }, () => 0.6 * normal());
  const factors = new Float64Array(factorCount);
  const values = new Float64Array(rowCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    for (let factor = 0; factor < factorCount; factor++) factors[factor] = normal();
    for (let column = 0; column < columnCount; column++) {
      const common = factors.reduce(
        (sum, factor, index) => sum + factor * (loadings[column * factorCount + index] ?? 0),
        0,
      );
      values[row * columnCount + column] = common + normal();
    }
    for (let shifted = 0; row % 50 === 0 && shifted < 6; shifted++) {
      const cell = row * columnCount + random.below(columnCount);
      values[cell] = (values[cell] ?? 0) + 2 + 3 * random.uniform();
    }
  }
  return values;
}
