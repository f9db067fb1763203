import http from "node:http";
import https from "node:https";
import type { BodyEnd, Exchange, NoAnswerCause } from "#lib/domain/endpoint-check/exchange.ts";
import { createBodyReader } from "./body-reading.ts";
import type { HttpRequest } from "./write-request.ts";

export type ExchangeLimits = {
  readonly timeoutMs: number;
  /** Ends it early, as a time-out does. */
  readonly signal: AbortSignal;
  /** Leaves the answer as soon as the first text is there. */
  readonly leaveAtText?: boolean;
};

const mostBytes = 2_000_000;
/** Pieces of text past which nobody reads on: many times what is ever asked for. */
const mostPieces = 4_000;

/** Sends one request and watches what comes back. Never throws, never waits longer than its time, reads no more than its bound. */
export function exchangeWith(request: HttpRequest, limits: ExchangeLimits): Promise<Exchange> {
  const startedAt = performance.now();
  const sinceStart = () => performance.now() - startedAt;
  return new Promise((resolve) => {
    let isTimeout = false;
    const upstream = open(request);
    const leave = () => {
      isTimeout = true;
      upstream.destroy();
    };
    const timer = setTimeout(leave, limits.timeoutMs);
    limits.signal.addEventListener("abort", leave, { once: true });
    const settle = (exchange: Exchange) => {
      clearTimeout(timer);
      limits.signal.removeEventListener("abort", leave);
      upstream.destroy();
      resolve(exchange);
    };
    const fail = (error?: NodeJS.ErrnoException) =>
      settle({
        kind: "none",
        cause: isTimeout ? "timeout" : toCause(error?.code ?? ""),
        code: isTimeout ? null : (error?.code ?? null),
        afterMs: sinceStart(),
      });
    upstream.on("error", fail);
    upstream.once("close", () => fail());
    upstream.once("response", (answer) => {
      upstream.removeAllListeners("close");
      const headersMs = sinceStart();
      readAnswer(answer, { sinceStart, leaveAtText: limits.leaveAtText ?? false }).then(({ end, ...read }) =>
        settle({
          kind: "answer",
          status: answer.statusCode ?? 0,
          contentType: answer.headers["content-type"] ?? "",
          retryAfter: answer.headers["retry-after"] ?? null,
          location: answer.headers.location ?? null,
          headersMs,
          totalMs: sinceStart(),
          end: isTimeout && end === "cut" ? "timeout" : end,
          ...read,
        }),
      );
    });
    if (limits.signal.aborted) leave();
    upstream.end(request.body === "" ? undefined : request.body);
  });
}

function open({ url, method, headers, body }: HttpRequest): http.ClientRequest {
  const target = new URL(url);
  const send = target.protocol === "https:" ? https.request : http.request;
  const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return send(target, { method, agent: false, headers: { ...headers, ...length } });
}

type Watch = { readonly sinceStart: () => number; readonly leaveAtText: boolean };

function readAnswer(answer: http.IncomingMessage, { sinceStart, leaveAtText }: Watch) {
  const reader = createBodyReader(answer.headers["content-type"] ?? "");
  let bytes = 0;
  return new Promise<{ end: BodyEnd } & ReturnType<typeof reader.end>>((resolve) => {
    let isOver = false;
    const finish = (end: BodyEnd) => {
      if (isOver) return;
      isOver = true;
      answer.destroy();
      resolve({ end, ...reader.end() });
    };
    answer.on("data", (part: Buffer) => {
      if (isOver) return;
      bytes += part.length;
      reader.push(part, sinceStart());
      if (bytes > mostBytes || reader.pieces() > mostPieces) finish("flood");
      else if (leaveAtText && reader.pieces() > 0) finish("left");
    });
    answer.once("end", () => finish("whole"));
    answer.once("error", () => finish("cut"));
    answer.once("close", () => finish("cut"));
  });
}

const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS_CERT/u;

function toCause(code: string): NoAnswerCause {
  if (code === "ECONNREFUSED") return "refused";
  if (["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA"].includes(code)) return "unknown_host";
  if (untrusted.test(code)) return "certificate";
  if (/^(?:EPROTO|ERR_SSL)/u.test(code)) return "not_tls";
  if (code === "ETIMEDOUT") return "timeout";
  if (["", "ECONNRESET", "EPIPE"].includes(code) || code.startsWith("HPE_")) return "closed";
  return "unreachable";
}
