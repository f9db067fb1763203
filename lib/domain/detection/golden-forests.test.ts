import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type GoldenForest, largestDifference, readGoldenForests } from "#tests/support/detection-golden.ts";
import { contaminationOffset } from "./contamination.ts";
import {
  averagePathLength,
  findLeaf,
  leafPathLengths,
  pathLengths,
  scoreSamples,
} from "./isolation-forest.ts";
import { createMatrix, matrixFromRows, matrixRow } from "./matrix.ts";
import { fitMedianImputer, fitStandardScaler, imputeMedians, standardise } from "./scaler.ts";
import { expectedPathLength, explainPathLengths, explainRows } from "./tree-shap.ts";

const tolerance = 1e-9;
const files = readdirSync(new URL("../../../tests/golden/detection/", import.meta.url)).filter((name) =>
  name.startsWith("forest_"),
);
const forests = files.flatMap(readGoldenForests);

test("every reference forest is read", () => {
  expect(forests.map(({ name }) => name).sort()).toEqual(
    [
      "default_100x256",
      "degenerate_20x32",
      "equal_threshold_8x32",
      "float32_boundary_10x64",
      "identical_rows",
      "maxfeatures_15x64",
      "pipeline_nan_30x128",
      "small_5x32",
      "tiny_n1",
      "tiny_n2",
      "tiny_n3",
      "tiny_n5",
    ].sort(),
  );
});

describe.each(forests)("$name", (golden) => {
  const { forest, rows, expected } = golden;

  test("path lengths, scores and decisions equal scikit-learn's", () => {
    expect(Math.abs(averagePathLength(golden.max_samples_) - golden.c_max_samples)).toBeLessThan(tolerance);
    expect(largestDifference(pathLengths(forest, rows), expected.avg_path_length)).toBeLessThan(tolerance);
    const scores = scoreSamples(forest, rows);
    expect(largestDifference(scores, expected.score_samples)).toBeLessThan(tolerance);
    const decisions = scores.map((score) => score - golden.offset_);
    expect(largestDifference(decisions, expected.decision_function)).toBeLessThan(tolerance);
    expect(Array.from(decisions, (decision) => (decision < 0 ? -1 : 1))).toEqual(expected.predict);
  });

  test.each(["direct", "tables"] as const)("Shapley values (%s) equal shap's and add up", (method) => {
    const values = createMatrix(rows.rowCount, rows.columnCount);
    explainRows({ forest, matrix: rows, firstRow: 0, endRow: rows.rowCount, method, target: values.values });
    for (const [index, row] of expected.shap_rows.entries()) {
      const shapValues = expected.shap_values[index] ?? [];
      expect(largestDifference(matrixRow(values, row), shapValues)).toBeLessThan(tolerance);
    }
    expect(Math.abs(expectedPathLength(forest) - expected.expected_value)).toBeLessThan(tolerance);
    expect(largestDifference(rowSums(golden, values.values), expected.avg_path_length)).toBeLessThan(
      tolerance,
    );
  });

  test("explaining the whole matrix gives the same", () => {
    const { expectedValue, values } = explainPathLengths(forest, rows);
    expect(expectedValue).toBe(expectedPathLength(forest));
    const [row = 0] = expected.shap_rows;
    expect(largestDifference(matrixRow(values, row), expected.shap_values[0] ?? [])).toBeLessThan(tolerance);
  });
});

test.each(forests.filter(({ expected }) => expected.leaf_index_per_tree))(
  "each row of $name reaches scikit-learn's leaf in each tree",
  ({ forest, rows, expected }) => {
    for (const [index, tree] of forest.trees.entries()) {
      const leaves = Array.from({ length: rows.rowCount }, (_, row) =>
        findLeaf(tree, rows.values, row * rows.columnCount),
      );
      expect(leaves).toEqual(expected.leaf_index_per_tree?.[index]);
      const lengths = leafPathLengths(tree);
      const reached = leaves.map((leaf) => lengths[leaf] ?? Number.NaN);
      expect(largestDifference(reached, expected.path_length_per_tree?.[index] ?? [])).toBeLessThan(
        tolerance,
      );
    }
  },
);

test.each(forests.filter(({ expected }) => expected.contamination))(
  "a share of anomalies among $name gives scikit-learn's offset",
  ({ forest, rows, expected }) => {
    const scores = scoreSamples(forest, rows);
    for (const { contamination, offset, n_flagged } of expected.contamination ?? []) {
      const found = contaminationOffset(scores, contamination);
      expect(Math.abs(found - offset)).toBeLessThan(tolerance);
      expect(scores.filter((score) => score - found < 0)).toHaveLength(n_flagged);
    }
  },
);

test.each(forests.filter(({ raw_X }) => raw_X))(
  "imputing and scaling the raw rows of $name gives the rows that the forest saw",
  (golden) => {
    const raw = matrixFromRows(golden.raw_X ?? []);
    const imputer = fitMedianImputer(raw);
    const fillValues = imputer.medians.map((median) => (Number.isNaN(median) ? 0 : median));
    expect(largestDifference(fillValues, golden.imputer?.fill_values ?? [])).toBeLessThan(tolerance);
    const imputed = imputeMedians(imputer, raw, { emptyColumns: "zero" });
    const scaler = fitStandardScaler(imputed);
    expect(largestDifference(scaler.means, golden.scaler?.mean ?? [])).toBeLessThan(tolerance);
    expect(largestDifference(scaler.variances, golden.scaler?.var ?? [])).toBeLessThan(tolerance);
    expect(largestDifference(scaler.scales, golden.scaler?.scale ?? [])).toBeLessThan(tolerance);
    expect(largestDifference(standardise(scaler, imputed).values, golden.rows.values)).toBeLessThan(
      tolerance,
    );
  },
);

/** What the values of each row and the base value add up to. */
function rowSums(golden: GoldenForest, values: Float64Array): number[] {
  const { columnCount } = golden.rows;
  return golden.X.map((_, row) =>
    values
      .subarray(row * columnCount, (row + 1) * columnCount)
      .reduce((sum, value) => sum + value, golden.expected.expected_value),
  );
}
