import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { InferenceEndpoint } from "../inference-endpoint.ts";
import type { WireWaits } from "./wire-waits.ts";

/** The chat model of an OpenAI-compatible endpoint; its stream has one text delta for each sentence. */
export function openEndpointModel(endpoint: InferenceEndpoint, waits: WireWaits): LanguageModelV4 {
  return openChatModel(endpoint, async (input, init) => {
    const { createSentenceFetch } = await import("./sentence-fetch.ts");
    return createSentenceFetch(waits)(input, init);
  });
}

/** The chat model of an endpoint over any way to fetch: what it sends is what Elara sends. */
export function openChatModel(
  { url, model, apiKey }: InferenceEndpoint,
  fetch: typeof globalThis.fetch,
): LanguageModelV4 {
  return createOpenAI({ baseURL: url, apiKey: apiKey ?? "none", name: "inference", fetch }).chat(model);
}
