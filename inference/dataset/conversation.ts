import { z } from "zod";
import { familyNames } from "#lib/domain/conversation/bank/family-names.ts";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";

/** The version of the data set's format and texts; raised with every change that changes what is written. */
export const datasetVersion = "2";

export const splitNames = ["train", "validation", "test"] as const;
export type SplitName = (typeof splitNames)[number];

/**
 * What a conversation is an example of.
 * - `check_in`: a scene of working life, written turn by turn
 * - `dialogue`: the question bank's grid of family, severity and answer, spoken by the embedded model
 * - `boundary`: a question about Elara, a dispute, a belief, a goodbye, an angry person, a change of subject
 * - `policy`: what the company says, told truly; what it does not say, not invented
 * - `refusal`: what Elara does not do, and what she does instead
 * - `crisis`: somebody may be in danger
 * - `idiom`: words of danger that mean none
 * - `language`: a conversation in another language than English
 */
export const conversationKinds = [
  "check_in",
  "dialogue",

  "boundary",
  "policy",
  "refusal",
  "crisis",
  "idiom",
  "language",
] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export const messageSchema = z.strictObject({
  role: z.enum(["system", "user", "assistant"]),
  content: z.string().min(1),
});
export type Message = z.output<typeof messageSchema>;

/**
 * One line of a data file: the system message, then turns that alternate and end with the assistant. `contextFamily`
 * names what it was made of; all conversations of one context family lie in the same file.
 */
export const conversationSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(conversationKinds),
  contextFamily: z.string().min(1),
  language: z.string().min(2),
  /** What it is about and how bad the records say it is; null where it belongs to no theme. */
  family: z.enum(familyNames).nullable(),
  severity: z.enum(severities).nullable(),
  /** How the person takes what is asked, one for each turn that is such an answer. */
  answerKinds: z.array(z.enum(answerKinds)),
  messages: z.array(messageSchema).min(3),
});
export type Conversation = z.output<typeof conversationSchema>;
