import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { InferenceEndpoint } from "../inference-endpoint.ts";

/** The chat model of an OpenAI-compatible endpoint. */
export function openEndpointModel({ url, model, apiKey }: InferenceEndpoint): LanguageModelV4 {
  return createOpenAI({ baseURL: url, apiKey: apiKey ?? "none", name: "inference" }).chat(model);
}
