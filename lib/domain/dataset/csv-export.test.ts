import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsvCell, toCsvLine } from "./csv-export.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1.5", "-1.5"],
  ["-1+2", "'-1+2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tcmd", '"\'\tcmd"'],
  ["\rcmd", '"\'\rcmd"'],
  [" =1", "' =1"],
  ['say "hi", now', '"say ""hi"", now"'],
  ["a\nb", '"a\nb"'],
  ["plain", "plain"],
])("%j is written as %j", (value, expected) => {
  expect(toCsvCell(value)).toBe(expected);
});

test("numbers, booleans and nothing are written as they are", () => {
  expect(toCsvLine([-1, 2.5, true, null])).toBe("-1,2.5,true,\r\n");
});

test("no cell of text begins like a formula, whatever it holds", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "a", '"', ",", " ") }),
      (text) => {
        const written = toCsvCell(text);
        const shown = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(shown).toSatisfy((cell: string) => !/^\s*[=+\-@\t\r]/.test(cell));
      },
    ),
  );
});
