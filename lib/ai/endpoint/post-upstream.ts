import http from "node:http";
import https from "node:https";
import { EndpointFailure } from "./endpoint-failure.ts";

export type UpstreamRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Closes the socket, whatever has been read. */
  readonly signal: AbortSignal;
};

/** An idle connection is kept this long for the next message, then closed. */
const idleSocketMs = 3_000;
const agentOptions = {
  keepAlive: true,
  maxFreeSockets: 32,
  scheduling: "lifo",
  timeout: idleSocketMs,
} as const;
const agents = { "http:": new http.Agent(agentOptions), "https:": new https.Agent(agentOptions) };
/** A server may close a kept connection just when it is used again. */
const closedErrors = ["ECONNRESET", "EPIPE"];

/**
 * Posts to the endpoint and gives its answer as soon as the headers are there. Node's own client: a web stream for each
 * token costs several times as much.
 * @throws EndpointFailure unreachable, or what the signal was aborted with
 */
export async function postUpstream(request: UpstreamRequest): Promise<http.IncomingMessage> {
  const first = await tryPost(request);
  if (first.kind === "answer") return first.answer;
  request.signal.throwIfAborted();
  if (!first.mayRepeat) throw new EndpointFailure("unreachable");
  const second = await tryPost(request);
  if (second.kind === "answer") return second.answer;
  request.signal.throwIfAborted();
  throw new EndpointFailure("unreachable");
}

type Attempt =
  | { readonly kind: "answer"; readonly answer: http.IncomingMessage }
  | { readonly kind: "failed"; readonly mayRepeat: boolean };

function tryPost({ url, headers, body, signal }: UpstreamRequest): Promise<Attempt> {
  const target = new URL(url);
  const isSecure = target.protocol === "https:";
  const send = isSecure ? https.request : http.request;
  const payload = Buffer.from(body);
  signal.throwIfAborted();
  return new Promise((resolve) => {
    const request = send(target, {
      method: "POST",
      agent: isSecure ? agents["https:"] : agents["http:"],
      headers: { ...headers, "content-length": String(payload.length) },
    });
    // Destroyed without an error: one would reach a socket that may just have been given back, where nobody listens.
    const leave = () => void request.destroy();
    signal.addEventListener("abort", leave, { once: true });
    request.once("close", () => signal.removeEventListener("abort", leave));
    request.once("response", (answer) => resolve({ kind: "answer", answer }));
    request.on("error", (error: NodeJS.ErrnoException) => {
      const mayRepeat = request.reusedSocket && closedErrors.includes(error.code ?? "");
      resolve({ kind: "failed", mayRepeat });
    });
    request.end(payload);
  });
}
