import { DatasetFileError } from "../../../dataset/text/dataset-file-error.ts";
import { createRowScanner, type RowScanner, type ScannedRow } from "../../../dataset/text/row-scanner.ts";
import { plainField, textFields } from "../shape/field-names.ts";
import { type Finding, noContext, type Sink, wholeBytes } from "../shape/finding.ts";
import { PartList } from "../shape/part-list.ts";
import { walkRecord } from "../shape/walk-value.ts";
import { headBytes } from "../text/file-form.ts";
import { readInnerValue } from "../text/parse-value.ts";
import { type CsvHeader, readCells, readCsvHeader } from "./csv-header.ts";

const longestRowBytes = wholeBytes;
/** Where no row of so many holds a conversation, the others are not looked at. */
const patience = 20;
const brokenRowsAtMost = 1_000;
const mixedNote = "Some of its letters were no UTF-8 and were read as Windows-1252.";
const strayQuote =
  "A quotation mark opens in this row and closes in the middle of another. Double it, if it is meant as a character, and try again.";
const joinedNote =
  "Its last cell holds separators without quotation marks; the pieces were put together again.";

/** Reads rows as messages, as pairs, or as records with a conversation in a cell: whatever the columns hold. */
export class CsvReader {
  readonly #sink: Sink;
  readonly #tell: () => void;
  readonly #header: CsvHeader;
  readonly #parts: PartList;
  #scanner: RowScanner;
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;
  #firstLine = 1;
  #lineAfterRow = 1;
  #hasHeader: boolean;
  #brokenRows = 0;
  #conversations = 0;
  #barrenRows = 0;
  /** Failures of a file whose columns say nothing: told when a conversation is found all the same. */
  #held: Finding[] = [];
  #isOver = false;

  constructor(head: Uint8Array, sink: Sink) {
    this.#header = readCsvHeader(head);
    this.#hasHeader = !this.#header.isFirstRow;
    this.#sink = (finding) => this.#pass(finding, sink);
    this.#tell = () => this.#tellHeld(sink);
    this.#parts = new PartList({
      context: noContext,
      sink: this.#sink,
      walk: (value, context, place) => walkRecord(value, context, place, this.#sink),
    });
    this.#scanner = this.#openScanner();
  }

  push(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
    this.#pieceBytes += bytes.length;
    if (this.#pieceBytes >= headBytes) this.#pushPieces();
  }

  end(): void {
    this.#pushPieces();
    this.#scan(() => this.#scanner.end());
    this.#parts.close();
    this.#tell();
  }

  /** An unfinished row is looked at again with every push, so there should be few of them. */
  #pushPieces(): void {
    const bytes = new Uint8Array(this.#pieceBytes);
    let length = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, length);
      length += piece.length;
    }
    this.#pieces = [];
    this.#pieceBytes = 0;
    this.#scan(() => this.#scanner.push(bytes));
  }

  #openScanner(): RowScanner {
    return createRowScanner(this.#header.delimiter, (row) => this.#takeRow(row), longestRowBytes);
  }

  /** A row that does not end costs the line it begins on; what comes after is read as rows again. */
  #scan(work: () => void): void {
    for (let next: (() => void) | null = work; next !== null && !this.#isOver; ) {
      try {
        next();
        return;
      } catch (error) {
        if (!(error instanceof DatasetFileError)) throw error;
        this.#fail(this.#lineAfterRow, error.message);
        next = this.#goOnBehind(this.#scanner.rest());
      }
    }
  }

  #goOnBehind(rest: Uint8Array): (() => void) | null {
    const lineEnd = rest.indexOf(0x0a);
    this.#brokenRows += 1;
    this.#firstLine = this.#lineAfterRow + 1;
    this.#lineAfterRow = this.#firstLine;
    this.#scanner = this.#openScanner();
    if (lineEnd < 0 || this.#brokenRows >= brokenRowsAtMost) return null;
    const scanner = this.#scanner;
    return () => {
      scanner.push(rest.subarray(lineEnd + 1));
      if (rest.length < longestRowBytes) scanner.end();
    };
  }

  #takeRow(row: ScannedRow): void {
    if (this.#isOver) return;
    const line = this.#firstLine + row.line - 1;
    const { cells, isMixed } = readCells(row);
    this.#lineAfterRow = line;
    if (row.isMalformed && cells.some((cell) => cell.includes("\n"))) throw new DatasetFileError(strayQuote);
    this.#lineAfterRow = line + 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (cells.every((cell) => cell.trim() === "")) return;
    if (!this.#hasHeader) {
      // Excel writes `sep=;` as a first line of its own; what counts is the first row that has cells.
      this.#hasHeader = cells.length === this.#header.names.length;
      return;
    }
    const place = { line, offset: null };
    const joined = this.#fit(cells);
    const structured = joined === null ? cells.find((cell) => readInnerValue(cell) !== undefined) : undefined;
    if (structured !== undefined) {
      this.#parts.add({ conversation: structured }, place);
      return;
    }
    if (joined === null) {
      const reason = `It has ${cells.length} cells, and the first line has ${this.#header.names.length}. Text with separators in it needs quotation marks around it.`;
      this.#fail(line, reason);
      return;
    }
    const notes = [...(isMixed ? [mixedNote] : []), ...(joined.length < cells.length ? [joinedNote] : [])];
    const entries = this.#header.names.flatMap((name, index): [string, string][] => {
      const cell = joined[index] ?? "";
      return cell.trim() === "" ? [] : [[name === "" ? `column ${index + 1}` : name, cell]];
    });
    this.#parts.add(Object.fromEntries(entries), place, { ...noContext, notes });
  }

  /** The cells as the header has them; null where it cannot be told which belong together. */
  #fit(cells: readonly string[]): readonly string[] | null {
    const { names, delimiter } = this.#header;
    const filled = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (filled <= names.length) return cells.slice(0, names.length);
    const last = names.length - 1;
    if (!textFields.includes(plainField(names[last] ?? ""))) return null;
    return [...cells.slice(0, last), cells.slice(last, filled).join(String.fromCharCode(delimiter))];
  }

  #fail(line: number, reason: string): void {
    const place = { line, offset: null };
    this.#sink({ place, conversationId: null, employeeId: null, kind: "failure", reason });
  }

  #pass(finding: Finding, sink: Sink): void {
    if (this.#isOver) return;
    if (finding.kind === "conversation") this.#conversations += 1;
    else this.#barrenRows += 1;
    if (this.#header.isKnown || this.#conversations > 0) {
      for (const held of this.#held) sink(held);
      this.#held = [];
      sink(finding);
    } else this.#held.push(finding);
    if (this.#conversations > 0 || this.#barrenRows < patience || this.#parts.isOpen()) return;
    this.#isOver = true;
    const reason = `None of the first ${patience} rows holds a conversation, so the others were not read. ${this.#describeHead()}`;
    sink({ ...finding, conversationId: null, employeeId: null, kind: "failure", reason });
  }

  /** A file that is no table of conversations at all is told once, not row by row. */
  #tellHeld(sink: Sink): void {
    const [first] = this.#held;
    if (first === undefined || this.#isOver) return;
    const reason = `No row of it holds a conversation. ${this.#describeHead()}`;
    sink({ ...first, conversationId: null, employeeId: null, kind: "failure", reason });
  }

  #describeHead(): string {
    const { names, isKnown } = this.#header;
    const columns = names
      .slice(0, 12)
      .join(", ")
      .replace(/\p{Cc}/gu, "")
      .slice(0, 200);
    return isKnown
      ? `The columns are: ${columns}.`
      : `Its first line names no column of a conversation: ${columns}`;
  }
}
