import { lookup as lookUp } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";
import { findTargetProblem, isNamedPrivate, type TargetProblem, type TargetRules } from "./target-address.ts";

/** What came of handing something over. `retryAfterSeconds` is what the receiver asked for. */
export type PostOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterSeconds: number | null }
  | { readonly kind: "refused"; readonly problem: TargetProblem }
  | {
      readonly kind: "unreachable";
      readonly why: "time-out" | "no such host" | "certificate" | "connection";
    };

export type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly rules: TargetRules;
  readonly timeoutMs: number;
};

class PrivateTargetError extends Error {}

/**
 * Posts to an address that somebody typed. Connects only to the very address that was looked up and found public, follows no
 * redirect, and reads nothing of the answer but its head: what a receiver says cannot come back to whoever typed it.
 */
export async function postJson({ url, headers, body, rules, timeoutMs }: Post): Promise<PostOutcome> {
  const problem = findTargetProblem(url, rules);
  if (problem !== null) return { kind: "refused", problem };
  const target = new URL(url);
  const send = target.protocol === "https:" ? requestHttps : requestHttp;
  const request = send(target, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) },
    lookup: isNamedPrivate(target.hostname, rules) ? undefined : lookUpPublic,
    // A kept connection would be one that another name has opened.
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
  });
  try {
    return toOutcome(await exchange(request, body));
  } catch (error) {
    return toFailure(error);
  }
}

function exchange(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once("response", (response) => {
      response.on("error", () => undefined);
      response.destroy();
      resolve(response);
    });
    request.on("error", reject);
    request.end(body);
  });
}

const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const [first] = addresses;
    // One private address among public ones is how a name is turned against its own network.
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateTargetError("the name leads into a private network"), "", 0);
    }
    if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function toOutcome({ statusCode, headers }: IncomingMessage): PostOutcome {
  return {
    kind: "answered",
    status: statusCode ?? 0,
    retryAfterSeconds: readRetryAfter(headers["retry-after"]),
  };
}

const longestRetryAfter = 24 * 60 * 60;

function readRetryAfter(value: string | undefined): number | null {
  if (value === undefined || !/^\d{1,9}$/.test(value.trim())) return null;
  return Math.min(longestRetryAfter, Number(value));
}

function toFailure(error: unknown): PostOutcome {
  if (error instanceof PrivateTargetError) return { kind: "refused", problem: "private" };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = error instanceof Error ? error.name : "";
  if (name === "AbortError" || name === "TimeoutError" || code === "ABORT_ERR" || code === "ETIMEDOUT") {
    return { kind: "unreachable", why: "time-out" };
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { kind: "unreachable", why: "no such host" };
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) return { kind: "unreachable", why: "certificate" };
  return { kind: "unreachable", why: "connection" };
}
