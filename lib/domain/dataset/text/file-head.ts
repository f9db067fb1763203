import { DatasetFileError } from "./dataset-file-error.ts";
import { countKnownColumns, type RecognisedHeader, recogniseHeader } from "./header.ts";
import { createRowScanner, maximumColumns, type ScannedRow } from "./row-scanner.ts";

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/** So much of a file is looked at to find its delimiter and its header. */
export const headBytes = 1 << 16;

export type FileHead = {
  readonly delimiter: Delimiter;
  readonly header: RecognisedHeader;
  readonly headerCells: readonly string[];
  /** Rows before the data: the header, and a line such as `sep=;` before it. */
  readonly rowsToSkip: number;
};

/**
 * Finds the delimiter (the one under which the first line names most known columns) and recognises the header.
 * @param head the first `headBytes` of the file as UTF-8, or all of a smaller one
 * @throws DatasetFileError when the file is empty or its header is not one of ours
 */
export function readFileHead(head: Uint8Array): FileHead {
  const declared = findDeclaredDelimiter(head);
  const readings = (declared === null ? delimiters : [declared.delimiter]).map((delimiter) => {
    const rows = scanFirstRows(head, delimiter);
    const headerRow = rows.findIndex((cells, index) => index >= (declared?.rows ?? 0) && !isEmptyRow(cells));
    return { delimiter, headerRow, cells: rows[headerRow] ?? [] };
  });
  const best = readings.toSorted((left, right) => rank(right.cells) - rank(left.cells))[0];
  if (best === undefined || best.headerRow === -1) {
    throw new DatasetFileError(
      "The file is empty. Export it again and check that it holds a header and rows.",
    );
  }
  if (best.cells.length > maximumColumns) {
    throw new DatasetFileError(
      `The first line has more than ${maximumColumns} columns. Is this the right file?`,
    );
  }
  return {
    delimiter: best.delimiter,
    header: recogniseHeader(best.cells),
    headerCells: best.cells,
    rowsToSkip: best.headerRow + 1,
  };
}

/** Known columns first; then the reading that cuts the line into more cells. */
const rank = (cells: readonly string[]) => countKnownColumns(cells) * maximumColumns + cells.length;

const isEmptyRow = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** Excel writes `sep=;` as a first line of its own. */
function findDeclaredDelimiter(head: Uint8Array): { delimiter: Delimiter; rows: number } | null {
  const text = new TextDecoder().decode(head.subarray(0, 8)).toLowerCase();
  const match = /^"?sep=([,;\t])"?[\r\n]/.exec(text);
  const delimiter = delimiters.find((known) => known === match?.[1]);
  return delimiter === undefined ? null : { delimiter, rows: 1 };
}

class EnoughRows extends Error {}

function scanFirstRows(head: Uint8Array, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  const scanner = createRowScanner(delimiter.charCodeAt(0), (row) => {
    rows.push(decodeCells(row));
    if (rows.length > 8) throw new EnoughRows();
  });
  try {
    scanner.push(head);
    scanner.end();
  } catch (error) {
    if (!(error instanceof EnoughRows)) {
      // A quote cut off by the end of the head is found again, or not, when the whole file is read.
      if (!(error instanceof DatasetFileError) || rows.length === 0) throw error;
    }
  }
  return rows;
}

/** The cells of a row as text. */
export function decodeCells(row: ScannedRow): string[] {
  const decoder = new TextDecoder();
  const cellCount = Math.min(row.cellCount, maximumColumns);
  return Array.from({ length: cellCount }, (_, cell) =>
    decoder.decode(row.bytes.subarray(row.starts[cell], row.ends[cell])),
  );
}
