import { expect, test } from "vitest";
import { findOwnTextProblems } from "./own-text.ts";

const unsaid: readonly (readonly [text: string, why: RegExp])[] = [
  ["Your records show many late evenings. How come?", /figures or of how it works/],
  ["You've been flagged by our system. How are you?", /figures or of how it works/],
  ["You are clearly depressed. Have you noticed?", /for a doctor/],
  ["You should sue them. Have you thought about it?", /legal advice/],
  ["You should take some pills tonight. How is your sleep?", /medical advice/],
  ["Your manager is wrong and you are right. What now?", /take sides/],
  ["I've been there myself as a human. How is it?", /human being/],
  ["Do you want to die, or is it something else?", /safety screen/],
  ["How was it? And why?", /One question/],
];

test.each(unsaid)("Elara would not say it: %s", (text, why) => {
  expect(findOwnTextProblems(text).join(" ")).toMatch(why);
});

test.each([
  "Is there something you would like to say first?",
  "How has the tone in your team been lately?",
  "What would you like your manager to know?",
  "The HR contact can listen, if you like. Would that help?",
  "Many people here use the quiet room. Would that be something for you?",
])("Elara may say it: %s", (text) => {
  expect(findOwnTextProblems(text)).toEqual([]);
});
