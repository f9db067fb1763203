import { expect, test } from "vitest";
import * as careTexts from "../care/texts/care-texts.ts";
import * as followUpTexts from "../care/texts/follow-up-texts.ts";
import * as grounding from "../care/texts/grounding.ts";
import * as safetyPlan from "../care/texts/safety-plan.ts";
import * as workHarm from "../care/texts/work-harm-options.ts";
import * as truthfulAnswers from "../dialogue/intents/truthful-answers.ts";
import * as acknowledgements from "../dialogue/words/acknowledgements.ts";
import * as endings from "../dialogue/words/endings.ts";
import * as frames from "../dialogue/words/frames.ts";
import * as intentWords from "../dialogue/words/intent-words.ts";
import * as smallSteps from "../dialogue/words/small-steps.ts";
import { createSentenceSplitter } from "../sentences/sentence-splitter.ts";
import { guardSentence } from "./guard-sentence.ts";

const modules = {
  careTexts,
  followUpTexts,
  grounding,
  safetyPlan,
  workHarm,
  truthfulAnswers,
  acknowledgements,
  endings,
  frames,
  intentWords,
  smallSteps,
};

function listSentences(value: unknown): string[] {
  if (typeof value === "string") return /\s.*[.?!]["”]?$/u.test(value.trim()) ? split(value) : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listSentences);
}

function split(text: string): string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), splitter.end()].filter((sentence) => sentence.trim() !== "");
}

test.each(Object.entries(modules))("every sentence of %s may be said", (_, texts) => {
  const sentences = listSentences(texts);
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.filter((each) => !guardSentence(each, { personText: "", before: "" }).ok)).toEqual([]);
});
