import { expect, test } from "vitest";
import { noRuleQuestions, ruleQuestions } from "#tests/support/phrasings/rule-questions.ts";
import { readMessage } from "../message/read-message.ts";
import { findRuleQuestion } from "./find-rule-question.ts";

const find = (text: string) => findRuleQuestion(readMessage(text))?.id ?? null;

test("a question about what the company has settled is known, however it is asked", () => {
  expect(ruleQuestions.filter((text) => find(text) === null)).toEqual([]);
});

test("a message that only tells of leave, pay or hours asks for no rule", () => {
  expect(noRuleQuestions.filter((text) => find(text) !== null)).toEqual([]);
});

test.each([
  ["How many days of vacation do I get?", "leave"],
  ["My son is ill. Do I get paid days for that?", "special_leave"],
  ["Is overtime paid out?", "overtime"],
  ["So there are thirty days of holiday, right?", "leave"],
  ["Can you approve my leave for next week?", "leave"],
  ["Am I entitled to a parking space near the door?", "travel"],
  ["Does the company pay for it?", "any"],
])("%s is about %s", (text, topic) => {
  expect(find(text)).toBe(topic);
});
