import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";
import type { Consensus } from "#lib/domain/conversation/council/council.ts";
import { continueReply, replyTo } from "#lib/domain/conversation/dialogue/reply-to.ts";
import type { Situation } from "#lib/domain/conversation/situation/situation.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";

export type QuestionBankModelInput = {
  readonly bank: QuestionBank;
  readonly situation: Situation;
  readonly consensus: Consensus | null;
  /** What the company says, in its own words. */
  readonly companyPolicies?: string | null;
  readonly seed: number;
  /**
   * The whole conversation, where the prompt holds only a part of it: what was asked long ago is then not asked
   * again. A reply that the prompt has begun is still read from the prompt.
   */
  readonly turns?: readonly Turn[];
};

const charactersPerToken = 4;

/**
 * The question bank as a language model: it answers from the bank and from what was said, without a network. A prompt
 * that ends with a message of the assistant is a reply that was begun, and is continued.
 */
export function createQuestionBankModel(input: QuestionBankModelInput): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "elara",
    modelId: "question-bank",
    supportedUrls: {},
    async doGenerate(options) {
      options.abortSignal?.throwIfAborted();
      const pieces = writePieces(input, options.prompt);
      return {
        content: pieces.length === 0 ? [] : [{ type: "text", text: pieces.join("") }],
        finishReason: { unified: "stop", raw: "stop" },
        usage: estimateUsage(options.prompt, pieces),
        warnings: listWarnings(options),
      };
    },
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      return { stream: streamParts(listParts(input, options), options.abortSignal) };
    },
  };
}

function* listParts(
  input: QuestionBankModelInput,
  options: LanguageModelV4CallOptions,
): Generator<LanguageModelV4StreamPart> {
  yield { type: "stream-start", warnings: listWarnings(options) };
  const pieces = writePieces(input, options.prompt);
  if (pieces.length > 0) {
    yield { type: "text-start", id: "reply" };
    for (const delta of pieces) yield { type: "text-delta", id: "reply", delta };
    yield { type: "text-end", id: "reply" };
  }
  const usage = estimateUsage(options.prompt, pieces);
  yield { type: "finish", usage, finishReason: { unified: "stop", raw: "stop" } };
}

/** One part each time the reader asks for one, so that a reader who leaves leaves nothing running. */
function streamParts(
  parts: Generator<LanguageModelV4StreamPart>,
  abortSignal: AbortSignal | undefined,
): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    pull(controller) {
      if (abortSignal?.aborted === true) return controller.error(abortSignal.reason);
      const { done, value } = parts.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The reply in the pieces in which it streams; joined they are the text, blanks and all. */
function writePieces(
  { turns: known, ...input }: QuestionBankModelInput,
  prompt: LanguageModelV4Prompt,
): string[] {
  const { turns, begun } = readPrompt(prompt);
  const request = { ...input, turns: known ?? turns };
  if (begun === null) return spaceOut(replyTo(request).sentences, "");
  const { sentences, text } = continueReply({ ...request, begun });
  return spaceOut(sentences, text.startsWith(" ") ? " " : "");
}

function spaceOut(sentences: readonly string[], lead: string): string[] {
  return sentences.map((sentence, index) => (index === 0 ? lead : " ") + sentence);
}

function readPrompt(prompt: LanguageModelV4Prompt): { turns: Turn[]; begun: string | null } {
  const turns = prompt.flatMap((message): Turn[] => {
    if (message.role === "user") return [{ role: "person", text: joinTexts(message.content) }];
    return message.role === "assistant" ? [{ role: "elara", text: joinTexts(message.content) }] : [];
  });
  const last = turns.at(-1);
  return last?.role === "elara" ? { turns: turns.slice(0, -1), begun: last.text } : { turns, begun: null };
}

/** The texts of a message; whatever else it holds, or is, has none. */
function joinTexts(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.flatMap(readTextPart).join("\n");
}

function readTextPart(part: unknown): string[] {
  if (typeof part !== "object" || part === null || !("type" in part) || !("text" in part)) return [];
  return part.type === "text" && typeof part.text === "string" ? [part.text] : [];
}

function listWarnings({ tools, responseFormat }: LanguageModelV4CallOptions) {
  const features = [
    ...(tools === undefined || tools.length === 0 ? [] : ["tools"]),
    ...(responseFormat?.type === "json" ? ["responseFormat"] : []),
  ];
  return features.map((feature) => ({ type: "unsupported" as const, feature }));
}

/** Four characters are taken as a token: nothing is counted by the bank. */
function estimateUsage(prompt: LanguageModelV4Prompt, pieces: readonly string[]): LanguageModelV4Usage {
  const read = prompt.reduce((sum, { content }) => sum + joinTexts(content).length, 0);
  const input = Math.ceil(read / charactersPerToken);
  const output = Math.ceil(pieces.join("").length / charactersPerToken);
  return {
    inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: output, text: output, reasoning: 0 },
  };
}
