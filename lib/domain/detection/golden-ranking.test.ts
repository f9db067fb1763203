import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { largestDifference } from "#tests/support/detection-golden.ts";
import { growPlainForest } from "#tests/support/faulty-forest.ts";
import { toCsvText } from "#tests/support/planted-anomalies.ts";
import {
  acceptedZ,
  compareForests,
  readReferenceSet,
  referenceNames,
  setNames,
} from "#tests/support/ranking-reference.ts";
import { fitIsolationForest } from "./isolation-forest.ts";

function furthest(z: readonly number[]): number {
  return Math.max(...z.map(Math.abs));
}

test("every reference set has its generator", () => {
  expect(referenceNames).toEqual(setNames);
});

describe.each(setNames)("%s anomalies", (name) => {
  const { reference, set } = readReferenceSet(name);

  test("the generated data are the reference's, byte for byte", () => {
    expect(createHash("sha256").update(toCsvText(set)).digest("hex")).toBe(reference.csv_sha256);
  });

  test("20 forests rank and score as scikit-learn's do", () => {
    const { z, rowMeans } = compareForests(name, (matrix, seed) =>
      fitIsolationForest(matrix, { treeCount: 100, subsampleSize: 256, seed }),
    );
    expect(furthest(z)).toBeLessThanOrEqual(acceptedZ);
    expect(largestDifference(rowMeans, reference.mean_score_samples_20_seeds)).toBeLessThan(0.02);
  });

  test("forests of half the subsample are told apart", () => {
    const { z } = compareForests(name, (matrix, seed) =>
      fitIsolationForest(matrix, { treeCount: 100, subsampleSize: 128, seed }),
    );
    expect(furthest(z)).toBeGreaterThan(acceptedZ);
  });
});

describe("a forest written otherwise", () => {
  test("is accepted when it follows the rules", () => {
    const { z } = compareForests("global", (matrix, seed) => growPlainForest(matrix, seed, null));
    expect(furthest(z)).toBeLessThanOrEqual(acceptedZ);
  });

  test.each([
    "splits at the middle of the range",
    "splits at a row's value",
    "has no depth limit",
    "draws rows with replacement",
  ] as const)("is told apart when it %s", (fault) => {
    const { z } = compareForests("global", (matrix, seed) => growPlainForest(matrix, seed, fault));
    expect(furthest(z)).toBeGreaterThan(acceptedZ);
  });
});
