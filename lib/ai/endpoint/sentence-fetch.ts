import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { EndpointFailure } from "./endpoint-failure.ts";
import { postUpstream } from "./post-upstream.ts";
import { createReplyStream } from "./reply-stream.ts";
import { toWaitMs } from "./retry-after.ts";
import { startTokenClock } from "./token-clock.ts";
import { isTooLongError } from "./wire-chunk.ts";
import type { WireWaits } from "./wire-waits.ts";

/** Bodies that are no stream are read up to here. */
const mostErrorCharacters = 64_000;
const mostAnswerCharacters = 1_000_000;
/** A wait is worth it only when this much is left for the reply's first token. */
const leastLeftMs = 500;

type Call = {
  readonly url: string;
  readonly init: RequestInit;
  readonly deadline: number;
  readonly hangUp: AbortController;
};

/**
 * A `fetch` for the provider that reads the endpoint's stream token by token and hands on whole sentences. It never
 * follows a redirect, waits for a busy endpoint as long as there is time, and closes its connection when it is aborted
 * or has given up.
 */
export function createSentenceFetch(waits: WireWaits) {
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    const hangUp = new AbortController();
    const leave = () => hangUp.abort(init.signal?.reason);
    init.signal?.throwIfAborted();
    init.signal?.addEventListener("abort", leave, { once: true });
    const unlisten = () => init.signal?.removeEventListener("abort", leave);
    const isStream = /"stream":\s*true/.test(String(init.body));
    const deadline = performance.now() + (isStream ? waits.firstTokenMs : waits.answerMs);
    try {
      const answer = await ask({ url, init, deadline, hangUp });
      if (isStream) return toResponse({ answer, hangUp, unlisten, waits, deadline });
      const json = await withDeadline({ deadline, hangUp }, () => readText(answer, mostAnswerCharacters));
      unlisten();
      return new Response(json, { status: 200, headers: { "content-type": "application/json" } });
    } catch (error) {
      unlisten();
      hangUp.abort();
      init.signal?.throwIfAborted();
      throw error;
    }
  };
}

/** Asks until there is an answer that may be a reply. */
async function ask({ url, init, deadline, hangUp }: Call): Promise<IncomingMessage> {
  for (let attempt = 0; ; attempt++) {
    const answer = await withDeadline({ deadline, hangUp }, () =>
      postUpstream({
        url,
        headers: toHeaders(init.headers),
        body: String(init.body ?? ""),
        signal: hangUp.signal,
      }),
    );
    const status = answer.statusCode ?? 0;
    if (status === 200) return answer;
    const words = await withDeadline({ deadline, hangUp }, () => readText(answer, mostErrorCharacters));
    const retryAfter = answer.headers["retry-after"];
    if (isTooLongStatus(status, words)) throw new EndpointFailure("too_long");
    if (status !== 429 && (status !== 503 || retryAfter === undefined)) throw new EndpointFailure("refused");
    const waitMs = toWaitMs(retryAfter, attempt, Date.now());
    if (performance.now() + waitMs + leastLeftMs > deadline) throw new EndpointFailure("busy");
    await sleep(waitMs, undefined, { signal: hangUp.signal });
  }
}

function isTooLongStatus(status: number, words: string): boolean {
  return status === 413 || status === 422 || (status === 400 && isTooLongError(words));
}

async function withDeadline<Result>(
  { deadline, hangUp }: Pick<Call, "deadline" | "hangUp">,
  work: () => Promise<Result>,
): Promise<Result> {
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      hangUp.abort();
    },
    Math.max(0, deadline - performance.now()),
  );
  try {
    return await work();
  } catch (error) {
    if (isLate) throw new EndpointFailure("stall");
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function readText(answer: IncomingMessage, mostCharacters: number): Promise<string> {
  let words = "";
  answer.setEncoding("utf8");
  for await (const part of answer) {
    words += part;
    if (words.length > mostCharacters) break;
  }
  return words;
}

function toHeaders(headers: RequestInit["headers"]): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

function toResponse(reading: {
  readonly answer: IncomingMessage;
  readonly hangUp: AbortController;
  readonly unlisten: () => void;
  readonly waits: WireWaits;
  readonly deadline: number;
}): Response {
  const { answer, hangUp, unlisten, waits, deadline } = reading;
  const firstTokenMs = Math.max(0, deadline - performance.now());
  const stream = createReplyStream({
    answer,
    startClock: (onStall) => startTokenClock({ firstTokenMs, stallMs: waits.stallMs }, onStall),
    hangUp: () => hangUp.abort(),
    onOver: unlisten,
  });
  return new Response(stream, { status: 200, headers: { "content-type": "text/event-stream" } });
}
