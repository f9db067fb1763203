/** Numbers in rows and columns, row major. A missing cell is `NaN`. */
export type Matrix = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Float64Array;
};

/**
 * A matrix over `values`, which it does not copy; without them, one of zeros.
 *
 * @throws {RangeError} when a size is not a whole number ≥ 0 or `values` has another length.
 */
export function createMatrix(rowCount: number, columnCount: number, values?: Float64Array): Matrix {
  for (const size of [rowCount, columnCount]) {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is not a matrix size`);
  }
  const cells = values ?? new Float64Array(rowCount * columnCount);
  const matrix = { rowCount, columnCount, values: cells };
  assertMatrix(matrix);
  return matrix;
}

/**
 * A matrix from rows of equal length; `null` becomes `NaN`.
 *
 * @throws {RangeError} when the rows differ in length.
 */
export function matrixFromRows(
  rows: readonly (readonly (number | null)[])[],
  columnCount = rows[0]?.length ?? 0,
): Matrix {
  const matrix = createMatrix(rows.length, columnCount);
  for (const [index, row] of rows.entries()) {
    if (row.length !== columnCount) {
      throw new RangeError(`Row ${index} has ${row.length} cells instead of ${columnCount}`);
    }
    const offset = index * columnCount;
    for (const [column, cell] of row.entries()) matrix.values[offset + column] = cell ?? Number.NaN;
  }
  return matrix;
}

/** One row as a view on the matrix: writing to it writes to the matrix. */
export function matrixRow(matrix: Matrix, row: number): Float64Array {
  assertIndex(row, matrix.rowCount, "row");
  return matrix.values.subarray(row * matrix.columnCount, (row + 1) * matrix.columnCount);
}

/** A copy with the given columns, in the given order. */
export function selectColumns(matrix: Matrix, columns: readonly number[]): Matrix {
  for (const column of columns) assertIndex(column, matrix.columnCount, "column");
  const selected = createMatrix(matrix.rowCount, columns.length);
  for (let row = 0; row < matrix.rowCount; row++) {
    for (const [target, column] of columns.entries()) {
      selected.values[row * columns.length + target] =
        matrix.values[row * matrix.columnCount + column] ?? Number.NaN;
    }
  }
  return selected;
}

/** A copy with the given rows, in the given order. */
export function selectRows(matrix: Matrix, rows: readonly number[]): Matrix {
  const selected = createMatrix(rows.length, matrix.columnCount);
  for (const [target, row] of rows.entries()) {
    selected.values.set(matrixRow(matrix, row), target * matrix.columnCount);
  }
  return selected;
}

/**
 * A copy with the rows of both, the second's below the first's.
 *
 * @throws {RangeError} when they differ in columns.
 */
export function appendRows(first: Matrix, second: Matrix): Matrix {
  const { columnCount } = first;
  if (second.columnCount !== columnCount) {
    throw new RangeError(`${second.columnCount} columns do not fit below ${columnCount}`);
  }
  const joined = createMatrix(first.rowCount + second.rowCount, columnCount);
  joined.values.set(first.values);
  joined.values.set(second.values, first.values.length);
  return joined;
}

/** @throws {RangeError} when the number of values is not rows × columns. */
export function assertMatrix(matrix: Matrix): void {
  const { rowCount, columnCount, values } = matrix;
  if (values.length !== rowCount * columnCount) {
    throw new RangeError(`${values.length} values do not fill ${rowCount} × ${columnCount}`);
  }
}

/**
 * @throws {RangeError} when a cell is missing or too large for float32, in which trees compare; the message
 * names the first such cell.
 */
export function assertFiniteMatrix(matrix: Matrix): void {
  assertMatrix(matrix);
  const { values, columnCount } = matrix;
  for (let index = 0; index < values.length; index++) {
    if (Number.isFinite(Math.fround(values[index] ?? 0))) continue;
    const row = Math.floor(index / columnCount);
    throw new RangeError(
      `Row ${row}, column ${index % columnCount} is ${values[index]}: impute missing values first`,
    );
  }
}

function assertIndex(index: number, length: number, what: string): void {
  if (!Number.isSafeInteger(index) || index < 0 || index >= length) {
    throw new RangeError(`There is no ${what} ${index} among ${length}`);
  }
}
