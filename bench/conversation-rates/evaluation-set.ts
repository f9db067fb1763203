import { readFileSync } from "node:fs";
import { z } from "zod";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { guardReasons } from "#lib/domain/conversation/guard/guard-reasons.ts";
import { screenCategories, screenLevels } from "#lib/domain/conversation/screen/verdict.ts";

const screenPhrase = z.object({
  text: z.string(),
  level: z.enum(screenLevels),
  category: z.enum(screenCategories).optional(),
  phenomenon: z.string(),
  tier: z.string(),
  language: z.string(),
  accept: z.array(z.enum(screenLevels)).default([]),
  askedDirectly: z.boolean().default(false),
  previous: z.array(z.string()).default([]),
});

const guardLine = z.object({
  sentence: z.string(),
  person: z.string(),
  clean: z.boolean(),
  reason: z.enum(guardReasons).optional(),
});

const guardReply = z.object({
  reply: z.string(),
  person: z.string(),
  clean: z.boolean(),
  sentences: z.array(z.object({ text: z.string(), reason: z.enum(guardReasons).optional() })).optional(),
});

const answerLine = z.object({
  question: z.string(),
  answer: z.string(),
  kind: z.enum(answerKinds),
  accept: z.array(z.enum(answerKinds)).default([]),
  family: z.string().default("any"),
});

const line = z.union([screenPhrase, guardLine, guardReply, answerLine]);

export type ScreenPhrase = z.infer<typeof screenPhrase>;
export type GuardLine = z.infer<typeof guardLine>;
export type GuardReply = z.infer<typeof guardReply>;
export type AnswerLine = z.infer<typeof answerLine>;
export type EvaluationLine = z.infer<typeof line>;

/** @throws {RangeError} with the file and line that is none of the shapes described in tests/golden/conversation. */
export function readEvaluationSet(path: string): EvaluationLine[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index) => (text.trim() === "" ? [] : [parseLine(text, `${path}:${index + 1}`)]));
}

function parseLine(text: string, place: string): EvaluationLine {
  const parsed = line.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new RangeError(`${place} is no line of an evaluation set: ${text.slice(0, 80)}`);
}
