import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import type { SteadyModelParts } from "./parts.ts";
import { writeReply } from "./write-reply.ts";

const noUsage: LanguageModelV4Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};
const finishReason = { unified: "stop", raw: undefined } as const;
const textId = "reply";

/**
 * A model that always answers: it gives the sentences of a first model that may be shown, one delta each, and what that
 * one leaves open the embedded model completes, in the same reply.
 */
export function createSteadyModel(parts: SteadyModelParts): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "elara",
    modelId: parts.model?.modelId ?? parts.embedded.modelId,
    supportedUrls: {},
    doStream: async (options) => ({ stream: streamReply(parts, options) }),
    async doGenerate(options) {
      let text = "";
      for await (const part of streamReply(parts, options)) {
        if (part.type === "error") throw part.error;
        if (part.type === "text-delta") text += part.delta;
      }
      return { content: [{ type: "text", text }], finishReason, usage: noUsage, warnings: [] };
    },
  };
}

function streamReply(
  parts: SteadyModelParts,
  options: LanguageModelV4CallOptions,
): ReadableStream<LanguageModelV4StreamPart> {
  const leaving = new AbortController();
  const leave = () => leaving.abort(options.abortSignal?.reason);
  if (options.abortSignal?.aborted) leave();
  options.abortSignal?.addEventListener("abort", leave, { once: true });
  return new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      controller.enqueue({ type: "stream-start", warnings: [] });
      controller.enqueue({ type: "text-start", id: textId });
      const show = (delta: string) => {
        if (!leaving.signal.aborted) controller.enqueue({ type: "text-delta", id: textId, delta });
      };
      writeReply(parts, { ...options, abortSignal: leaving.signal }, show)
        .then(() => {
          leaving.signal.throwIfAborted();
          controller.enqueue({ type: "text-end", id: textId });
          controller.enqueue({ type: "finish", usage: noUsage, finishReason });
          controller.close();
        })
        // A stream that was cancelled takes no error any more, and needs none.
        .catch((error: unknown) => controller.error(error))
        .finally(() => options.abortSignal?.removeEventListener("abort", leave));
    },
    cancel: (reason) => leaving.abort(reason),
  });
}
