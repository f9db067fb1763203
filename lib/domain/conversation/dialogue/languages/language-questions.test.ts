import { expect, test } from "vitest";
import { elaraQuestions, elaraQuestionsAbroad } from "#tests/support/phrasings/elara-questions.ts";
import { heavyMessages } from "#tests/support/phrasings/heavy-messages.ts";
import { ruleQuestions, ruleQuestionsAbroad } from "#tests/support/phrasings/rule-questions.ts";
import { guardSentence } from "../../guard/guard-sentence.ts";
import { languageQuestions } from "./language-questions.ts";
import { findLanguageTalk } from "./language-talk.ts";

test("what is asked in another language is answered in it", () => {
  const missed = [...elaraQuestionsAbroad, ...ruleQuestionsAbroad].filter(
    ([code, text]) => findLanguageTalk(text.toLowerCase())?.code !== code,
  );
  expect(missed).toEqual([]);
});

test("English is not taken for another language", () => {
  const english = [...elaraQuestions.map(([, text]) => text), ...ruleQuestions, ...heavyMessages];
  expect(english.filter((text) => findLanguageTalk(text.toLowerCase()) !== null)).toEqual([]);
});

test("a complaint in another language is no question about Elara", () => {
  for (const text of [
    "Mein Chef liest nie, was ich schreibe, und ich bin sehr traurig.",
    "Ich habe so viel zu tun und kann nicht mehr schlafen.",
    "Je suis très fatigué de tout ce travail.",
  ])
    expect(findLanguageTalk(text.toLowerCase()), text).toBeNull();
});

test("every sentence passes the guard", () => {
  const sentences = languageQuestions.flatMap(({ phrases }) => phrases.flatMap(({ reply }) => reply));
  const blocked = sentences.filter((sentence) => !guardSentence(sentence, { personText: "", before: "" }).ok);
  expect(blocked).toEqual([]);
});
