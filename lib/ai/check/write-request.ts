import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { ReplyLimits } from "#lib/domain/conversation/settings.ts";
import { openChatModel } from "../endpoint/open-endpoint-model.ts";
import type { InferenceEndpoint } from "../inference-endpoint.ts";
import { stopSequences } from "../steady-model/write-reply.ts";

export type HttpRequest = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type ReplyRequest = {
  readonly prompt: LanguageModelV4Prompt;
  readonly limits: ReplyLimits;
  /** Instead of what the settings say. */
  readonly maxTokens?: number;
  readonly temperature?: number;
  readonly stop?: readonly string[];
};

/** The request that Elara sends for a reply, to the letter: written by the provider that writes it in a conversation. */
export async function writeReplyRequest(
  endpoint: InferenceEndpoint,
  { prompt, limits, ...instead }: ReplyRequest,
): Promise<HttpRequest> {
  let written: HttpRequest | null = null;
  const model = openChatModel(endpoint, async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = Object.fromEntries(new Headers(init?.headers));
    written = { method: "POST", url, headers, body: String(init?.body ?? "") };
    return new Response("data: [DONE]\n\n", { headers: { "content-type": "text/event-stream" } });
  });
  const { temperature, topP, maxTokens } = limits.sampling;
  const { stream } = await model.doStream({
    prompt,
    topP,
    temperature: instead.temperature ?? temperature,
    maxOutputTokens: instead.maxTokens ?? maxTokens,
    stopSequences: [...(instead.stop ?? stopSequences)],
  });
  await stream.cancel();
  if (written === null) throw new Error("the provider has sent no request");
  return written;
}

/** A request beside a reply, with the same key. */
export function writeGetRequest({ url, apiKey }: InferenceEndpoint, path: string): HttpRequest {
  const headers: Record<string, string> = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  return { method: "GET", url: `${url}${path}`, headers, body: "" };
}
