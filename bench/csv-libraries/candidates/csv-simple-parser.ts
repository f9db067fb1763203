import parse from "csv-simple-parser";
import type { Candidate } from "../candidate.ts";
import { decodeUtf8 } from "../decode.ts";
import { LineCounter } from "../line-counter.ts";

/** Parses one whole string only: the file has to lie in memory first. */
export const csvSimpleParser: Candidate = {
  name: "csv-simple-parser",
  packageName: "csv-simple-parser",
  streams: false,
  lineNumbers: "counted",
  async parse(chunks, onRow) {
    const counter = new LineCounter(onRow);
    let text = "";
    for await (const part of decodeUtf8(chunks)) text += part;
    try {
      for (const row of parse(text)) counter.push(textsOf(row));
      return null;
    } catch (error) {
      return { line: null, message: error instanceof Error ? error.message : "unknown" };
    }
  },
};

function textsOf(row: unknown[] | Record<string, unknown>): string[] {
  const texts = Array.from(Object.values(row), (cell) => String(cell ?? ""));
  return texts.length === 0 ? [""] : texts;
}
