import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import type { GuardVerdict } from "#lib/domain/conversation/guard/guard-sentence.ts";
import {
  createReplyComposer,
  type ReplyComposer,
} from "#lib/domain/conversation/sentences/reply-composer.ts";
import { createSentenceSplitter } from "#lib/domain/conversation/sentences/sentence-splitter.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";

export const takeOverReasons = ["stall", "error", "cut", "nothing_left"] as const;
export type TakeOverReason = (typeof takeOverReasons)[number];

export type SteadyModelParts = {
  readonly model: LanguageModelV4 | null;
  readonly embedded: LanguageModelV4;
  readonly guard: (sentence: string, before: string) => GuardVerdict;
  readonly limits: ReplyLimits;
  readonly onTakeOver?: (reason: TakeOverReason) => void;
};

const noUsage: LanguageModelV4Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

type Sink = (delta: string) => void;

/** A model that always answers: what the first model leaves open, the embedded one completes. */
export function createSteadyModel(parts: SteadyModelParts): LanguageModelV4 {
  const doStream: LanguageModelV4["doStream"] = async (options) => ({ stream: streamReply(parts, options) });
  return {
    specificationVersion: "v4",
    provider: "elara",
    modelId: parts.model?.modelId ?? parts.embedded.modelId,
    supportedUrls: {},
    doStream,
    async doGenerate(options) {
      let text = "";
      for await (const part of streamReply(parts, options))
        if (part.type === "text-delta") text += part.delta;
      return {
        content: [{ type: "text", text }],
        finishReason: { unified: "stop", raw: undefined },
        usage: noUsage,
        warnings: [],
      };
    },
  };
}

function streamReply(parts: SteadyModelParts, options: LanguageModelV4CallOptions) {
  const leaving = new AbortController();
  const abortSignal =
    options.abortSignal === undefined
      ? leaving.signal
      : AbortSignal.any([options.abortSignal, leaving.signal]);
  return new ReadableStream<LanguageModelV4StreamPart>({
    async start(controller) {
      controller.enqueue({ type: "stream-start", warnings: [] });
      controller.enqueue({ type: "text-start", id: "reply" });
      await writeReply(parts, { ...options, abortSignal }, (delta) => {
        controller.enqueue({ type: "text-delta", id: "reply", delta });
      });
      leaving.abort();
      controller.enqueue({ type: "text-end", id: "reply" });
      controller.enqueue({
        type: "finish",
        usage: noUsage,
        finishReason: { unified: "stop", raw: undefined },
      });
      controller.close();
    },
    cancel() {
      leaving.abort();
    },
  });
}

async function writeReply(parts: SteadyModelParts, options: LanguageModelV4CallOptions, sink: Sink) {
  const composer = createReplyComposer({ length: parts.limits.length, guard: parts.guard });
  const reason =
    parts.model === null
      ? null
      : await readModel({ ...parts, model: parts.model }, options, { composer, sink });
  if (options.abortSignal?.aborted || (parts.model !== null && reason === null)) return;
  if (reason !== null) parts.onTakeOver?.(reason);
  await readEmbedded(parts, options, { composer, sink });
}

type Writing = { readonly composer: ReplyComposer; readonly sink: Sink };

async function readModel(
  { model, limits }: SteadyModelParts & { model: LanguageModelV4 },
  options: LanguageModelV4CallOptions,
  { composer, sink }: Writing,
): Promise<TakeOverReason | null> {
  const leaving = new AbortController();
  let isStalled = false;
  const stop = () => {
    isStalled = true;
    leaving.abort();
  };
  let timer = setTimeout(stop, limits.patience.firstTokenSeconds * 1000);
  const splitter = createSentenceSplitter();
  const offer = (sentence: string) => {
    const delta = composer.offer(sentence, "model");
    if (delta !== null) sink(delta);
  };
  try {
    const signals = [leaving.signal, ...(options.abortSignal === undefined ? [] : [options.abortSignal])];
    const { temperature, topP, maxTokens } = limits.sampling;
    const { stream } = await model.doStream({
      ...options,
      temperature,
      topP,
      maxOutputTokens: maxTokens,
      abortSignal: AbortSignal.any(signals),
    });
    for await (const part of stream) {
      if (part.type === "error") return "error";
      if (part.type !== "text-delta") continue;
      clearTimeout(timer);
      timer = setTimeout(stop, limits.patience.stallSeconds * 1000);
      for (const sentence of splitter.push(part.delta)) offer(sentence);
      if (composer.isComplete()) return null;
    }
    offer(splitter.end());
    return composer.text() === "" ? "nothing_left" : null;
  } catch {
    return isStalled ? "stall" : "error";
  } finally {
    clearTimeout(timer);
    leaving.abort();
  }
}

async function readEmbedded(
  { embedded }: SteadyModelParts,
  options: LanguageModelV4CallOptions,
  { composer, sink }: Writing,
): Promise<void> {
  const begun = composer.text();
  composer.breakFlow();
  const splitter = createSentenceSplitter();
  const offer = (sentence: string) => {
    const delta = composer.offer(sentence, "bank");
    if (delta !== null) sink(delta);
  };
  const prompt: LanguageModelV4CallOptions["prompt"] =
    begun === ""
      ? options.prompt
      : [...options.prompt, { role: "assistant", content: [{ type: "text", text: begun }] }];
  const { stream } = await embedded.doStream({ ...options, prompt });
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type !== "text-delta") continue;
    for (const sentence of splitter.push(part.delta)) offer(sentence);
  }
  offer(splitter.end());
}
