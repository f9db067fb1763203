import { Readable } from "node:stream";
import { parse } from "@fast-csv/parse";
import type { Candidate } from "../candidate.ts";
import { LineCounter } from "../line-counter.ts";

export const fastCsv: Candidate = {
  name: "fast-csv",
  packageName: "@fast-csv/parse",
  streams: true,
  lineNumbers: "counted",
  async parse(chunks, onRow) {
    const counter = new LineCounter(onRow);
    const parser = Readable.from(chunks).pipe(parse<string[], string[]>({ headers: false }));
    try {
      for await (const cells of parser) counter.push(cells);
      return null;
    } catch (error) {
      return { line: null, message: error instanceof Error ? error.message.slice(0, 60) : "unknown" };
    }
  },
};
