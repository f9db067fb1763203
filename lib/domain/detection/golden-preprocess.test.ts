import { describe, expect, test } from "vitest";
import { z } from "zod";
import { largestDifference, readGoldenJson } from "#tests/support/detection-golden.ts";
import { averagePathLength } from "./isolation-forest.ts";
import { matrixFromRows } from "./matrix.ts";
import { fitMedianImputer, fitStandardScaler, imputeMedians, knownColumns, standardise } from "./scaler.ts";

const tolerance = 1e-9;
const list = z.array(z.number().nullable());
const rows = z.array(list);
const scaler = z.object({ mean: list, var: list, scale: list, transformed: rows });
const { cases } = z
  .object({
    cases: z.array(
      z.object({
        name: z.string(),
        X: rows,
        median_statistics: list,
        imputed_keep_empty: rows,
        imputed_drop_empty: rows,
        scaler_on_raw: scaler.extend({ n_samples_seen: z.union([z.number(), list]) }),
        scaler_on_imputed_keep_empty: scaler,
        unseen_rows: rows,
        unseen_rows_imputed_scaled: rows,
      }),
    ),
  })
  .parse(readGoldenJson("preprocess.json"));

test("c(n) equals the reference for each n, and grows", () => {
  const { n, c } = z
    .object({ n: z.array(z.number()), c: z.array(z.number()) })
    .parse(readGoldenJson("average_path_length.json"));
  expect(n.length).toBeGreaterThan(100);
  expect(largestDifference(n.map(averagePathLength), c)).toBeLessThan(tolerance);
});

describe.each(cases)("$name", (golden) => {
  const raw = matrixFromRows(golden.X);
  const imputer = fitMedianImputer(raw);
  const kept = imputeMedians(imputer, raw, { emptyColumns: "zero" });

  test("medians and imputed rows equal SimpleImputer's", () => {
    expect(largestDifference(imputer.medians, golden.median_statistics)).toBeLessThan(tolerance);
    expect(largestDifference(kept.values, golden.imputed_keep_empty.flat())).toBeLessThan(tolerance);
    const dropped = imputeMedians(imputer, raw, { emptyColumns: "drop" });
    expect(dropped.columnCount).toBe(knownColumns(imputer).length);
    expect(largestDifference(dropped.values, golden.imputed_drop_empty.flat())).toBeLessThan(tolerance);
  });

  test.each([
    { input: "raw rows", matrix: raw, expected: golden.scaler_on_raw },
    { input: "imputed rows", matrix: kept, expected: golden.scaler_on_imputed_keep_empty },
  ])("mean, variance, scale and scaled $input equal StandardScaler's", ({ matrix, expected }) => {
    const fitted = fitStandardScaler(matrix);
    expect(largestDifference(fitted.means, expected.mean)).toBeLessThan(tolerance);
    expect(largestDifference(fitted.variances, expected.var)).toBeLessThan(tolerance);
    expect(largestDifference(fitted.scales, expected.scale)).toBeLessThan(tolerance);
    expect(largestDifference(standardise(fitted, matrix).values, expected.transformed.flat())).toBeLessThan(
      tolerance,
    );
  });

  test("rows unseen in the fit are imputed and scaled alike", () => {
    const unseen = imputeMedians(imputer, matrixFromRows(golden.unseen_rows), { emptyColumns: "zero" });
    const scaled = standardise(fitStandardScaler(kept), unseen);
    expect(largestDifference(scaled.values, golden.unseen_rows_imputed_scaled.flat())).toBeLessThan(
      tolerance,
    );
  });
});
