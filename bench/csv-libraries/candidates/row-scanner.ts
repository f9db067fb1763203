import { DatasetFileError } from "#lib/domain/dataset/text/dataset-file-error.ts";
import { createRowScanner } from "#lib/domain/dataset/text/row-scanner.ts";
import { concatenate, createUtf8Text, type Utf8Text } from "#lib/domain/dataset/text/utf8-text.ts";
import type { Candidate, OnRow } from "../candidate.ts";

const comma = 0x2c;
/** So many bytes the encoding is told from. */
const headBytes = 4;

/** Elara's own scanner. It works on bytes; here every cell is made a string, as libraries give them. */
export const rowScanner: Candidate = {
  name: "Elara's row scanner",
  packageName: null,
  streams: true,
  lineNumbers: "own",
  async parse(chunks, onRow) {
    try {
      await scan(chunks, onRow);
      return null;
    } catch (error) {
      if (!(error instanceof DatasetFileError)) throw error;
      return { line: Number(/line (\d+)/i.exec(error.message)?.[1] ?? Number.NaN), message: error.message };
    }
  },
};

async function scan(chunks: AsyncIterable<Uint8Array>, onRow: OnRow): Promise<void> {
  const scanner = createRowScanner(comma, ({ bytes, starts, ends, cellCount, line, isMalformed }) => {
    if (isMalformed) throw new DatasetFileError(`There is text behind a closing quote on line ${line}.`);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const cells: string[] = [];
    for (let cell = 0; cell < cellCount; cell++) cells.push(text.toString("utf8", starts[cell], ends[cell]));
    if (cells.length > 1 || cells[0] !== "") onRow(cells, line);
  });
  let text: Utf8Text | null = null;
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (text !== null) {
      scanner.push(text.convert(chunk));
      continue;
    }
    head = concatenate(head, chunk);
    if (head.length < headBytes) continue;
    text = createUtf8Text(head);
    scanner.push(text.convert(head));
  }
  scanner.push(text?.end() ?? head);
  scanner.end();
}
