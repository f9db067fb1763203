import type { InferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { TargetFailure } from "./target.ts";

const mostBytes = 1_000_000;
const mostAttempts = 3;
const longestWaitMs = 10_000;

/**
 * Posts a chat to an endpoint and reads its whole answer. Waits and asks again while it is busy. The key goes to this
 * address alone: a redirect is not followed.
 * @throws {TargetFailure}
 */
export async function askWhole(
  endpoint: InferenceEndpoint,
  body: object,
  signal: AbortSignal,
): Promise<string> {
  const { host } = new URL(endpoint.url);
  for (let attempt = 1; ; attempt++) {
    const answer = await post(endpoint, body, signal);
    if (answer === "dropped") {
      if (attempt === mostAttempts) throw dropped(host);
      await wait(toWaitMs(null, attempt), signal);
      continue;
    }
    if (answer.ok) return readBody(answer, host, signal);
    await answer.body?.cancel();
    const isBusy = answer.status === 429 || answer.status === 503;
    if (!isBusy || attempt === mostAttempts) throw refusal(answer.status, host);
    await wait(toWaitMs(answer.headers.get("retry-after"), attempt), signal);
  }
}

async function post(
  { url, apiKey }: InferenceEndpoint,
  body: object,
  signal: AbortSignal,
): Promise<Response | "dropped"> {
  const { host } = new URL(url);
  try {
    return await fetch(`${url}/chat/completions`, {
      method: "POST",
      redirect: "manual",
      signal,
      headers: {
        "content-type": "application/json",
        ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
    });
  } catch (error) {
    if (!signal.aborted && isDropped(error)) return "dropped";
    throw signal.aborted
      ? tooSlow(host)
      : new TargetFailure(`Nothing answers at ${host}. Is the endpoint running, and is the address right?`, {
          isLasting: true,
        });
  }
}

/** Whether somebody was there and closed the connection before an answer: a restart, a proxy, a limit. */
function isDropped(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return false;
  return ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"].includes(String(cause.code));
}

function dropped(host: string): TargetFailure {
  return new TargetFailure(
    `The endpoint at ${host} closed the connection ${mostAttempts} times before an answer. See its log, or lower --parallel.`,
    { isLasting: false },
  );
}

async function readBody(answer: Response, host: string, signal: AbortSignal): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const part of answer.body ?? []) {
      text += decoder.decode(part, { stream: true });
      if (text.length > mostBytes) break;
    }
  } catch {
    if (signal.aborted) throw tooSlow(host);
    throw new TargetFailure(`The endpoint at ${host} broke off in the middle of its answer.`, {
      isLasting: false,
    });
  }
  return text;
}

function tooSlow(host: string): TargetFailure {
  return new TargetFailure(
    `The endpoint at ${host} did not finish its answer in time. Raise --timeout, or lower --parallel.`,
    { isLasting: false },
  );
}

function refusal(status: number, host: string): TargetFailure {
  const told: Readonly<Record<number, string>> = {
    401: "it wants a key. Name the variable that holds it with --api-key-env.",
    403: "the key does not open it.",
    404: "there is no /chat/completions there, or no such model. Check --url (often …/v1) and --model.",
    413: "the prompt is too long for it.",
    422: "it cannot take the prompt: too long, or roles that its template refuses. Try --system-message, or a longer context.",
    429: "it is busy. Lower --parallel.",
    503: "it is busy or still loading its model. Try again later, or lower --parallel.",
  };
  const isRedirect = status >= 300 && status < 400;
  const words =
    told[status] ?? (isRedirect ? "it sends on to another address. Give that address." : "it cannot answer.");
  const isLasting = isRedirect || [401, 403, 404].includes(status);
  return new TargetFailure(`The endpoint at ${host} refused with status ${status}: ${words}`, { isLasting });
}

function toWaitMs(retryAfter: string | null, attempt: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1_000, longestWaitMs)
    : 500 * 2 ** attempt;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
