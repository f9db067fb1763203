import { inferSchema, initParser, type Parser } from "udsv";
import type { Candidate } from "../candidate.ts";
import { decodeUtf8 } from "../decode.ts";
import { LineCounter } from "../line-counter.ts";

/** udsv's incremental mode; the schema comes from the first chunk, the header row is returned as well. */
export const udsv: Candidate = {
  name: "udsv",
  packageName: "udsv",
  streams: true,
  lineNumbers: "counted",
  async parse(chunks, onRow) {
    const counter = new LineCounter(onRow);
    let parser: Parser | null = null;
    let unread = "";
    for await (const part of decodeUtf8(chunks)) {
      unread += part;
      if (parser === null && !unread.includes("\n")) continue;
      const text = unread;
      unread = "";
      parser ??= initParser(inferSchema(text, { header: (rows) => [rows[0] ?? []], col: ",", encl: '"' }));
      if (counter.line === 1) counter.push(parser.schema.cols.map((column) => column.name));
      if (text !== "") parser.chunk<string[]>(text, parser.stringArrs, (row) => counter.push(row));
    }
    parser?.end();
    return null;
  },
};
