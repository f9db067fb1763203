import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { AnswerKind } from "#lib/domain/conversation/bank/question-bank.ts";
import type { AnswerExamples } from "./question-preview.tsx";

export const familyChoices = builtInBank.families.map(({ name, title }) => ({ name, title }));

/** The first example of each kind of answer, by theme. */
export const answerExamples: AnswerExamples = Object.fromEntries(
  builtInBank.families.map(({ name, answers }) => {
    const firstOf = (kind: AnswerKind) => answers[kind][0] ?? "";
    const examples: Record<AnswerKind, string> = {
      denies: firstOf("denies"),
      minimises: firstOf("minimises"),
      confirms: firstOf("confirms"),
      distressed: firstOf("distressed"),
      angry: firstOf("angry"),
      asks_for_help: firstOf("asks_for_help"),
      changes_subject: firstOf("changes_subject"),
    };
    return [name, examples];
  }),
);
