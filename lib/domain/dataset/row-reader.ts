import type { CellReader } from "./cells/cell-reader.ts";
import {
  appendByte,
  appendText,
  appendWholeNumber,
  type CopyLines,
  createCopyLines,
  lineFeed,
  tab,
} from "./cells/copy-lines.ts";
import { createCellReader } from "./cells/create-cell-reader.ts";
import { datasetColumns } from "./columns.ts";
import type { DatasetPart, RejectedRow } from "./dataset-part.ts";
import { type DateOrderChoices, findChosenOrder } from "./date-order.ts";
import { createDateColumnReader, type DateColumnReader } from "./dates/date-column-reader.ts";
import { createIdentityWatch, type IdentityWatch } from "./identity-watch.ts";
import type { RejectedCell } from "./report.ts";
import type { StagedFile } from "./staged-file.ts";
import { decodeCells, type FileHead } from "./text/file-head.ts";
import { createRowScanner, type ScannedRow } from "./text/row-scanner.ts";
import type { TextEncoding } from "./text/utf8-text.ts";

export type RowReader = {
  push(bytes: Uint8Array): void;
  end(): void;
  /** What has gathered since the last call; with `isLast` also what is not yet worth a part of its own. */
  takeParts(isLast: boolean): Generator<DatasetPart>;
  summary(
    encoding: TextEncoding,
  ): StagedFile & { readonly rowCount: number; readonly rejectedRowCount: number };
};

type Column =
  | {
      readonly kind: "cell";
      readonly name: string;
      readonly position: number;
      readonly reader: CellReader;
      readonly keepsBlanks: boolean;
    }
  | {
      readonly kind: "date";
      readonly name: string;
      readonly position: number;
      readonly reader: DateColumnReader;
    };

type State = {
  readonly head: FileHead;
  readonly columns: readonly Column[];
  readonly lines: CopyLines;
  readonly watch: IdentityWatch | null;
  rejectedRows: RejectedRow[];
  rowCount: number;
  rejectedRowCount: number;
  stagedRowCount: number;
  highestScore: number | null;
  rowsToSkip: number;
};

const partBytes = 1 << 17;
const partRejectedRows = 500;

/** Reads scanned rows of one data set into COPY lines, rejected rows and evidence. */
export function createRowReader(head: FileHead, dateOrders: DateOrderChoices): RowReader {
  const { kind } = head.header;
  const state: State = {
    head,
    columns: createColumns(head, dateOrders),
    lines: createCopyLines(),
    watch: createIdentityWatch(kind),
    rejectedRows: [],
    rowCount: 0,
    rejectedRowCount: 0,
    stagedRowCount: 0,
    highestScore: null,
    rowsToSkip: head.rowsToSkip,
  };
  const scanner = createRowScanner(head.delimiter.charCodeAt(0), (row) => readRow(state, row));
  return {
    push: (bytes) => scanner.push(bytes),
    end: () => scanner.end(),
    *takeParts(isLast) {
      const { lines, rejectedRows } = state;
      if (!isLast && lines.length < partBytes && rejectedRows.length < partRejectedRows) return;
      if (lines.length === 0 && rejectedRows.length === 0) return;
      state.rejectedRows = [];
      yield { fields: fieldsOf(state), lines: lines.bytes.slice(0, lines.length), rejectedRows };
      lines.length = 0;
    },
    summary: (encoding) => summarise(state, dateOrders, encoding),
  };
}

function createColumns(head: FileHead, dateOrders: DateOrderChoices): Column[] {
  const { kind, positions } = head.header;
  return datasetColumns[kind].map((column, index) => {
    const position = positions[index] ?? -1;
    const { name } = column;
    if (column.type === "date") {
      const reader = createDateColumnReader(name, findChosenOrder(dateOrders, kind, name));
      return { kind: "date", name, position, reader };
    }
    const keepsBlanks = column.type === "employee_id";
    return { kind: "cell", name, position, reader: createCellReader(column, head.delimiter), keepsBlanks };
  });
}

/** The staging fields of the COPY lines: the line, then each column's; a date has its three readings. */
function fieldsOf({ head }: State): string[] {
  const fields = datasetColumns[head.header.kind].flatMap((column) =>
    column.type === "date"
      ? column.fields.flatMap((field) => [field, `${field}_dmy`, `${field}_mdy`, `${field}_text`])
      : column.fields,
  );
  return ["line", ...fields];
}

function readRow(state: State, row: ScannedRow): void {
  if (state.rowsToSkip > 0) {
    state.rowsToSkip -= 1;
    return;
  }
  if (isBlankRow(row)) return;
  state.rowCount += 1;
  const { lines } = state;
  const start = lines.length;
  appendWholeNumber(lines, row.line);
  const badCells = writeCells(state, row);
  if (badCells === null) {
    appendByte(lines, lineFeed);
    state.stagedRowCount += 1;
    return;
  }
  lines.length = start;
  state.rejectedRowCount += 1;
  state.rejectedRows.push({ line: row.line, cells: decodeCells(row), badCells });
}

