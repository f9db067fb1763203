import { readFileSync } from "node:fs";
import { z } from "zod";
import type { IsolationForest } from "#lib/domain/detection/isolation-forest.ts";
import { type Matrix, matrixFromRows } from "#lib/domain/detection/matrix.ts";
import { loadForest } from "#lib/domain/detection/stored-forest.ts";

const numbers = z.array(z.number());
const cells = z.array(z.array(z.number().nullable()));

const treeSchema = z.object({
  children_left: numbers,
  children_right: numbers,
  feature: numbers,
  threshold: numbers,
  n_node_samples: numbers,
  estimator_features: numbers.optional(),
});

const caseSchema = z.object({
  name: z.string(),
  n_features: z.number(),
  max_samples_: z.number(),
  c_max_samples: z.number(),
  max_depth: z.number(),
  offset_: z.number(),
  trees: z.array(treeSchema),
  X: cells,
  raw_X: cells.optional(),
  scaler: z.object({ mean: numbers, var: numbers, scale: numbers }).optional(),
  imputer: z.object({ fill_values: z.array(z.number().nullable()) }).optional(),
  expected: z.object({
    avg_path_length: numbers,
    score_samples: numbers,
    decision_function: numbers,
    predict: numbers,
    expected_value: z.number(),
    shap_rows: numbers,
    shap_values: z.array(numbers),
    leaf_index_per_tree: z.array(numbers).optional(),
    path_length_per_tree: z.array(numbers).optional(),
    contamination: z
      .array(z.object({ contamination: z.number(), offset: z.number(), n_flagged: z.number() }))
      .optional(),
  }),
});
const fileSchema = z.union([z.object({ cases: z.array(caseSchema) }), caseSchema]);

export type GoldenForest = z.infer<typeof caseSchema> & { forest: IsolationForest; rows: Matrix };

export function readGoldenJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../golden/detection/${name}`, import.meta.url), "utf8"));
}

/** The forests of one reference file, loaded. */
export function readGoldenForests(name: string): GoldenForest[] {
  const file = fileSchema.parse(readGoldenJson(name));
  const cases = "cases" in file ? file.cases : [file];
  return cases.map((golden) => ({ ...golden, forest: toForest(golden), rows: matrixFromRows(golden.X) }));
}

function toForest(golden: z.infer<typeof caseSchema>): IsolationForest {
  return loadForest({
    featureCount: golden.n_features,
    subsampleSize: golden.max_samples_,
    trees: golden.trees.map((tree) => ({
      leftChild: tree.children_left,
      rightChild: tree.children_right,
      splitFeature: tree.feature,
      splitThreshold: tree.threshold,
      nodeSampleCount: tree.n_node_samples,
      featureColumns: tree.estimator_features,
    })),
  });
}

/** The largest absolute difference; infinite when the lists differ in length or in where they are missing. */
export function largestDifference(actual: ArrayLike<number>, expected: ArrayLike<number | null>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let index = 0; index < actual.length; index++) {
    const here = actual[index] ?? Number.NaN;
    const there = expected[index] ?? Number.NaN;
    if (Number.isNaN(here) !== Number.isNaN(there)) return Number.POSITIVE_INFINITY;
    if (!Number.isNaN(here)) largest = Math.max(largest, Math.abs(here - there));
  }
  return largest;
}
