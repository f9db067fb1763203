import type { LanguageModelV4 } from "@ai-sdk/provider";
import { cohereWith } from "#lib/domain/conversation/guard/cohere-with.ts";
import { guardSentence } from "#lib/domain/conversation/guard/guard-sentence.ts";
import { isDelicate } from "#lib/domain/conversation/guard/is-delicate.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import type { ElaraReply } from "#lib/domain/endpoint-check/observations.ts";
import type { InferenceEndpoint } from "../inference-endpoint.ts";
import { openReplyModel } from "../model.ts";
import { trialMessages, writeTrialPrompt } from "./trial-prompts.ts";

/** Says nothing: what the model leaves open stays open, so that only the model is judged. */
const silent: LanguageModelV4 = {
  specificationVersion: "v4",
  provider: "elara",
  modelId: "silent",
  supportedUrls: {},
  doGenerate: () => Promise.reject(new Error("a reply is always streamed")),
  doStream: async () => ({ stream: new ReadableStream({ start: (controller) => controller.close() }) }),
};

/** Replies as people would get them, through all that a reply of Elara goes through; as many as the time allows. */
export async function tryReplies(
  endpoint: InferenceEndpoint,
  { limits, signal }: { readonly limits: ReplyLimits; readonly signal: AbortSignal },
): Promise<ElaraReply[]> {
  const replies: ElaraReply[] = [];
  for (const message of trialMessages) {
    if (signal.aborted) break;
    const reply = await tryReply(endpoint, message, { limits, signal });
    if (reply !== null) replies.push(reply);
  }
  return replies;
}

async function tryReply(
  endpoint: InferenceEndpoint,
  personText: string,
  { limits, signal }: { readonly limits: ReplyLimits; readonly signal: AbortSignal },
): Promise<ElaraReply | null> {
  let takenOver: string | null = null;
  let shown = 0;
  let leftOut = 0;
  let firstSentenceMs: number | null = null;
  const startedAt = performance.now();
  const model = openReplyModel({
    endpoint,
    embedded: silent,
    limits,
    guard(sentence, before, isStrict) {
      const verdict = guardSentence(sentence, { personText, before, isStrict });
      if (!verdict.ok) leftOut++;
      return verdict;
    },
    isDelicate: isDelicate([{ role: "person", text: personText }]),
    coheres: (reply) => cohereWith(reply, personText),
    onTakeOver: (reason) => {
      takenOver = reason;
    },
  });
  const prompt = writeTrialPrompt([{ role: "person", text: personText }], limits.promptTokens);
  try {
    const { stream } = await model.doStream({ prompt, abortSignal: signal });
    for await (const part of stream) {
      if (part.type !== "text-delta") continue;
      firstSentenceMs ??= performance.now() - startedAt;
      shown++;
    }
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
  return { shown, leftOut, takenOver, firstSentenceMs };
}
