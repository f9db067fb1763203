import { DatasetFileError } from "./dataset-file-error.ts";

/** No honest row is longer; an unclosed quote would otherwise swallow the file into memory. */
export const maximumRowBytes = 1 << 20;
export const maximumColumns = 1024;

/** One row, valid only during the call that hands it over. */
export type ScannedRow = {
  bytes: Uint8Array;
  /** Cell k is `bytes[starts[k] … ends[k])`, quotes removed. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  cellCount: number;
  /** The line on which the row starts, from 1. */
  line: number;
  /** A quoted cell has text behind its closing quote. */
  isMalformed: boolean;
};

export type RowScanner = {
  push(chunk: Uint8Array): void;
  end(): void;
  /** What was pushed and belongs to no row yet. */
  rest(): Uint8Array;
};

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts UTF-8 bytes into rows and cells as RFC 4180 has it, and as spreadsheets write it: LF, CRLF and CR end a
 * line, a quote counts only at the start of a cell. Memory is one chunk and one row.
 * @throws DatasetFileError when a quote is never closed or a row is longer than `longestRowBytes`
 */
export function createRowScanner(
  delimiter: number,
  onRow: (row: ScannedRow) => void,
  longestRowBytes = maximumRowBytes,
): RowScanner {
  const row: ScannedRow = {
    bytes: new Uint8Array(0),
    starts: new Int32Array(maximumColumns),
    ends: new Int32Array(maximumColumns),
    cellCount: 0,
    line: 1,
    isMalformed: false,
  };
  let buffer = new Uint8Array(1 << 18);
  let length = 0;
  let consumed = 0;

  const consume = (isLast: boolean) => {
    row.bytes = buffer;
    let position = 0;
    consumed = 0;
    while (position < length) {
      const line = row.line;
      const next = scanRow(row, position, length, delimiter, isLast);
      if (next < 0) {
        if (isLast || length - position > longestRowBytes) throw unendingRow(row, position, length, -next);
        break;
      }
      const linesInside = row.line - line;
      row.line = line;
      onRow(row);
      row.line = line + linesInside + 1;
      position = next;
      consumed = next;
    }
    buffer.copyWithin(0, position, length);
    length -= position;
    consumed = 0;
  };

  return {
    push(chunk) {
      if (length + chunk.length > buffer.length) {
        const larger = new Uint8Array(2 * (length + chunk.length));
        larger.set(buffer.subarray(0, length));
        buffer = larger;
      }
      buffer.set(chunk, length);
      length += chunk.length;
      consume(false);
    },
    end: () => consume(true),
    rest: () => buffer.slice(consumed, length),
  };
}

/**
 * Scans one row from `position`. `row.line` is raised by the line ends inside quoted cells.
 * @returns where the next row starts; or, negated, the line of the cell that does not end in what is there
 */
function scanRow(row: ScannedRow, position: number, length: number, delimiter: number, isLast: boolean) {
  const { bytes, starts, ends } = row;
  const firstLine = row.line;
  row.cellCount = 0;
  row.isMalformed = false;
  let hasEscapes = false;
  let index = position;
  for (;;) {
    let start = index;
    let end: number;
    if (index < length && bytes[index] === quote) {
      start += 1;
      end = findClosingQuote(bytes, start, length, isLast);
      if (end < 0) return restartAt(row, firstLine);
      row.line += countLineFeeds(bytes, start, end);
      hasEscapes ||= hasQuoteInside(bytes, start, end);
      index = end + 1;
      const afterQuote = index;
      index = findCellEnd(bytes, index, length, delimiter);
      if (index > afterQuote) row.isMalformed ||= !isBlank(bytes, afterQuote, index);
    } else {
      index = findCellEnd(bytes, index, length, delimiter);
      end = index;
    }
    if (row.cellCount < maximumColumns) {
      starts[row.cellCount] = start;
      ends[row.cellCount] = end;
    }
    row.cellCount += 1;
    if (index >= length) {
      if (!isLast) return restartAt(row, firstLine);
      break;
    }
    const stop = bytes[index];
    index += 1;
    if (stop === delimiter) continue;
    if (stop === carriageReturn) {
      if (index >= length && !isLast) return restartAt(row, firstLine);
      if (index < length && bytes[index] === lineFeed) index += 1;
    }
    break;
  }
  if (hasEscapes) unescapeQuotes(row);
  return index;
}

function restartAt(row: ScannedRow, firstLine: number): number {
  const line = row.line;
  row.line = firstLine;
  return -line;
}

function findCellEnd(bytes: Uint8Array, start: number, length: number, delimiter: number): number {
  let index = start;
  while (index < length) {
    const byte = bytes[index];
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
    index += 1;
  }
  return index;
}

function findClosingQuote(bytes: Uint8Array, start: number, length: number, isLast: boolean): number {
  let index = start;
  for (;;) {
    index = bytes.indexOf(quote, index);
    if (index === -1 || index >= length) return -1;
    if (index + 1 >= length) return isLast ? index : -1;
    if (bytes[index + 1] !== quote) return index;
    index += 2;
  }
}

function countLineFeeds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index];
    if (byte === lineFeed || (byte === carriageReturn && bytes[index + 1] !== lineFeed)) count += 1;
  }
  return count;
}

function hasQuoteInside(bytes: Uint8Array, start: number, end: number): boolean {
  const index = bytes.indexOf(quote, start);
  return index !== -1 && index < end;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] !== 0x20) return false;
  return true;
}

/** Turns "" into " in place: the row is complete and is read once only. */
function unescapeQuotes(row: ScannedRow): void {
  const { bytes, starts, ends } = row;
  for (let cell = 0; cell < Math.min(row.cellCount, maximumColumns); cell += 1) {
    const start = starts[cell] ?? 0;
    const end = ends[cell] ?? 0;
    if (bytes[start - 1] !== quote) continue;
    let target = start;
    for (let index = start; index < end; index += 1) {
      bytes[target] = bytes[index] ?? 0;
      target += 1;
      if (bytes[index] === quote && bytes[index + 1] === quote && index + 1 < end) index += 1;
    }
    ends[cell] = target;
  }
}

function unendingRow(row: ScannedRow, position: number, length: number, line: number): DatasetFileError {
  const hasQuote = row.bytes.subarray(position, length).includes(quote);
  return new DatasetFileError(
    hasQuote
      ? `A quote that opens on line ${line} is never closed. Close it (or double it, if it is meant as a character) and try again.`
      : `Line ${line} is longer than a row can be. This does not look like a CSV file.`,
  );
}
