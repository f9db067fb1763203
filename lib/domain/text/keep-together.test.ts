import { expect, test } from "vitest";
import { keepTogether } from "./keep-together.ts";

test.each([
  ["26 Oct 2026", "26\u00a0Oct\u00a02026"],
  ["70.8 h", "70.8\u00a0h"],
  ["84 % to 93 %", "84\u00a0%\u00a0to\u00a093\u00a0%"],
  ["Too few people to show", "Too few people to show"],
  ["Week of the move", "Week of the move"],
  ["A note with 3 words and more", "A note with 3 words and more"],
])("%s is set as %s", (text, set) => {
  expect(keepTogether(text)).toBe(set);
});
