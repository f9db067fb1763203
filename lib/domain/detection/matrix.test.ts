import { expect, test } from "vitest";
import {
  assertFiniteMatrix,
  createMatrix,
  matrixFromRows,
  matrixRow,
  selectColumns,
  selectRows,
} from "./matrix.ts";

const matrix = matrixFromRows([
  [1, 2, null],
  [4, 5, 6],
]);

test("rows become a matrix, a missing cell NaN", () => {
  expect(matrix).toEqual({ rowCount: 2, columnCount: 3, values: Float64Array.of(1, 2, Number.NaN, 4, 5, 6) });
  expect(matrixFromRows([], 4)).toEqual({ rowCount: 0, columnCount: 4, values: new Float64Array() });
});

test("rows and columns are selected in the order asked for", () => {
  expect(Array.from(selectColumns(matrix, [1, 0, 1]).values)).toEqual([2, 1, 2, 5, 4, 5]);
  expect(Array.from(selectRows(matrix, [1]).values)).toEqual([4, 5, 6]);
  expect(Array.from(matrixRow(matrix, 1))).toEqual([4, 5, 6]);
});

test("what does not fit is refused", () => {
  expect(() => matrixFromRows([[1], [1, 2]])).toThrow("Row 1 has 2 cells instead of 1");
  expect(() => createMatrix(2, 2, new Float64Array(3))).toThrow(RangeError);
  for (const size of [-1, 0.5, Number.NaN]) expect(() => createMatrix(size, 1)).toThrow(RangeError);
  expect(() => selectColumns(matrix, [3])).toThrow("There is no column 3 among 3");
  expect(() => selectRows(matrix, [-1])).toThrow("There is no row -1 among 2");
});

test("the first cell that is missing or beyond float32 is named", () => {
  expect(() => assertFiniteMatrix(matrix)).toThrow("Row 0, column 2 is NaN");
  expect(() => assertFiniteMatrix(matrixFromRows([[0, -4e38]]))).toThrow("Row 0, column 1 is -4e+38");
  expect(() => assertFiniteMatrix(matrixFromRows([[0, 3e38]]))).not.toThrow();
});
