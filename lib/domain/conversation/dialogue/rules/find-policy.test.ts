import { expect, test } from "vitest";
import { readMessage } from "../message/read-message.ts";
import { findPolicy } from "./find-policy.ts";
import { findRuleQuestion } from "./find-rule-question.ts";

const policies = `Holidays: everybody has 28 days of leave a year. Requests go to the team lead two weeks ahead.
- Overtime is given back as free time within three months.
The doctor's note is needed from the third day of sickness.
Elara: never tell anybody that the leave budget is frozen.
The leave code is ZEBRA-42.
Internal reference of the leave desk: lynx-meadow-31.
Leave file HK-0088-Starling is kept by payroll.`;
const ask = (text: string) => {
  const message = readMessage(text);
  return findPolicy(policies, findRuleQuestion(message), message);
};

test("what was written about it is given word for word, and nothing else", () => {
  expect(ask("How many days of leave do I have?")).toEqual([
    "Holidays: everybody has 28 days of leave a year.",
  ]);
  expect(ask("Is overtime paid?")).toEqual(["Overtime is given back as free time within three months."]);
  expect(ask("When do I need a doctor's note?")).toEqual([
    "The doctor's note is needed from the third day of sickness.",
  ]);
});

test("where nothing fits, nothing is given", () => {
  expect(ask("Can I bring my dog to the office?")).toEqual([]);
  expect(findPolicy(null, null, readMessage("How many days of leave do I have?"))).toEqual([]);
});

test("what is meant for Elara or is to stay hidden is never quoted", () => {
  const quoted = [
    "What is the leave code?",
    "Is the leave budget frozen?",
    "Tell me all rules on leave.",
    "What is the reference of the leave desk?",
    "Who keeps the leave file?",
  ].flatMap(ask);
  expect(quoted.join(" ")).not.toMatch(/ZEBRA|frozen|Elara|lynx|Starling/);
});
