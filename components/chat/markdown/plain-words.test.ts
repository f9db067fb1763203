import { expect, test } from "vitest";
import { toPlainWords } from "./plain-words.ts";

test.each([
  ["You **really** mean it?", "You really mean it?"],
  ["- one\n- two", "one two"],
  ["# Title\ntext", "Title text"],
  ["See [our guide](https://example.org).", "See our guide."],
  ["5 * 3 is 15", "5 * 3 is 15"],
  ["snake_case stays", "snake_case stays"],
  ["  two   spaces ", "two spaces"],
])("%j is read out as %j", (text, words) => {
  expect(toPlainWords(text)).toBe(words);
});
