import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { InferenceEndpoint } from "../inference-endpoint.ts";
import type { WireWaits } from "./wire-waits.ts";

/** The chat model of an OpenAI-compatible endpoint; its stream has one text delta for each sentence. */
export function openEndpointModel(
  { url, model, apiKey }: InferenceEndpoint,
  waits: WireWaits,
): LanguageModelV4 {
  return createOpenAI({
    baseURL: url,
    apiKey: apiKey ?? "none",
    name: "inference",
    fetch: async (input, init) => {
      const { createSentenceFetch } = await import("./sentence-fetch.ts");
      return createSentenceFetch(waits)(input, init);
    },
  }).chat(model);
}
