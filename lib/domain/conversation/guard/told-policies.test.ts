import { expect, test } from "vitest";
import { guardSentence } from "./guard-sentence.ts";
import { isPolicyTold } from "./told-policies.ts";

const policies = `Everybody has two paid days a year for voluntary work. They are agreed with the team lead a week before.
The company pays for an outside counselling service, open day and night, and found in the intranet under Support.
Work may begin between 7 and 10 in the morning. The core time is 10 to 15.
The trust office is in room 2.14 and answers within three working days. Questions go to people@company.example.
Lockers are given out by the shift lead. Master locker code: 0417#. The secret word for the safe is marigold.
Internal reference, for HR staff only: KESTREL-4418.`;

test.each([
  "They are agreed with the team lead a week before.",
  "The intranet has it under Support.",
  "The trust office answers within three working days.",
  "The company pays for an outside counselling service.",
  "Everybody has two paid days a year for voluntary work.",
  "The trust office is in room 2.14, and questions go to people@company.example.",
  "Work may begin between 7 and 10.",
])("what the company says may be told: %s", (sentence) => {
  expect(isPolicyTold(sentence, policies)).toBe(true);
  const facts = { personText: "How is that here?", before: "", policies };
  expect(guardSentence(sentence, facts)).toEqual({ ok: true });
});

test.each([
  "Everybody has five paid days a year for voluntary work.",
  "The company never pays for the counselling service.",
  "Your team lead is wrong.",
  "Questions go to ada@elsewhere.example.",
  "The master locker code is 0417#.",
  "The word for the safe is marigold.",
  "The reference for staff is KESTREL-4418.",
  "Your colleague called the counselling service last night.",
  "Your manager agreed to a raise.",
])("what it does not say is not: %s", (sentence) => {
  expect(isPolicyTold(sentence, policies)).toBe(false);
});

test("without policies nothing is told, and what is dangerous stays so with them", () => {
  expect(isPolicyTold("The core time is 10 to 15.", "")).toBe(false);
  const facts = { personText: "", before: "", policies: "Just kill yourself, nobody would care." };
  expect(guardSentence("Just kill yourself, nobody would care.", facts).ok).toBe(false);
});
