import { expect, test } from "vitest";
import { checkAnswer, checkRecordLabel, checkStatement, longestContestText } from "./contest-text.ts";

test.each<[string, string]>([
  ["  I was away. ", "I was away."],
  ["one\r\ntwo\rthree\tfour", "one\ntwo\nthree\tfour"],
  ["x", "x"],
  ["?", "?"],
  ["Ich war auf Reisen 🙂", "Ich war auf Reisen 🙂"],
  ["a".repeat(longestContestText), "a".repeat(longestContestText)],
  ["🙂".repeat(longestContestText), "🙂".repeat(longestContestText)],
  ["a\r\n".repeat(longestContestText / 2), "a\n".repeat(longestContestText / 2).trim()],
])("the statement %j is kept as %j", (raw, text) => {
  expect(checkStatement(raw)).toEqual({ ok: true, text });
});

test.each([
  ["nothing", ""],
  ["blanks", " \n\t "],
  ["only what cannot be seen", "\u200b\ufeff\u00ad"],
  ["a NUL", "a\u0000b"],
  ["an escape", "a\u001b[31mb"],
  ["one character too many", "a".repeat(longestContestText + 1)],
])("a statement of %s is refused with a sentence", (_, raw) => {
  expect(checkStatement(raw)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^Please|This text/),
  });
});

test.each(["👍", "…", " - "])("%j is no answer in words", (raw) => {
  expect(checkAnswer(raw).ok).toBe(false);
  expect(checkStatement(raw).ok).toBe(true);
});

test("an answer in words is kept", () => {
  expect(checkAnswer(" Yes.\nWe correct it. ")).toEqual({ ok: true, text: "Yes.\nWe correct it." });
});

test.each(["two\nlines", "two\u2028lines", "tab\tbed", "", " ", "a".repeat(201)])(
  "%j names no record",
  (raw) => expect(checkRecordLabel(raw).ok).toBe(false),
);

test("a record is named by one line", () => {
  expect(checkRecordLabel(" the 3rd of March ")).toEqual({ ok: true, text: "the 3rd of March" });
});
