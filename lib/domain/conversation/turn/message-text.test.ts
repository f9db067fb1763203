import fc from "fast-check";
import { expect, test } from "vitest";
import { findMessageProblem, longestMessage, normaliseMessage, toConversationTitle } from "./message-text.ts";

test.each([
  ["  hello  ", "hello"],
  ["a\r\nb\rc\td", "a\nb\nc\td"],
  ["nul\u0000 bell\u0007 del\u007f c1\u0085.", "nul bell del c1."],
  ["half \ud83d of it", "half \ufffd of it"],
  ["\u202bשלום עולם\u202c", "\u202bשלום עולם\u202c"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
])("%j is kept as %j", (raw, kept) => {
  expect(normaliseMessage(raw)).toBe(kept);
});

test.each([
  ["", "empty"],
  ["\u0000\u0001", "empty"],
  ["\u200b\u200d\ufe0f \u00a0", "empty"],
  ["🙂", null],
  [".", null],
  ["x".repeat(longestMessage), null],
  ["😀".repeat(longestMessage), null],
  ["x".repeat(longestMessage + 1), "too_long"],
  ["😀".repeat(longestMessage + 1), "too_long"],
  ["x".repeat(100_000), "too_long"],
])("%# is judged", (raw, problem) => {
  expect(findMessageProblem(normaliseMessage(raw))).toBe(problem);
});

test("whatever is sent, what is kept is stable, storable and no longer than it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const kept = normaliseMessage(raw);
      expect(normaliseMessage(kept)).toBe(kept);
      expect(kept.isWellFormed()).toBe(true);
      expect(kept).not.toContain("\u0000");
      expect(kept.length).toBeLessThanOrEqual(raw.length);
    }),
  );
});

test("a title is one line of at most 60 characters that ends at a word", () => {
  expect(toConversationTitle("I feel\n tired")).toBe("I feel tired");
  const long = toConversationTitle(
    "The last few weeks have been very hard for me because of the new project we took",
  );
  expect(long).toBe("The last few weeks have been very hard for me because of…");
  expect([...toConversationTitle("😀".repeat(200))]).toHaveLength(61);
});
