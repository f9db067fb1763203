import type { Env } from "#lib/env.ts";

/** An OpenAI-compatible endpoint: Text Generation Inference, vLLM, Ollama. `url` ends before `/chat/completions`. */
export type InferenceEndpoint = {
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | null;
};

/** The endpoint that the environment names, or null. */
export function toInferenceEndpoint(settings: Env): InferenceEndpoint | null {
  if (settings.INFERENCE_URL === undefined) return null;
  const url = settings.INFERENCE_URL.replace(/\/+$/, "");
  return { url, model: settings.INFERENCE_MODEL, apiKey: settings.INFERENCE_API_KEY ?? null };
}
