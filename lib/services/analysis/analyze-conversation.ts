import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { completeAnalysis } from "#lib/domain/analysis/complete-analysis.ts";
import type {
  AnalyzedConversation,
  ConversationText,
  FallBack,
} from "#lib/domain/analysis/conversation-analysis.ts";
import { analyzeEmbedded } from "#lib/domain/analysis/embedded/analyze-embedded.ts";
import { type SupportedAnalysis, supportDraft } from "#lib/domain/analysis/evidence/support-draft.ts";
import { readAnswer } from "#lib/domain/analysis/extraction/read-answer.ts";
import { mergeAnalyses } from "#lib/domain/analysis/merge-analyses.ts";
import { cutWindows, type PromptTurn } from "#lib/domain/analysis/prompt/cut-windows.ts";
import { analysisSampling, writeAnalysisPrompt } from "#lib/domain/analysis/prompt/write-prompt.ts";

/** What an analysis needs; every `Ctx` has it. */
export type AnalysisPorts = {
  /** The model endpoint; null where Elara's own rules answer alone. */
  readonly inference: InferenceEndpoint | null;
  /** Ends an analysis before its time; the rules then answer. */
  readonly signal?: AbortSignal;
  /** How long the endpoint may take for one answer. */
  readonly timeoutMs?: number;
};

const defaultTimeoutMs = 60_000;
/** Tokens of a conversation in one question; with instructions and answer it fits a context of 4,096. */
const windowTokens = 2_000;
/** A longer conversation is left to the rules: the endpoint would be asked too often. */
const windowsAtMost = 16;
/** An answer of which nothing can be read is asked for once more. */
const attempts = 2;

/**
 * Says what a conversation holds: by the model where one answers in time, held against what the employee said, else by
 * Elara's own rules. Never fails.
 */
export async function analyzeConversation(
  ports: AnalysisPorts,
  conversation: ConversationText,
): Promise<AnalyzedConversation> {
  const byRules = analyzeEmbedded(conversation);
  const fallBack = (fellBack: FallBack, dropped = 0) =>
    ({ analysis: byRules, by: "embedded", dropped, fellBack }) as const;
  if (ports.inference === null) return fallBack("no_endpoint");
  const windows = cutWindows(conversation, windowTokens);
  if (windows.length === 0) return fallBack("answer_unusable");
  if (windows.length > windowsAtMost) return fallBack("too_long");
  const parts: SupportedAnalysis[] = [];
  for (const window of windows) {
    const answer = await askForWindow(ports, ports.inference, window, conversation);
    if (typeof answer === "string") return fallBack(answer);
    parts.push(answer);
  }
  const dropped = parts.reduce((sum, part) => sum + part.dropped, 0);
  const merged = mergeAnalyses(parts.map(({ analysis }) => analysis));
  if (Object.keys(merged).length === 0) return fallBack("answer_unusable", dropped);
  const analysis = completeAnalysis(merged, byRules, { hasLostConcerns: dropped > 0 });
  return { analysis, by: "model", dropped, fellBack: null };
}

async function askForWindow(
  { signal, timeoutMs = defaultTimeoutMs }: AnalysisPorts,
  endpoint: InferenceEndpoint,
  window: readonly PromptTurn[],
  conversation: ConversationText,
): Promise<SupportedAnalysis | FallBack> {
  const { askEndpoint } = await import("#lib/ai/ask-endpoint.ts");
  const prompt = writeAnalysisPrompt(window);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const text = await askEndpoint(endpoint, { prompt, timeoutMs, signal, ...analysisSampling });
      const answer = readAnswer(text);
      if (answer !== null) return supportDraft(answer.draft, conversation);
    } catch {
      // The error's text could hold what was said; that the endpoint failed is told with the analysis.
      return "endpoint_failed";
    }
  }
  return "answer_unusable";
}
