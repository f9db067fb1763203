import type { IncomingMessage } from "node:http";
import { createModelText } from "#lib/domain/conversation/sentences/model-text.ts";
import { type FailureReason, toFailureEvent } from "./endpoint-failure.ts";
import { createPayloadReader } from "./payload-reader.ts";
import type { TokenClock } from "./token-clock.ts";
import { readWireChunk, type WireChunk } from "./wire-chunk.ts";

/** A reply this long is no reply any more. */
export const mostCharacters = 12_000;
/** And so is one of this many bytes, whatever they are. */
const mostBytes = 4_000_000;
/** So many places where characters were lost before they were sent are no slip any more: whoever writes this cannot write. */
const mostBrokenPlaces = 2;
/** How long the endpoint may take to end an answer whose last token is there, before its connection is closed. */
const farewellMs = 500;

export type ReplySource = {
  readonly answer: IncomingMessage;
  /** Starts the watch over tokens; `onStall` is called when they stop coming. */
  readonly startClock: (onStall: () => void) => TokenClock;
  /** Closes the connection. */
  readonly hangUp: () => void;
  /** The body has been read, or given up. */
  readonly onOver: () => void;
};

/**
 * The reply as server-sent events again, one for each finished sentence. Below the provider, because each event costs
 * the provider and everything above it many times what it costs here.
 */
export function createReplyStream(source: ReplySource): ReadableStream<Uint8Array> {
  let stop: (() => void) | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = readReply(source, {
          send: (content) => controller.enqueue(toEvent(content, null)),
          close(finish) {
            controller.enqueue(toEvent("", finish));
            controller.close();
          },
          // An error of the stream itself would throw away what has been sent and not read yet.
          fail(reason) {
            controller.enqueue(Buffer.from(toFailureEvent(reason)));
            controller.close();
          },
        });
      },
      cancel() {
        stop?.();
        source.hangUp();
      },
    },
    { highWaterMark: Number.POSITIVE_INFINITY },
  );
}

type Outlet = {
  send(sentence: string): void;
  close(finish: string): void;
  fail(reason: FailureReason): void;
};

function readReply(source: ReplySource, outlet: Outlet): () => void {
  const { answer, startClock, hangUp, onOver } = source;
  const text = createModelText();
  let isOver = false;
  let characters = 0;
  let bytes = 0;
  let broken = 0;
  const settle = () => {
    isOver = true;
    clock.stop();
    onOver();
  };
  const fail = (reason: FailureReason) => {
    if (isOver) return;
    settle();
    hangUp();
    outlet.fail(reason);
  };
  const conclude = (finish: string, isWhole: boolean) => {
    const rest = text.end();
    if (rest.trim() !== "" && (isWhole || isEnded(rest))) outlet.send(rest);
    settle();
    outlet.close(finish);
  };
  const take = (chunk: WireChunk) => {
    if (isOver || chunk.kind === "nothing") return;
    if (chunk.kind === "malformed") return fail("malformed");
    if (chunk.kind === "error") return fail(toReason(chunk));
    if (chunk.text !== "") clock.beat();
    characters += chunk.text.length;
    broken += countBrokenPlaces(chunk.text);
    if (broken >= mostBrokenPlaces) return fail("malformed");
    for (const sentence of text.push(chunk.text)) outlet.send(sentence);
    if (text.isCut() || characters > mostCharacters) {
      conclude(text.isCut() ? "stop" : "length", false);
      hangUp();
    } else if (chunk.finish !== null) {
      conclude(toFinish(chunk.finish), chunk.finish !== "length");
      partIn(answer, hangUp);
    }
  };
  const payloads = createPayloadReader((payload) => {
    if (isOver) return;
    if (payload.isDone) conclude("stop", true);
    else take(payload.isError ? toError(readWireChunk(payload.json)) : readWireChunk(payload.json));
  });
  const clock = startClock(() => fail("stall"));
  answer.on("data", (part: Buffer) => {
    bytes += part.length;
    if (bytes > mostBytes) return isOver ? hangUp() : fail("malformed");
    if (!isOver) payloads.push(part);
  });
  answer.once("end", () => {
    if (!isOver) payloads.end();
    if (isOver) return;
    const rest = text.end();
    if (rest.trim() !== "" && !isEnded(rest)) return fail("cut");
    if (rest.trim() !== "") outlet.send(rest);
    settle();
    outlet.close("stop");
  });
  answer.on("error", () => fail("cut"));
  answer.once("close", () => fail("cut"));
  return settle;
}

function countBrokenPlaces(text: string): number {
  return text.includes("\u{FFFD}") ? (text.match(/\uFFFD+/gu)?.length ?? 0) : 0;
}

/** Lets the endpoint end its answer, so that the connection can be used again; not for long. */
function partIn(answer: IncomingMessage, hangUp: () => void): void {
  const timer = setTimeout(hangUp, farewellMs);
  answer.once("close", () => clearTimeout(timer));
}

function isEnded(text: string): boolean {
  return /[.!?…。！？؟।][\p{P}\p{S}\s]*$/u.test(text);
}

function toFinish(finish: string): string {
  return ["length", "content_filter"].includes(finish) ? finish : "stop";
}

function toError(chunk: WireChunk): WireChunk {
  return chunk.kind === "error" ? chunk : { kind: "error", status: null, isTooLong: false };
}

function toReason({ status, isTooLong }: Extract<WireChunk, { kind: "error" }>): FailureReason {
  if (isTooLong) return "too_long";
  return status === 429 || status === 503 ? "busy" : "refused";
}

function toEvent(content: string, finish: string | null): Uint8Array {
  const choice = { index: 0, delta: { content }, finish_reason: finish };
  return Buffer.from(`data: ${JSON.stringify({ choices: [choice] })}\n\n`);
}
