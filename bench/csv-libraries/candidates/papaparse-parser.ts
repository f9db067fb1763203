import Papa from "papaparse";
import type { Candidate, OnRow, ParseProblem } from "../candidate.ts";
import { decodeUtf8 } from "../decode.ts";
import { LineCounter } from "../line-counter.ts";

type Parsed = {
  readonly data: string[][];
  readonly errors: readonly { readonly message: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

/** An open quote holds text back; past this many characters it is taken as never closed. */
const heldBackLimit = 8 * 1024 * 1024;

/** papaparse's `Parser` called on one chunk after the other; the unfinished row is carried over by us. */
export const papaparseParser: Candidate = {
  name: "papaparse (Parser)",
  packageName: "papaparse",
  streams: true,
  lineNumbers: "counted",
  async parse(chunks, onRow) {
    const feed = new Feed(onRow);
    for await (const text of decodeUtf8(chunks)) {
      const problem = feed.push(text);
      if (problem !== null) return problem;
    }
    return feed.end();
  },
};

class Feed {
  private heldBack = "";
  private readonly counter: LineCounter;

  constructor(onRow: OnRow) {
    this.counter = new LineCounter(onRow);
  }

  push(text: string): ParseProblem | null {
    this.heldBack += text;
    return text.includes("\n") ? this.run(true) : this.overflow();
  }

  end(): ParseProblem | null {
    return this.heldBack === "" ? null : this.run(false);
  }

  private run(moreComes: boolean): ParseProblem | null {
    const input = this.heldBack;
    const { data, errors, meta } = parseText(input, moreComes);
    const broken = errors.find((error) => !moreComes || error.row < data.length);
    for (const [index, cells] of data.entries()) {
      if (broken?.row === index) return { line: this.counter.line, message: broken.message };
      this.counter.push(withoutCarriageReturn(cells));
    }
    this.heldBack = input.slice(meta.cursor);
    return this.overflow();
  }

  private overflow(): ParseProblem | null {
    if (this.heldBack.length <= heldBackLimit) return null;
    return { line: this.counter.line, message: "Quoted field unterminated" };
  }
}

// The published types leave the low-level result open; this is its shape, read from the source.
function parseText(input: string, moreComes: boolean): Parsed {
  return new Papa.Parser({ delimiter: ",", newline: "\n" }).parse(input, 0, moreComes) as Parsed;
}

function withoutCarriageReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}
