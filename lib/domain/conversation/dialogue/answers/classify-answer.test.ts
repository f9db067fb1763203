import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { type AnswerKind, answerKinds } from "../../bank/question-bank.ts";
import { classifyAnswer } from "./classify-answer.ts";

const trouble = "Has the amount of work been too much lately?";
const ease = "Is there enough room in your days for what you have to do?";
const open = "How are you holding up?";

const table: [question: string | null, answer: string, kind: AnswerKind][] = [
  // A bare yes or no means what it means to its question.
  [trouble, "yes", "confirms"],
  [trouble, "no", "denies"],
  [trouble, "nah", "denies"],
  [trouble, "👍", "confirms"],
  [ease, "yes", "denies"],
  [ease, "Yes, plenty", "denies"],
  [ease, "nope", "confirms"],
  [open, "👍", "denies"],
  // Short and in between.
  [open, "meh", "minimises"],
  [trouble, "kinda", "minimises"],
  [trouble, "I guess", "minimises"],
  [open, "so-so", "minimises"],
  [open, "can't complain", "minimises"],
  [open, "🤷", "minimises"],
  // Negation both ways.
  [open, "I'm fine", "denies"],
  [open, "I'm not fine at all", "confirms"],
  [open, "I don't feel overworked", "denies"],
  [open, "everything is under control", "denies"],
  // Misspelt, unpunctuated, not a native speaker's.
  [open, "im so exausted i cant do this anymore", "distressed"],
  [open, "what shuld i do??", "asks_for_help"],
  [open, "can we tlk about somthing else", "changes_subject"],
  [open, "My boss is never satisfy with me, is very difficult", "confirms"],
  // The turn and the end of a message count more than its beginning.
  [trouble, "No, but honestly I can't sleep any more and I cry a lot", "distressed"],
  [open, "It was hard for a while, but now I'm fine", "denies"],
  [
    open,
    "We had the offsite and then the audit came and the new tool and everybody was busy and it was a normal week I think and the food was fine. And every night I lie awake and cry, I can't go on like this.",
    "distressed",
  ],
  // Pictures alone.
  [open, "😭😭", "distressed"],
  [open, "😡", "angry"],
  [open, "🙂", "denies"],
  // Every other kind, plainly.
  [open, "leave me alone", "angry"],
  [open, "why do you ask, nobody cares anyway", "angry"],
  [open, "who can I contact in HR", "asks_for_help"],
  [open, "I don't know what to do any more", "asks_for_help"],
  [open, "I don't want to talk about this", "changes_subject"],
  [open, "let's talk about my career instead", "changes_subject"],
  [null, "My days have been far too long lately", "confirms"],
];

test.each(table)("after %s the answer %s", (question, answer, kind) => {
  expect(classifyAnswer(question, answer)).toBe(kind);
});

const row = z.object({
  question: z.string(),
  answer: z.string(),
  kind: z.enum(answerKinds),
  accept: z.array(z.enum(answerKinds)).optional(),
});
const rows = readFileSync("tests/golden/conversation/answers-development.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => row.parse(JSON.parse(line)));

test("of the development answers at least 85 in 100 are taken as people took them", () => {
  const right = rows.filter(({ question, answer, kind, accept }) => {
    const found = classifyAnswer(question, answer);
    return found === kind || accept?.includes(found) === true;
  });
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.85);
});

test.each([
  "",
  " ",
  "\u0000\u202e",
  "🙂".repeat(2_000),
  "no ".repeat(30_000),
  "but ".repeat(30_000),
  "(((((",
  "\ud83d",
  "مرحبا كيف حالك",
])("any text has a kind (%#)", (text) => {
  expect(answerKinds).toContain(classifyAnswer(open, text));
});