/** Writes the cells of a row, or says which are bad. */
function writeCells(state: State, row: ScannedRow): RejectedCell[] | null {
  const badShape = describeBadShape(state.head, row);
  if (badShape !== null) return [{ line: row.line, column: "", value: "", reason: badShape }];
  let badCells: RejectedCell[] | null = null;
  for (const column of state.columns) {
    appendByte(state.lines, tab);
    const bad = column.kind === "date" ? writeDate(state, column, row) : writeCell(state, column, row);
    if (bad !== null) {
      badCells ??= [];
      badCells.push(bad);
    }
  }
  if (badCells === null) watchIdentity(state, row);
  return badCells;
}

function writeCell(
  state: State,
  column: Extract<Column, { kind: "cell" }>,
  row: ScannedRow,
): RejectedCell | null {
  const { position, reader } = column;
  const { bytes } = row;
  const from = position < 0 ? 0 : (row.starts[position] ?? 0);
  const to = position < 0 ? 0 : (row.ends[position] ?? 0);
  const start = column.keepsBlanks ? from : skipBlanks(bytes, from, to);
  const end = column.keepsBlanks ? to : dropBlanks(bytes, start, to);
  if (reader.writeUsual(bytes, start, end, state.lines)) {
    if (column.name === "Vibe_Score") noteScore(state, (bytes[end - 1] ?? 0) - 0x30);
    return null;
  }
  const value = decodeText(bytes, start, end);
  const parsed = reader.parse(column.keepsBlanks ? value : value.trim());
  if ("reason" in parsed) return { line: row.line, column: column.name, value, reason: parsed.reason };
  for (const [index, text] of parsed.values.entries()) {
    if (index > 0) appendByte(state.lines, tab);
    appendText(state.lines, text);
  }
  if (column.name === "Vibe_Score") noteScore(state, Number(parsed.values[0]));
  return null;
}

function writeDate(
  state: State,
  column: Extract<Column, { kind: "date" }>,
  row: ScannedRow,
): RejectedCell | null {
  const { bytes } = row;
  const from = row.starts[column.position] ?? 0;
  const to = row.ends[column.position] ?? 0;
  const start = skipBlanks(bytes, from, to);
  const reason = column.reader.write(bytes, start, dropBlanks(bytes, start, to), row.line, state.lines);
  return reason === null
    ? null
    : { line: row.line, column: column.name, value: decodeText(bytes, from, to), reason };
}

function noteScore(state: State, score: number): void {
  if (state.highestScore === null || score > state.highestScore) state.highestScore = score;
}

function watchIdentity({ watch, columns }: State, row: ScannedRow): void {
  if (watch === null) return;
  const [id, date] = columns;
  if (id === undefined || date?.kind !== "date") return;
  watch.follow(row.bytes, row.starts[id.position] ?? 0, row.ends[id.position] ?? 0, date.reader.readings);
}

function describeBadShape(head: FileHead, row: ScannedRow): string | null {
  const expected = head.headerCells.length;
  if (row.isMalformed) {
    return "There is text behind a closing quote. Put the whole cell in quotes, and double the quotes inside it.";
  }
  if (row.cellCount === expected) return null;
  for (let cell = expected; cell < row.cellCount; cell += 1) {
    if ((row.starts[cell] ?? 0) < (row.ends[cell] ?? 0)) return wrongCellCount(row.cellCount, expected);
  }
  return row.cellCount < expected ? wrongCellCount(row.cellCount, expected) : null;
}

const wrongCellCount = (found: number, expected: number) =>
  `The row has ${found} ${found === 1 ? "cell" : "cells"}, the header has ${expected}. Check for a missing or an unquoted separator.`;

function isBlankRow(row: ScannedRow): boolean {
  for (let cell = 0; cell < row.cellCount; cell += 1) {
    const end = row.ends[cell] ?? 0;
    if (skipBlanks(row.bytes, row.starts[cell] ?? 0, end) < end) return false;
  }
  return true;
}

function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let index = start;
  while (index < end && isBlankByte(bytes[index])) index += 1;
  return index;
}

function dropBlanks(bytes: Uint8Array, start: number, end: number): number {
  let index = end;
  while (index > start && isBlankByte(bytes[index - 1])) index -= 1;
  return index;
}

const isBlankByte = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

const decoder = new TextDecoder();
const decodeText = (bytes: Uint8Array, start: number, end: number) =>
  decoder.decode(bytes.subarray(start, end));

function summarise(state: State, dateOrders: DateOrderChoices, encoding: TextEncoding) {
  const { head, columns } = state;
  const { kind, ignoredColumns } = head.header;
  return {
    kind,
    delimiter: head.delimiter,
    encoding,
    headerCells: head.headerCells,
    positions: head.header.positions,
    ignoredColumns,
    stagedRows: state.stagedRowCount,
    rowCount: state.rowCount,
    rejectedRowCount: state.rejectedRowCount,
    dateColumns: columns.flatMap((column) =>
      column.kind === "date" ? [column.reader.settle(findChosenOrder(dateOrders, kind, column.name))] : [],
    ),
    highestScore: state.highestScore,
    chosenScale: null,
    isStrictlyOrdered: state.watch?.result() ?? { dmy: false, mdy: false },
  };
}
