import { Readable } from "node:stream";
import Papa from "papaparse";
import type { Candidate, ParseProblem } from "../candidate.ts";
import { decodeUtf8 } from "../decode.ts";
import { LineCounter } from "../line-counter.ts";

/** papaparse reading a Node stream, chunk by chunk: the documented way. */
export const papaparseStream: Candidate = {
  name: "papaparse (stream)",
  packageName: "papaparse",
  streams: true,
  lineNumbers: "counted",
  parse(chunks, onRow) {
    const counter = new LineCounter(onRow);
    const source = Readable.from(decodeUtf8(chunks));
    return new Promise<ParseProblem | null>((resolve, reject) => {
      let problem: ParseProblem | null = null;
      Papa.parse<string[]>(source, {
        delimiter: ",",
        newline: "\n",
        chunk({ data, errors }) {
          if (errors[0] !== undefined) problem ??= { line: null, message: errors[0].message };
          for (const cells of data) counter.push(withoutCarriageReturn(cells));
        },
        complete: () => resolve(problem),
        error: reject,
      });
    });
  },
};

function withoutCarriageReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}
