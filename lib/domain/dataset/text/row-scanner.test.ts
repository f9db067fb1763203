import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCells } from "./file-head.ts";
import { createRowScanner } from "./row-scanner.ts";

type Row = { line: number; cells: string[] };

function scan(text: string, delimiter = ",", chunkBytes = 7): Row[] {
  const rows: Row[] = [];
  const scanner = createRowScanner(delimiter.charCodeAt(0), (row) => {
    rows.push({ line: row.line, cells: decodeCells(row) });
  });
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    scanner.push(bytes.subarray(start, start + chunkBytes));
  }
  scanner.end();
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "€", "😀", '"', ",", ";", "\t", "\n", "\r\n", " "),
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test("any table in any dialect, cut anywhere, is read as it was written, with its lines", () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    quotesAll: fc.boolean(),
    endsLine: fc.boolean(),
    chunkBytes: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(table, dialect, (rows, { delimiter, lineEnd, quotesAll, endsLine, chunkBytes }) => {
      const write = (value: string) =>
        quotesAll || /["\r\n;,\t]/.test(value) || value === "" ? `"${value.replaceAll('"', '""')}"` : value;
      const lines = rows.map((row) => row.map(write).join(delimiter));
      const text = lines.join(lineEnd) + (endsLine ? lineEnd : "");
      let line = 1;
      const expected = rows.map((cells) => {
        const row = { line, cells };
        line += 1 + (cells.join("").match(/\n/g)?.length ?? 0);
        return row;
      });
      expect(scan(text, delimiter, chunkBytes)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("line ends may be mixed", () => {
  expect(scan("a,b\r\nc,d\ne,f\rg,h")).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ["c", "d"] },
    { line: 3, cells: ["e", "f"] },
    { line: 4, cells: ["g", "h"] },
  ]);
});

test("a quote inside an unquoted cell is a character", () => {
  expect(scan('5" pipe,b')).toEqual([{ line: 1, cells: ['5" pipe', "b"] }]);
});

test("a quote that is never closed is an error that names its line", () => {
  expect(() => scan('a,b\n"c\nd",e\nf,"g\nh')).toThrow(/line 4 is never closed/);
});

test("an unclosed quote does not swallow a large file into memory", () => {
  const rows = "abc,def\n".repeat(200_000);
  let pushed = 0;
  const scanner = createRowScanner(44, () => {});
  const bytes = new TextEncoder().encode(`"${rows}`);
  const push = () => {
    for (; pushed < bytes.length; pushed += 65_536) scanner.push(bytes.subarray(pushed, pushed + 65_536));
  };
  expect(push).toThrow(/line 1 is never closed/);
  expect(pushed).toBeLessThan(1_200_000);
});
