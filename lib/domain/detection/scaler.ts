import { assertMatrix, createMatrix, type Matrix, selectColumns } from "./matrix.ts";

/** The median of each column's present cells; `NaN` where a column has none. */
export type MedianImputer = { readonly medians: Float64Array };

/** Mean, population variance and divisor of each column; all `NaN` where a column has no present cell. */
export type StandardScaler = {
  readonly presentCounts: Int32Array;
  readonly means: Float64Array;
  readonly variances: Float64Array;
  /** √variance, or 1 for a constant column. */
  readonly scales: Float64Array;
};

/** What becomes of a column in which every cell was missing: it is taken out, or filled with 0. */
export type EmptyColumnRule = "drop" | "zero";

/** scikit-learn's `SimpleImputer(strategy="median")`: learns the median of each column, missing cells left out. */
export function fitMedianImputer(matrix: Matrix): MedianImputer {
  assertMatrix(matrix);
  const medians = new Float64Array(matrix.columnCount);
  for (let column = 0; column < matrix.columnCount; column++) {
    medians[column] = medianOfSorted(presentCells(matrix, column).sort());
  }
  return { medians };
}

/** The columns that had at least one present cell when the imputer learned: those that "drop" keeps, in order. */
export function knownColumns(imputer: MedianImputer): number[] {
  return [...imputer.medians.keys()].filter((column) => !Number.isNaN(imputer.medians[column]));
}

/**
 * A copy with every missing cell replaced by its column's median.
 *
 * @throws {RangeError} when the matrix has other columns than the imputer learned.
 */
export function imputeMedians(
  imputer: MedianImputer,
  matrix: Matrix,
  { emptyColumns }: { readonly emptyColumns: EmptyColumnRule },
): Matrix {
  assertColumns(matrix, imputer.medians);
  const filled = mapCells(matrix, (cell, column) => {
    if (!Number.isNaN(cell)) return cell;
    const median = imputer.medians[column] ?? Number.NaN;
    return Number.isNaN(median) ? 0 : median;
  });
  return emptyColumns === "drop" ? selectColumns(filled, knownColumns(imputer)) : filled;
}

/**
 * scikit-learn's `StandardScaler`: mean and population variance of each column, missing cells left out. A column
 * counts as constant, and is divided by 1, when its variance is no more than rounding explains:
 * var ≤ n·ε·var + (n·mean·ε)², ε = 2⁻⁵².
 */
export function fitStandardScaler(matrix: Matrix): StandardScaler {
  assertMatrix(matrix);
  const { columnCount } = matrix;
  const scaler = {
    presentCounts: new Int32Array(columnCount),
    means: new Float64Array(columnCount),
    variances: new Float64Array(columnCount),
    scales: new Float64Array(columnCount),
  };
  for (let column = 0; column < columnCount; column++) {
    const cells = presentCells(matrix, column);
    const { mean, variance } = momentsOf(cells);
    scaler.presentCounts[column] = cells.length;
    scaler.means[column] = mean;
    scaler.variances[column] = variance;
    scaler.scales[column] = isConstant(cells.length, mean, variance) ? 1 : Math.sqrt(variance);
  }
  return scaler;
}

/**
 * A copy with each cell as (cell − mean) / scale of its column; a missing cell stays missing.
 *
 * @throws {RangeError} when the matrix has other columns than the scaler learned.
 */
export function standardise(scaler: StandardScaler, matrix: Matrix): Matrix {
  const { means, scales } = scaler;
  assertColumns(matrix, means);
  return mapCells(matrix, (cell, column) => (cell - (means[column] ?? 0)) / (scales[column] ?? 1));
}

function presentCells(matrix: Matrix, column: number): Float64Array {
  const cells = new Float64Array(matrix.rowCount);
  let count = 0;
  for (let row = 0; row < matrix.rowCount; row++) {
    const cell = matrix.values[row * matrix.columnCount + column] ?? Number.NaN;
    if (!Number.isNaN(cell)) cells[count++] = cell;
  }
  return cells.subarray(0, count);
}

function medianOfSorted(sorted: Float64Array): number {
  if (sorted.length === 0) return Number.NaN;
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return lower === upper ? upper : (lower + upper) / 2;
}

/** Two passes, the second corrected for the rounding of the mean (Chan, Golub, LeVeque 1983), as scikit-learn. */
function momentsOf(cells: Float64Array): { mean: number; variance: number } {
  let sum = 0;
  for (const cell of cells) sum += cell;
  const mean = sum / cells.length;
  let squares = 0;
  let drift = 0;
  for (const cell of cells) {
    squares += (cell - mean) ** 2;
    drift += cell - mean;
  }
  return { mean, variance: (squares - drift ** 2 / cells.length) / cells.length };
}

function isConstant(count: number, mean: number, variance: number): boolean {
  return variance <= count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2;
}

function mapCells(matrix: Matrix, toCell: (cell: number, column: number) => number): Matrix {
  const { rowCount, columnCount, values } = matrix;
  const mapped = createMatrix(rowCount, columnCount);
  for (let index = 0; index < values.length; index++) {
    mapped.values[index] = toCell(values[index] ?? Number.NaN, index % columnCount);
  }
  return mapped;
}

function assertColumns(matrix: Matrix, learned: Float64Array): void {
  assertMatrix(matrix);
  if (matrix.columnCount !== learned.length) {
    throw new RangeError(`${learned.length} columns were learned, the matrix has ${matrix.columnCount}`);
  }
}
