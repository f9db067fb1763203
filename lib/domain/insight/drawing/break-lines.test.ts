import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "./break-lines.ts";

const measure = (text: string) => [...text].length;
const set = (text: string, width: number) => breakLines(text, width, measure);

test.each([
  ["as many words as fit", "one two three", 7, ["one two", "three"]],
  ["a space at the end takes no room", "abc def", 3, ["abc", "def"]],
  ["behind a hyphen inside a word", "well-being", 6, ["well-", "being"]],
  ["not inside a range of numbers", "2024-2026 x", 7, ["2024-20", "26 x"]],
  ["a word wider than a line is cut", "abcdefgh", 3, ["abc", "def", "gh"]],
  ["what is behind it follows on", "abcdefgh i", 5, ["abcde", "fgh i"]],
  ["a letter wider than a line stands alone", "ab", 0, ["a", "b"]],
  ["nothing", "", 5, []],
  ["spaces alone", "   ", 5, []],
])("%s", (_, text, width, lines) => {
  expect(set(text, width)).toEqual(lines);
});

test("signs on a letter are not cut from it", () => {
  expect(set("e\u0301e\u0301e\u0301", 4)).toEqual(["e\u0301e\u0301", "e\u0301"]);
});

test("nothing is lost and no line is wider than it may be", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme-ascii", maxLength: 120 }),
      fc.integer({ min: 1, max: 30 }),
      (text, width) => {
        const lines = set(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test.each([
  ["wider", 1.5],
  ["narrower", 0.5],
])("letters that are %s side by side than alone are measured side by side", (_, share) => {
  const joined = (text: string) => (text.length === 1 ? 1 : text.length * share);
  const lines = breakLines("x".repeat(50), 9, joined);
  expect(lines.join("")).toBe("x".repeat(50));
  for (const line of lines) expect(joined(line)).toBeLessThanOrEqual(9);
});

test("a word of a hundred thousand letters is cut without being looked through again for each line", () => {
  const start = performance.now();
  expect(breakLines("x".repeat(100_000), 50, (text) => text.length)).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
