import type { Matrix } from "../matrix.ts";

/** What a stage of a run wants to know of the forest: its first `treeCount` trees, explained for some rows. */
export type ForestQuestion = {
  /** What people are told while it is answered. */
  readonly label: string;
  /** What the trees learn from. */
  readonly training: Matrix;
  readonly subsampleSize: number;
  readonly seed: number;
  readonly treeCount: number;
  /** What is explained, scaled as `training`. */
  readonly rows: Matrix;
};

/** Sums over the trees; divided by `treeCount` they are what `explainPathLengths` gives. */
export type ForestSums = {
  readonly treeCount: number;
  readonly expected: number;
  /** One row for each row of the question. */
  readonly values: Matrix;
};

/** Work that asks the forest on its way to a result; whoever runs it decides on which thread the answers are made. */
export type Staged<Result> = Generator<ForestQuestion, Result, ForestSums>;
