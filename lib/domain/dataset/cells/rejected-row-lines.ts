import type { RejectedRow } from "../dataset-part.ts";
import { appendByte, appendText, appendWholeNumber, type CopyLines, lineFeed, tab } from "./copy-lines.ts";

/** The fields of the COPY lines that `appendRejectedRow` writes. */
export const rejectedRowFields = ["batch_id", "file_id", "line", "column", "value", "reason", "row_cells"];

const longestCell = 1_000;

/** Appends one COPY line for each bad cell of the row. */
export function appendRejectedRow(
  lines: CopyLines,
  ids: { readonly batchId: number; readonly fileId: number },
  row: RejectedRow,
): void {
  const cells = JSON.stringify(row.cells.map(shorten));
  for (const cell of row.badCells) {
    for (const number of [ids.batchId, ids.fileId, cell.line]) {
      appendWholeNumber(lines, number);
      appendByte(lines, tab);
    }
    for (const text of [cell.column, shorten(cell.value), cell.reason]) {
      appendText(lines, text);
      appendByte(lines, tab);
    }
    appendText(lines, cells);
    appendByte(lines, lineFeed);
  }
}

/** Nobody corrects a cell of a megabyte in a report. */
function shorten(text: string): string {
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}
