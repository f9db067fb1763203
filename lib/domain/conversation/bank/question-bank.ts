import { z } from "zod";
import { type Severity, severities } from "../../detection/verdicts.ts";
import { type FamilyName, familyNames } from "./family-names.ts";
import { questionText } from "./question-text.ts";

/** How somebody can take a question. */
export const answerKinds = [
  "denies",
  "minimises",
  "confirms",
  "distressed",
  "angry",
  "asks_for_help",
  "changes_subject",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What a follow-up wants: to understand what was said, to find what lies behind it, or to hear more. */
export const followUpAims = ["clarify", "causes", "more"] as const;
export type FollowUpAim = (typeof followUpAims)[number];

/** The first thing Elara says about a theme. `id` stays for ever: "workload.open.severe.3". */
export type Opening = { readonly id: string; readonly severity: Severity; readonly text: string };

/** What Elara says after an answer. `id` stays for ever: "workload.angry.causes.2". */
export type FollowUp = {
  readonly id: string;
  readonly after: AnswerKind;
  readonly aim: FollowUpAim;
  readonly text: string;
};

/**
 * All that Elara can say about one theme. `answers` are examples of what people say, in their words; `suggestions`
 * are beginnings offered to a person, in theirs too.
 */
export type QuestionFamily = {
  readonly name: FamilyName;
  readonly title: string;
  readonly openings: readonly Opening[];
  readonly answers: Readonly<Record<AnswerKind, readonly string[]>>;
  readonly followUps: readonly FollowUp[];
  readonly suggestions: readonly string[];
};

/** `version` counts the changes of a company; 0 is the bank as it comes. */
export type QuestionBank = { readonly version: number; readonly families: readonly QuestionFamily[] };

const questionId = z.string().regex(/^[a-z][a-z0-9_.]{2,79}$/);
const wordsOfPeople = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}<>{}]+$/u);

export const openingSchema = z.object({ id: questionId, severity: z.enum(severities), text: questionText });

export const followUpSchema = z.object({
  id: questionId,
  after: z.enum(answerKinds),
  aim: z.enum(followUpAims),
  text: questionText,
});

export const questionFamilySchema = z.object({
  name: z.enum(familyNames),
  title: z.string().min(1).max(60),
  openings: z.array(openingSchema).readonly(),
  answers: z.record(z.enum(answerKinds), z.array(wordsOfPeople).readonly()),
  followUps: z.array(followUpSchema).readonly(),
  suggestions: z.array(wordsOfPeople).readonly(),
});

export const questionBankSchema = z.object({
  version: z.int().min(0),
  families: z.array(questionFamilySchema).readonly(),
}) satisfies z.ZodType<QuestionBank>;
