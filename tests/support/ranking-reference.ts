import { z } from "zod";
import { type IsolationForest, scoreSamples } from "#lib/domain/detection/isolation-forest.ts";
import { type Matrix, matrixFromRows } from "#lib/domain/detection/matrix.ts";
import { fitMedianImputer, imputeMedians } from "#lib/domain/detection/scaler.ts";
import { readGoldenJson } from "./detection-golden.ts";
import {
  generateClusterSet,
  generateEmployeeSet,
  generateGlobalSet,
  type PlantedSet,
} from "./planted-anomalies.ts";
import { meanAndSd, measureRanking } from "./ranking-measures.ts";

const seedCount = 20;
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
type Spread = { readonly mean: number; readonly sd: number };

/** A statistic of ours further than this from the reference's means another kind of forest. */
export const acceptedZ = 3.5;

export const referenceNames = Object.keys(sets).sort();

const generators = { cluster: generateClusterSet, employee: generateEmployeeSet, global: generateGlobalSet };
export type SetName = keyof typeof generators;
// Object.keys forgets that the keys are the names.
export const setNames = Object.keys(generators) as SetName[];

/** One of the reference's data sets, generated anew, with what scikit-learn's forests of 20 seeds made of it. */
export function readReferenceSet(name: SetName): { reference: Reference; set: PlantedSet } {
  const reference = referenceSchema.parse(sets[name]);
  return { reference, set: generators[name](reference.data_seed) };
}

/** Missing cells as the reference filled them. */
function toMatrix(set: PlantedSet): Matrix {
  const raw = matrixFromRows(set.rows);
  return imputeMedians(fitMedianImputer(raw), raw, { emptyColumns: "drop" });
}

/** The acceptance statistics of forests of as many seeds as the reference's, and the mean score of each row. */
export function compareForests(name: SetName, grow: (matrix: Matrix, seed: number) => IsolationForest) {
  const { reference, set } = readReferenceSet(name);
  const matrix = toMatrix(set);
  const rowMeans = new Float64Array(matrix.rowCount);
  const runs = Array.from({ length: seedCount }, (_, seed) => {
    const scores = scoreSamples(grow(matrix, seed), matrix);
    for (const [row, score] of scores.entries()) rowMeans[row] = (rowMeans[row] ?? 0) + score / seedCount;
    const measures = measureRanking(
      scores.map((score) => -score),
      set.anomalyCount,
    );
    return { ...measures, meanScore: meanAndSd([...scores]).mean };
  });
  const spreadOf = (measure: keyof (typeof runs)[number]) => meanAndSd(runs.map((run) => run[measure]));
  return {
    rowMeans,
    z: [
      zValue(spreadOf("rocAuc"), meanAndSd(reference.roc_auc)),
      zValue(spreadOf("averagePrecision"), meanAndSd(reference.average_precision)),
      zValue(spreadOf("meanScore"), {
        mean: reference.score_mean_over_rows_mean,
        sd: reference.score_mean_over_rows_sd_between_seeds,
      }),
    ],
  };
}

function zValue(ours: Spread, theirs: Spread): number {
  return (ours.mean - theirs.mean) / Math.sqrt((ours.sd ** 2 + theirs.sd ** 2) / seedCount);
}
