import { appendByte, appendDate, appendPlain, appendText, type CopyLines, tab } from "../cells/copy-lines.ts";
import type { DateOrder } from "../date-order.ts";
import type { DateColumn } from "../staged-file.ts";
import { acceptedDates, type DateReadings, describeBadDate, readDateCell } from "./date-cell.ts";
import { createDateEvidence, gatherEvidence, orderWords, settleDateColumn } from "./date-evidence.ts";

export type DateColumnReader = {
  /** The readings of the cell written last. */
  readonly readings: DateReadings;
  /**
   * Writes a date's four fields: the date when it is certain, else both readings and the text of the cell.
   * @returns why the cell is no date, or null
   */
  write(bytes: Uint8Array, start: number, end: number, line: number, lines: CopyLines): string | null;
  settle(chosen: DateOrder | null): DateColumn;
};

const decoder = new TextDecoder();

export function createDateColumnReader(column: string, chosen: DateOrder | null): DateColumnReader {
  const readings: DateReadings = { isYearFirst: false, dmy: 0, mdy: 0 };
  const evidence = createDateEvidence(column);
  return {
    readings,
    write(bytes, start, end, line, lines) {
      const text = () => decoder.decode(bytes.subarray(start, end));
      if (!readDateCell(bytes, start, end, readings)) return describeBadDate(text());
      if (readings.dmy === 0 && readings.mdy === 0) return describeBadDate(text());
      gatherEvidence(evidence, readings, line, text);
      if (readings.isYearFirst) writeCertain(lines, readings.dmy);
      else if (chosen === null) writeReadings(lines, readings, bytes, start, end);
      else {
        const date = chosen === "ymd" ? 0 : readings[chosen];
        if (date === 0) return describeOtherOrder(chosen);
        writeCertain(lines, date);
      }
      return null;
    },
    settle: (answer) => settleDateColumn(evidence, answer),
  };
}

/** Why a date was set aside that is one, but not in the order that was chosen. */
export function describeOtherOrder(chosen: DateOrder): string {
  return `This is no date as ${orderWords[chosen]}, the order that holds for this column. ${acceptedDates}.`;
}

function writeCertain(lines: CopyLines, date: number): void {
  appendDate(lines, date);
  for (let field = 0; field < 3; field += 1) writeNull(lines, true);
}

function writeReadings(
  lines: CopyLines,
  readings: DateReadings,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  writeNull(lines, false);
  for (const date of [readings.dmy, readings.mdy]) {
    if (date === 0) writeNull(lines, true);
    else {
      appendByte(lines, tab);
      appendDate(lines, date);
    }
  }
  appendByte(lines, tab);
  appendPlain(lines, bytes, start, end);
}

function writeNull(lines: CopyLines, isNext: boolean): void {
  if (isNext) appendByte(lines, tab);
  appendText(lines, null);
}
