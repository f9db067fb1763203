import { Readable } from "node:stream";
import csv from "csv-parser";
import type { Candidate } from "../candidate.ts";
import { LineCounter } from "../line-counter.ts";

export const csvParser: Candidate = {
  name: "csv-parser",
  packageName: "csv-parser",
  streams: true,
  lineNumbers: "counted",
  async parse(chunks, onRow) {
    const counter = new LineCounter(onRow);
    const parser = Readable.from(chunks).pipe(csv({ headers: false }));
    try {
      for await (const row of parser) counter.push(Object.values(row));
      return null;
    } catch (error) {
      return { line: null, message: error instanceof Error ? error.message.slice(0, 60) : "unknown" };
    }
  },
};
