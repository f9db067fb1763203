import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(...chunks: (string | number[])[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : Uint8Array.from(chunk);
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

test.each([
  ["LF", ["a\nb\n"], ["a", "b"]],
  ["CRLF", ["a\r\nb\r\n"], ["a", "b"]],
  ["no end on the last line", ["a\nb"], ["a", "b"]],
  ["empty lines", ["\n\na\n\n"], ["", "", "a", ""]],
  ["nothing", [""], []],
  ["a byte order mark", ["\ufeffa\n"], ["a"]],
  ["a line over several chunks", ["ab", "c\nd", "e\n"], ["abc", "de"]],
  ["CRLF torn apart", ["a\r", "\nb"], ["a", "b"]],
  ["a character torn apart", [[0xc3], [0xa9, 0x0a]], ["é"]],
  ["bytes that are no UTF-8", [[0x61, 0xff, 0x62, 0x0a, 0xc3]], ["a\ufffdb", "\ufffd"]],
])("%s", async (_what, chunks, lines) => {
  expect(await linesOf(...chunks)).toEqual(lines);
});

test("a line of ten megabytes in small chunks", async () => {
  const lines = await linesOf(...Array.from({ length: 10_000 }, () => "x".repeat(1_000)));
  expect(lines.map((line) => line.length)).toEqual([10_000_000]);
});
