import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { Candidate } from "../candidate.ts";

type RecordWithInfo = { readonly info: { readonly lines: number }; readonly record: readonly string[] };

/** csv-parse's own stream, with the options under which it is tolerant and tells line numbers. */
export const csvParse: Candidate = {
  name: "csv-parse",
  packageName: "csv-parse",
  streams: true,
  lineNumbers: "own",
  async parse(chunks, onRow) {
    const parser = parse({
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n"],
    });
    try {
      await pipeline(Readable.from(chunks), parser, async (records: AsyncIterable<RecordWithInfo>) => {
        for await (const { info, record } of records) onRow(record, info.lines - newlinesIn(record));
      });
      return null;
    } catch (error) {
      if (error instanceof CsvError) return { line: lineOf(error), message: error.code };
      throw error;
    }
  },
};

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count += 1;
  }
  return count;
}

function lineOf(error: CsvError): number | null {
  return "lines" in error && typeof error.lines === "number" ? error.lines : null;
}
