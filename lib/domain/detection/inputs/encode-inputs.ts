import type { FeatureClock } from "../../features/feature-clock.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { type Matrix, matrixFromRows } from "../matrix.ts";
import { encodeInput } from "./encode-value.ts";
import type { DetectionInput, Measure } from "./input-definition.ts";

export type DroppedInput = {
  readonly name: Measure;
  readonly reason: "all_missing" | "duplicate";
  /** The input that says the same, for a duplicate. */
  readonly sameAs?: Measure;
};

/** Rows as numbers. A missing cell is NaN. */
export type EncodedInputs = {
  readonly inputs: readonly DetectionInput[];
  readonly matrix: Matrix;
  readonly dropped: readonly DroppedInput[];
};

/** Turns master rows into numbers; drops what nobody has, and what says exactly the same as an input before it. */
export function encodeInputs(
  rows: readonly MasterRow[],
  candidates: readonly DetectionInput[],
  clock: FeatureClock,
): EncodedInputs {
  const inputs: DetectionInput[] = [];
  const columns: (number | null)[][] = [];
  const dropped: DroppedInput[] = [];
  for (const input of candidates) {
    const column = rows.map((row) => encodeInput(row, input, clock));
    const twin = columns.findIndex((other) => other.every((cell, row) => cell === column[row]));
    if (column.every((cell) => cell === null)) dropped.push({ name: input.name, reason: "all_missing" });
    else if (twin >= 0) dropped.push({ name: input.name, reason: "duplicate", sameAs: inputs[twin]?.name });
    else {
      inputs.push(input);
      columns.push(column);
    }
  }
  const matrix = matrixFromRows(
    rows.map((_, row) => columns.map((column) => column[row] ?? null)),
    inputs.length,
  );
  return { inputs, matrix, dropped };
}

/** Other rows as numbers, for the inputs that a run has kept. */
export function encodeRows(
  rows: readonly MasterRow[],
  inputs: readonly DetectionInput[],
  clock: FeatureClock,
): Matrix {
  return matrixFromRows(
    rows.map((row) => inputs.map((input) => encodeInput(row, input, clock))),
    inputs.length,
  );
}
