import { expect, test } from "vitest";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import { joinDelays, percentile } from "./delays.ts";
import { findTalk, messageOf, sentencesOf, tokensOf } from "./talk.ts";

test("delays are from the sending of a sentence to the hearing of that sentence", () => {
  const joined = joinDelays(
    { "0.0": [100, 200], "1.0": [100] },
    {
      "0.0": { askedAt: 50, at: [103, 210], problem: null },
      "1.0": { askedAt: 60, at: [], problem: "heard 0 of 9 characters" },
    },
  );
  expect(joined).toEqual({
    replies: 2,
    sentences: 2,
    problems: ["1.0: heard 0 of 9 characters"],
    delaysMs: [3, 10],
    firstMs: [53],
  });
});

test.each([
  [0.5, 2],
  [0.95, 4],
  [0, 1],
  [1, 4],
])("percentile %s of one to four is %s", (share, value) => {
  expect(percentile([1, 2, 3, 4], share)).toBe(value);
});

test("what is said in the bench is found again, and is made of sentences", () => {
  const talk = { client: 41, round: 3 };
  const said = (...contents: string[]) =>
    JSON.stringify({ messages: contents.map((content) => ({ content })) });
  expect(findTalk(said(messageOf({ client: 1, round: 0 }), "Hm.", messageOf(talk)))).toEqual(talk);
  expect(findTalk(said(`Look at this: ${messageOf(talk)} What is behind it?`))).toBeNull();
  const sentences = sentencesOf(talk, 12);
  expect(new Set(sentences).size).toBe(12);
  const splitter = createSentenceSplitter();
  const tokens = sentences.flatMap(tokensOf);
  expect(tokens.flatMap((token) => splitter.push(token))).toEqual(sentences);
});
