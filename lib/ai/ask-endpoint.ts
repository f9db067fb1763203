import { openEndpointModel } from "./endpoint/open-endpoint-model.ts";
import type { InferenceEndpoint } from "./inference-endpoint.ts";

export type Asking = {
  readonly prompt: string;
  readonly timeoutMs: number;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  readonly topP?: number;
  /** Ends the question before its time. */
  readonly signal?: AbortSignal;
};

/**
 * One question to the endpoint, and its whole answer at once: for work that nobody waits for.
 * @throws what the endpoint or the network throws, and a timeout
 */
export async function askEndpoint(
  endpoint: InferenceEndpoint,
  { prompt, timeoutMs, signal, ...sampling }: Asking,
): Promise<string> {
  const { streamText } = await import("ai");
  const waits = { firstTokenMs: timeoutMs, stallMs: timeoutMs, answerMs: timeoutMs };
  const timeout = AbortSignal.timeout(timeoutMs);
  const { text } = streamText({
    model: openEndpointModel(endpoint, waits),
    prompt,
    maxRetries: 0,
    abortSignal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    onError() {},
    ...sampling,
  });
  return text;
}
