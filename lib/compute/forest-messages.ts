import type { IsolationForestOptions } from "../domain/detection/isolation-forest.ts";
import type { Matrix } from "../domain/detection/matrix.ts";
import type { ForestQuestion } from "../domain/detection/staged/forest-question.ts";
import type { ShapMethod } from "../domain/detection/tree-shap.ts";
import type { SharedForest, SharedTrees } from "./shared-forest.ts";

type RowRange = { readonly firstRow: number; readonly endRow: number };
type OnRows = RowRange & {
  readonly forest: SharedForest;
  readonly matrix: Matrix;
  readonly target: Float64Array;
};

/** Where the threads that answer one question together meet; all of it in shared memory. */
export type SharedSums = {
  /** The next block that nobody has taken, and the next whose sums are to be added. */
  readonly nextBlocks: Int32Array;
  readonly values: Float64Array;
  /** One cell: the sum of the expected path lengths. */
  readonly expected: Float64Array;
};

/** What a thread is to do. */
export type ForestTask =
  | {
      readonly kind: "grow";
      readonly matrix: Matrix;
      readonly options: IsolationForestOptions;
      readonly firstTree: number;
      readonly endTree: number;
    }
  | (OnRows & { readonly kind: "measure" })
  | (OnRows & { readonly kind: "explain"; readonly method: ShapMethod })
  | { readonly kind: "expect"; readonly forest: SharedForest }
  | { readonly kind: "sum"; readonly question: ForestQuestion; readonly sums: SharedSums };

/** What it hands back; rows' results are in the task's target. */
export type ForestResult =
  | { readonly kind: "trees"; readonly trees: SharedTrees }
  | { readonly kind: "rows" }
  | { readonly kind: "number"; readonly value: number };

/** To a thread. The work ends as soon as `stop[0]` is not 0. */
export type Request = { readonly id: number; readonly task: ForestTask; readonly stop: Int32Array };

/** From a thread. */
export type Reply =
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "done"; readonly id: number; readonly result: ForestResult }
  | { readonly kind: "failed"; readonly id: number; readonly error: unknown };
