import { delimiters } from "../../../dataset/text/file-head.ts";
import { createRowScanner, maximumColumns, type ScannedRow } from "../../../dataset/text/row-scanner.ts";
import {
  conversationFields,
  employeeFields,
  messageListFields,
  numberedFields,
  orderFields,
  pairFields,
  plainField,
  speakerFields,
  textFields,
  timeFields,
} from "../shape/field-names.ts";
import { classifyField, classifySpeaker } from "../speakers/speaker-names.ts";
import { decodeText } from "../text/decode-text.ts";
import { readInnerValue } from "../text/parse-value.ts";

export type CsvHeader = {
  readonly delimiter: number;
  readonly names: readonly string[];
  /** Whether the first row names the columns; otherwise it is data. */
  readonly isFirstRow: boolean;
  /** Whether any column is one of a conversation's, by its name or by what it holds. */
  readonly isKnown: boolean;
};

const known = new Set([
  ...[
    conversationFields,
    numberedFields,
    employeeFields,
    orderFields,
    speakerFields,
    textFields,
    timeFields,
    pairFields.flat(),
  ].flat(),
  ...messageListFields,
]);

const isKnownName = (cell: string) => known.has(plainField(cell)) || classifyField(cell) !== null;

/** The delimiter under which the first line names most columns, and the columns: named there, or known by what they hold. */
export function readCsvHeader(head: Uint8Array): CsvHeader {
  const readings = delimiters.map((delimiter) => {
    const cells = firstRow(head, delimiter);
    return { delimiter, cells, rank: cells.filter(isKnownName).length * maximumColumns + cells.length };
  });
  const best = readings.toSorted((one, other) => other.rank - one.rank)[0];
  const cells = best?.cells ?? [];
  const delimiter = (best?.delimiter ?? ",").charCodeAt(0);
  const names = namesOfData(cells);
  const isKnown = names !== null || cells.some(isKnownName);
  return { delimiter, names: names ?? cells.map((cell) => cell.trim()), isFirstRow: names === null, isKnown };
}

/** Names for the columns of a file without a header; null where the first row is one. */
function namesOfData(cells: readonly string[]): readonly string[] | null {
  const [first = "", second = ""] = cells;
  const isSpeaker = ["employee", "elara", "other"].includes(classifySpeaker(first));
  if (isSpeaker && cells.length === 2 && /\s/u.test(second.trim()) && !isKnownName(second))
    return ["role", "content"];
  const structured = cells.some((cell) => readInnerValue(cell) !== undefined);
  return structured ? cells.map((_, index) => `column ${index + 1}`) : null;
}

class EnoughRows extends Error {}

function firstRow(head: Uint8Array, delimiter: string): readonly string[] {
  let cells: readonly string[] = [];
  const scanner = createRowScanner(delimiter.charCodeAt(0), (row) => {
    cells = readCells(row).cells;
    if (cells.some((cell) => cell.trim() !== "")) throw new EnoughRows();
  });
  try {
    scanner.push(head);
    scanner.end();
  } catch {
    // Enough was read; or the row is broken, which is told when the whole file is read.
  }
  return cells;
}

export function readCells(row: ScannedRow): { readonly cells: readonly string[]; readonly isMixed: boolean } {
  let isMixed = false;
  const cells = Array.from({ length: Math.min(row.cellCount, maximumColumns) }, (_, index) => {
    const decoded = decodeText(row.bytes.subarray(row.starts[index], row.ends[index]));
    isMixed ||= decoded.isMixed;
    return decoded.text;
  });
  return { cells, isMixed };
}
