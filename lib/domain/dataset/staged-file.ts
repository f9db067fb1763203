import type { DateOrder } from "./date-order.ts";
import type { DatasetKind } from "./kinds.ts";
import type { DateQuestion } from "./report.ts";

/** What is known of one date column after the file was read once. */
export type DateColumn = {
  /** The column as the data set names it. */
  readonly column: string;
  /** The settled order with its evidence, or null while the question below is open. */
  readonly settled: { readonly order: DateOrder; readonly evidence: string } | null;
  readonly question: Omit<DateQuestion, "kind" | "file" | "column"> | null;
  /** False when every cell was ISO: then there is nothing to choose. */
  readonly hasReadings: boolean;
};

/** What was learnt of a file while it was read and staged. */
export type StagedFile = {
  readonly kind: DatasetKind;
  readonly delimiter: "," | ";" | "\t";
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Rows in the staging table. */
  readonly stagedRows: number;
  readonly dateColumns: readonly DateColumn[];
  /** The header as it stands in the file, and where each column of the data set stands in it (−1: nowhere). */
  readonly headerCells: readonly string[];
  readonly positions: readonly number[];
  readonly ignoredColumns: readonly string[];
  readonly highestScore: number | null;
  /** What the person importing says the scale is; otherwise it follows from the highest score. */
  readonly chosenScale: number | null;
  /** Whether the identities rise strictly in file order, by date order: then no row can repeat another. */
  readonly isStrictlyOrdered: { readonly dmy: boolean; readonly mdy: boolean };
};

/** The highest scores of the scales that a person can name for a vibemeter file. */
export const offeredScales = [5, 6] as const;
export type OfferedScale = (typeof offeredScales)[number];

/** The scale of a vibemeter file: as the person importing says, else 6 if a 6 occurs, else 5. */
export function scaleOf(file: Pick<StagedFile, "chosenScale" | "highestScore">): number {
  return file.chosenScale ?? ((file.highestScore ?? 0) >= 6 ? 6 : 5);
}
