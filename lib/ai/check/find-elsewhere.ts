import { type Exchange, hasText } from "#lib/domain/endpoint-check/exchange.ts";
import type { InferenceEndpoint } from "../inference-endpoint.ts";

type Ask = (at: InferenceEndpoint) => Promise<Exchange | null>;

/** The address, near the given one, where a chat answers; null: none of the usual. */
export async function findElsewhere(endpoint: InferenceEndpoint, ask: Ask): Promise<string | null> {
  for (const url of listNearby(endpoint.url)) {
    const answer = await ask({ ...endpoint, url });
    if (hasText(answer) || isOfProtocol(answer)) return url;
  }
  return null;
}

/** Where people mean: without what Elara adds herself, and with the `/v1` that most servers have. */
function listNearby(url: string): string[] {
  const bare = url.replace(/\/(?:chat\/completions|completions|chat|models|api(?:\/\w+)?|generate)$/u, "");
  const origin = new URL(url).origin;
  const nearby = [bare, `${bare}/v1`, `${origin}/v1`, `${origin}/openai/v1`, origin];
  return [...new Set(nearby)].filter((each) => each !== url);
}

/** Refused for another reason than its address. */
function isOfProtocol(answer: Exchange | null): boolean {
  if (answer?.kind !== "answer") return false;
  return [400, 401, 403, 422, 429].includes(answer.status) && /^\s*\{/u.test(answer.head);
}
