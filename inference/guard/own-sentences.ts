import * as careTexts from "#lib/domain/conversation/care/texts/care-texts.ts";
import * as followUpTexts from "#lib/domain/conversation/care/texts/follow-up-texts.ts";
import * as grounding from "#lib/domain/conversation/care/texts/grounding.ts";
import * as safetyPlan from "#lib/domain/conversation/care/texts/safety-plan.ts";
import * as workHarm from "#lib/domain/conversation/care/texts/work-harm-options.ts";
import * as truthfulAnswers from "#lib/domain/conversation/dialogue/intents/truthful-answers.ts";
import { languageTalks } from "#lib/domain/conversation/dialogue/languages/language-talk.ts";
import { languages } from "#lib/domain/conversation/dialogue/languages/language-words.ts";
import * as acknowledgements from "#lib/domain/conversation/dialogue/words/acknowledgements.ts";
import * as endings from "#lib/domain/conversation/dialogue/words/endings.ts";
import * as frames from "#lib/domain/conversation/dialogue/words/frames.ts";
import * as intentWords from "#lib/domain/conversation/dialogue/words/intent-words.ts";
import * as smallSteps from "#lib/domain/conversation/dialogue/words/small-steps.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";

/** What Elara says by itself, by where it stands. */
export const ownTexts = {
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

/** What Elara says by itself in other languages. */
export const ownTextsAbroad = {
  languages: languages.map(({ reply }) => reply),
  languageTalks: languageTalks.map(({ phrases }) => phrases.map(({ reply }) => reply)),
};

/** Every whole sentence somewhere in a text, a list or an object. */
export function listSentences(value: unknown): string[] {
  if (typeof value === "string") return /\s.*[.?!]["”]?$/u.test(value.trim()) ? split(value) : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listSentences);
}

function split(text: string): string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), splitter.end()].filter((sentence) => sentence.trim() !== "");
}
