import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { openEndpointModel } from "./endpoint/open-endpoint-model.ts";
import type { WireWaits } from "./endpoint/wire-waits.ts";
import type { InferenceEndpoint } from "./inference-endpoint.ts";
import { trustOf } from "./steady-model/endpoint-trust.ts";
import type { SteadyModelParts } from "./steady-model/parts.ts";
import { shortenPrompt } from "./steady-model/shorten-prompt.ts";
import { createSteadyModel } from "./steady-model/steady-model.ts";

export type ReplyModelParts = Omit<SteadyModelParts, "model" | "shorten"> & {
  /** null: the embedded model answers alone. */
  readonly endpoint: InferenceEndpoint | null;
};

/** The model that answers people: one text delta for each sentence that may be shown, and always an answer. */
export function openReplyModel({ endpoint, ...parts }: ReplyModelParts): LanguageModelV4 {
  const model = endpoint === null ? null : openEndpointModel(endpoint, toWaits(parts.limits));
  const trust = endpoint === null ? {} : { trust: trustOf(endpoint) };
  return createSteadyModel({ ...trust, ...parts, model, shorten: shortenPrompt });
}

function toWaits({ patience }: ReplyLimits): WireWaits {
  return {
    firstTokenMs: patience.firstTokenSeconds * 1_000,
    stallMs: patience.stallSeconds * 1_000,
    answerMs: patience.replySeconds * 1_000,
  };
}
