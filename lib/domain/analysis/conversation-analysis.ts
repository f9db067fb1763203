import { z } from "zod";
import { familyNames } from "../conversation/bank/family-names.ts";

/** A conversation as it is analysed: who said what, in order. */
export type ConversationText = {
  readonly turns: readonly ConversationTurn[];
};
export type ConversationTurn = {
  readonly speaker: "employee" | "elara";
  readonly text: string;
  /** ISO 8601, where it is known. */
  readonly sentAt?: string;
};

export const riskBands = ["low", "medium", "high"] as const;
export type RiskBand = (typeof riskBands)[number];

/** Words that occur in a turn of the employee; spaces, quotation marks and case may differ. */
export const quoteSchema = z.object({
  text: z.string().min(1),
  /** The place of the turn in the conversation, from 0. */
  turn: z.int().min(0),
});

const statement = z.string().min(1);

/** A claim: what is said, and the employee's words that it rests on. Without words there is no claim. */
const claim = { text: statement, quotes: z.array(quoteSchema).min(1).readonly() };

/** What troubles the person. The topic is one of the question bank's families; null where none of them fits. */
export const concernSchema = z.object({ topic: z.enum(familyNames).nullable(), ...claim });
export const riskSignalSchema = z.object(claim);

const sentimentValue = z.number().min(-1).max(1);

/** From -1 (bad) to 1 (good): of all the employee said, and turn by turn. */
export const sentimentSchema = z.object({
  overall: sentimentValue,
  course: z.array(z.object({ turn: z.int().min(0), value: sentimentValue })).readonly(),
});

/** No band above low without a signal, because a band is a claim too. */
export const riskSchema = z
  .object({ band: z.enum(riskBands), signals: z.array(riskSignalSchema).readonly() })
  .refine(({ band, signals }) => band === "low" || signals.length > 0, {
    path: ["signals"],
    message: "a band above low needs a signal",
  });

/**
 * What a conversation says: the one form that every analysis has, by a model or without one. A section of which the
 * conversation says nothing is left out; what was not said is not reported.
 */
export const conversationAnalysisSchema = z.object({
  summary: statement.optional(),
  concerns: z.array(concernSchema).min(1).readonly().optional(),
  sentiment: sentimentSchema.optional(),
  risk: riskSchema.optional(),
  actions: z.array(statement).min(1).readonly().optional(),
  followUps: z.array(statement).min(1).readonly().optional(),
});

export type Quote = Readonly<z.output<typeof quoteSchema>>;
export type Concern = Readonly<z.output<typeof concernSchema>>;
export type RiskSignal = Readonly<z.output<typeof riskSignalSchema>>;
export type Sentiment = Readonly<z.output<typeof sentimentSchema>>;
export type Risk = Readonly<z.output<typeof riskSchema>>;
export type ConversationAnalysis = Readonly<z.output<typeof conversationAnalysisSchema>>;

/** An analysis and where it comes from. */
export type AnalyzedConversation = {
  readonly analysis: ConversationAnalysis;
  /** Whether the model endpoint wrote it, or Elara's own rules did. */
  readonly by: "model" | "embedded";
  /** Claims that were left out because nothing the employee said supports them. */
  readonly dropped: number;
  /** Why the model has no part in it; null or left out where it has. */
  readonly fellBack?: FallBack | null;
};

export const fallBacks = ["no_endpoint", "endpoint_failed", "answer_unusable", "too_long"] as const;
export type FallBack = (typeof fallBacks)[number];
