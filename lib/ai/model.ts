import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { GuardVerdict } from "#lib/domain/conversation/guard/guard-sentence.ts";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { openEndpointModel } from "./endpoint/open-endpoint-model.ts";
import type { InferenceEndpoint } from "./inference-endpoint.ts";
import { createSteadyModel, type TakeOverReason } from "./steady-model/steady-model.ts";

export type ReplyModelParts = {
  /** null: the embedded model answers alone. */
  readonly endpoint: InferenceEndpoint | null;
  readonly embedded: LanguageModelV4;
  /** The verdict on a sentence after the reply so far. */
  readonly guard: (sentence: string, before: string) => GuardVerdict;
  readonly limits: ReplyLimits;
  /** Told when the embedded model has to go on, and why; never with content. */
  readonly onTakeOver?: (reason: TakeOverReason) => void;
};

/** The model that answers people: one text delta for each sentence that may be shown, and always an answer. */
export function openReplyModel({ endpoint, ...parts }: ReplyModelParts): LanguageModelV4 {
  return createSteadyModel({ ...parts, model: endpoint === null ? null : openEndpointModel(endpoint) });
}
