import fc from "fast-check";
import { expect, test } from "vitest";
import { createMatrix, matrixFromRows } from "./matrix.ts";
import { fitMedianImputer, fitStandardScaler, imputeMedians, knownColumns, standardise } from "./scaler.ts";

const cell = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });

test("medians leave missing cells out, and a column without cells is dropped or 0", () => {
  const raw = matrixFromRows([
    [1, null, 5],
    [null, null, 1],
    [4, null, 9],
  ]);
  const imputer = fitMedianImputer(raw);
  expect(Array.from(imputer.medians)).toEqual([2.5, Number.NaN, 5]);
  expect(knownColumns(imputer)).toEqual([0, 2]);
  expect(Array.from(imputeMedians(imputer, raw, { emptyColumns: "drop" }).values)).toEqual([
    1, 5, 2.5, 1, 4, 9,
  ]);
  expect(Array.from(imputeMedians(imputer, raw, { emptyColumns: "zero" }).values)).toEqual([
    1, 0, 5, 2.5, 0, 1, 4, 0, 9,
  ]);
  expect(raw.values.filter(Number.isNaN)).toHaveLength(4);
});

test("a standardised column has mean 0 and population variance 1, a constant one is 0", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 3, maxLength: 40 }), (column) => {
      fc.pre(Math.max(...column) - Math.min(...column) > 1);
      const matrix = matrixFromRows(column.map((value) => [value, 7]));
      const { values } = standardise(fitStandardScaler(matrix), matrix);
      const scaled = values.filter((_, index) => index % 2 === 0);
      const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
      const variance = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / scaled.length;
      expect(mean).toBeCloseTo(0, 9);
      expect(variance).toBeCloseTo(1, 6);
      expect(values.filter((_, index) => index % 2 === 1).every((value) => value === 0)).toBe(true);
    }),
  );
});

test("moving and stretching a column leaves its standardised cells as they were", () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 3, maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      (column, factor) => {
        fc.pre(Math.max(...column) - Math.min(...column) > 1);
        const matrix = matrixFromRows(column.map((value) => [value, value * factor + 1000]));
        const { values } = standardise(fitStandardScaler(matrix), matrix);
        for (let index = 0; index < values.length; index += 2) {
          expect(values[index]).toBeCloseTo(values[index + 1] ?? Number.NaN, 6);
        }
      },
    ),
  );
});

test("a matrix with other columns than were learned is refused", () => {
  const learned = matrixFromRows([[1, 2]]);
  const other = createMatrix(1, 3);
  expect(() => imputeMedians(fitMedianImputer(learned), other, { emptyColumns: "zero" })).toThrow(RangeError);
  expect(() => standardise(fitStandardScaler(learned), other)).toThrow(RangeError);
});
