import type { RejectedCell } from "./report.ts";

/** A rejected row: every bad cell of it, and the row as it stood in the file. */
export type RejectedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly badCells: readonly RejectedCell[];
};

/** A part of what a file holds, in file order. */
export type DatasetPart = {
  /** The fields of the COPY lines below; they change at most once in a file. */
  readonly fields: readonly string[];
  /** COPY lines, whole ones; may be empty. Valid until the next part is asked for. */
  readonly lines: Uint8Array;
  readonly rejectedRows: readonly RejectedRow[];
};
