import { z } from "zod";
import {
  type ConversationAnalysis,
  concernSchema,
  conversationAnalysisSchema,
  quoteSchema,
  riskSchema,
  riskSignalSchema,
} from "../../analysis/conversation-analysis.ts";

/** How many characters a person may add in their own words. */
export const longestNote = 1_000;

/** A person may take every quote out of what stands about them, so a claim may be left without. */
const quotes = z.array(quoteSchema).readonly();

/** What a summary holds at rest. */
export const storedSummarySchema = z.object({
  analysis: conversationAnalysisSchema.extend({
    concerns: z.array(concernSchema.extend({ quotes })).readonly().optional(),
    risk: z
      .object({
        band: riskSchema.shape.band,
        signals: z.array(riskSignalSchema.extend({ quotes })).readonly(),
      })
      .optional(),
  }),
  /** What the person adds in their own words. */
  note: z.string().min(1).max(longestNote).nullable(),
});

export type StoredSummary = { readonly analysis: ConversationAnalysis; readonly note: string | null };

/** The topics that a summary is counted under: those of its concerns, each once. */
export function listTopics({ concerns = [] }: ConversationAnalysis) {
  const topics = concerns.flatMap(({ topic }) => (topic === null || topic === "no_data" ? [] : [topic]));
  return [...new Set(topics)].sort();
}

/** Whether an analysis says anything that is worth a summary. */
export function saysAnything({ summary, concerns }: ConversationAnalysis): boolean {
  return summary !== undefined || concerns !== undefined;
}
