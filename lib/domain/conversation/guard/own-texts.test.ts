import { expect, test } from "vitest";
import { listSentences, ownTexts } from "#inference/guard/own-sentences.ts";
import { guardSentence } from "./guard-sentence.ts";

test.each(Object.entries(ownTexts))("every sentence of %s may be said", (_, texts) => {
  const sentences = listSentences(texts);
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.filter((each) => !guardSentence(each, { personText: "", before: "" }).ok)).toEqual([]);
});
