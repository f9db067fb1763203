import type { Dialect } from "./read-dialect.ts";

/** What became of one request to an endpoint. Times are milliseconds from the moment it was sent. */
export type Exchange = NoAnswer | Answer;

export const noAnswerCauses = [
  "refused",
  "unknown_host",
  "certificate",
  "not_tls",
  "timeout",
  "closed",
  "unreachable",
] as const;
export type NoAnswerCause = (typeof noAnswerCauses)[number];

/** No headers came. `code` is the network's own word for it. */
export type NoAnswer = {
  readonly kind: "none";
  readonly cause: NoAnswerCause;
  readonly code: string | null;
  readonly afterMs: number;
};

/**
 * How a body ended: as it should, broken off, past the time limit, past the size limit, or left by us because enough
 * had come.
 */
export type BodyEnd = "whole" | "cut" | "timeout" | "flood" | "left";

export type Answer = {
  readonly kind: "answer";
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly location: string | null;
  readonly headersMs: number;
  readonly totalMs: number;
  readonly end: BodyEnd;
  /** The beginning of the body, as text. */
  readonly head: string;
  readonly reading: Reading;
};

/** What a body says, read as Elara reads it. */
export type Reading = {
  readonly dialect: Dialect;
  readonly text: string;
  /** When each piece of text came. */
  readonly textAtMs: readonly number[];
  readonly finish: string | null;
  readonly hasDone: boolean;
  readonly usage: Usage | null;
  /** An error that stands in the body, and its JSON as far as it is read. */
  readonly error: { readonly isTooLong: boolean; readonly words: string } | null;
  readonly unreadable: number;
  /** Whether a part of the body ended inside a character. */
  readonly hasPartedCharacter: boolean;
};

export type Usage = { readonly promptTokens: number | null; readonly completionTokens: number | null };

/** Whether the server failed by itself, whatever it was asked. One that is busy (503) has not. */
export function hasFailed(exchange: Exchange): boolean {
  return exchange.kind === "answer" && exchange.status >= 500 && exchange.status !== 503;
}

/** An answer that is one. */
export type Reply = Answer & { readonly status: 200 };

/** Whether an exchange gave text of a model, whatever its shape. */
export function hasText(exchange: Exchange | null): exchange is Reply {
  return exchange?.kind === "answer" && exchange.status === 200 && exchange.reading.text.trim() !== "";
}
