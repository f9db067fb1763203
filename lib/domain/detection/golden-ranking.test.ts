import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { largestDifference, readGoldenJson } from "#tests/support/detection-golden.ts";
import {
  generateClusterSet,
  generateEmployeeSet,
  generateGlobalSet,
  type PlantedSet,
  toCsvText,
} from "#tests/support/planted-anomalies.ts";
import { meanAndSd, measureRanking } from "#tests/support/ranking-measures.ts";
import { fitIsolationForest, scoreSamples } from "./isolation-forest.ts";
import { matrixFromRows } from "./matrix.ts";
import { fitMedianImputer, imputeMedians } from "./scaler.ts";

const seedCount = 20;
const limit = 3.5;
const numbers = z.array(z.number()).length(seedCount);
const referenceSchema = z.object({
  data_seed: z.number(),
  csv_sha256: z.string(),
  roc_auc: numbers,
  average_precision: numbers,
  score_mean_over_rows_mean: z.number(),
  score_mean_over_rows_sd_between_seeds: z.number(),
  mean_score_samples_20_seeds: z.array(z.number()),
});
const { sets } = z
  .object({ sets: z.record(z.string(), referenceSchema) })
  .parse(readGoldenJson("ranking.json"));

type Reference = z.infer<typeof referenceSchema>;
type Spread = { mean: number; sd: number };

const generators = { global: generateGlobalSet, cluster: generateClusterSet, employee: generateEmployeeSet };

function zValue(ours: Spread, theirs: Spread): number {
  return (ours.mean - theirs.mean) / Math.sqrt((ours.sd ** 2 + theirs.sd ** 2) / seedCount);
}

/** The reference's acceptance statistics for forests of 20 seeds, and the mean score of each row. */
function compareForests(set: PlantedSet, reference: Reference, subsampleSize: number) {
  const raw = matrixFromRows(set.rows);
  const matrix = imputeMedians(fitMedianImputer(raw), raw, { emptyColumns: "drop" });
  const rowMeans = new Float64Array(matrix.rowCount);
  const runs = Array.from({ length: seedCount }, (_, seed) => {
    const scores = scoreSamples(fitIsolationForest(matrix, { treeCount: 100, subsampleSize, seed }), matrix);
    for (const [row, score] of scores.entries()) rowMeans[row] = (rowMeans[row] ?? 0) + score / seedCount;
    const measures = measureRanking(
      scores.map((score) => -score),
      set.anomalyCount,
    );
    return { ...measures, meanScore: meanAndSd([...scores]).mean };
  });
  return {
    rowMeans,
    z: {
      rocAuc: zValue(meanAndSd(runs.map((run) => run.rocAuc)), meanAndSd(reference.roc_auc)),
      averagePrecision: zValue(
        meanAndSd(runs.map((run) => run.averagePrecision)),
        meanAndSd(reference.average_precision),
      ),
      meanScore: zValue(meanAndSd(runs.map((run) => run.meanScore)), {
        mean: reference.score_mean_over_rows_mean,
        sd: reference.score_mean_over_rows_sd_between_seeds,
      }),
    },
  };
}

test("every reference set has its generator", () => {
  expect(Object.keys(sets).sort()).toEqual(Object.keys(generators).sort());
});

describe.each(Object.entries(generators))("%s anomalies", (name, generate) => {
  const reference = referenceSchema.parse(sets[name]);
  const set = generate(reference.data_seed);

  test("the generated data are the reference's, byte for byte", () => {
    expect(createHash("sha256").update(toCsvText(set)).digest("hex")).toBe(reference.csv_sha256);
  });

  test("20 forests rank and score as scikit-learn's do", () => {
    const { z, rowMeans } = compareForests(set, reference, 256);
    for (const value of Object.values(z)) expect(Math.abs(value)).toBeLessThanOrEqual(limit);
    expect(largestDifference(rowMeans, reference.mean_score_samples_20_seeds)).toBeLessThan(0.02);
  });

  test("forests of half the subsample are told apart", () => {
    const { z } = compareForests(set, reference, 128);
    expect(Math.max(...Object.values(z).map(Math.abs))).toBeGreaterThan(limit);
  });
});
