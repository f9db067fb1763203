import { setTimeout as sleep } from "node:timers/promises";
import { parseJsonEventStream, uiMessageChunkSchema } from "ai";
import { expect, test } from "vitest";
import type { ReplyEvent } from "#lib/services/conversation/replies/read-reply.ts";
import { streamReply } from "./stream-reply.ts";

const sentAt = new Date("2026-03-02T09:00:00Z");
const begin = (card: unknown = null): ReplyEvent => ({ kind: "begin", replyId: "rep_1", sentAt, card });
const sentence = (sequence: number, text: string): ReplyEvent => ({ kind: "sentence", sequence, text });

async function* events(...all: ReplyEvent[]): AsyncGenerator<ReplyEvent> {
  yield* all;
}

/** The chunks as the AI SDK's own client reads them; one that it would not take fails. */
async function readChunks(response: Response) {
  const chunks = [];
  const stream = response.body ?? expect.fail("no body");
  for await (const part of parseJsonEventStream({ stream, schema: uiMessageChunkSchema })) {
    if (!part.success) throw part.error;
    chunks.push(part.value);
  }
  return chunks;
}

test("a reply is a message of the AI SDK's protocol, one delta a sentence", async () => {
  const response = streamReply(() =>
    events(begin(), sentence(1, "One.\n"), sentence(2, " Two “x”."), { kind: "end", status: "complete" }),
  );
  expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  expect(response.headers.get("cache-control")).toContain("no-transform");
  expect(await readChunks(response)).toEqual([
    { type: "start", messageId: "rep_1", messageMetadata: { sentAt: sentAt.toISOString() } },
    { type: "text-start", id: "text" },
    { type: "text-delta", id: "text", delta: "One.\n", providerMetadata: { elara: { sequence: 1 } } },
    { type: "text-delta", id: "text", delta: " Two “x”.", providerMetadata: { elara: { sequence: 2 } } },
    { type: "text-end", id: "text" },
    { type: "finish", messageMetadata: { status: "complete" } },
  ]);
});

test("a care card comes before any word", async () => {
  const card = { kind: "crisis" };
  const chunks = await readChunks(
    streamReply(() => events(begin(card), sentence(1, "Here."), { kind: "end", status: "complete" })),
  );
  expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(["start", "data-care", "text-start"]);
  expect(chunks[1]).toMatchObject({ id: "care", data: card });
});

test("a reply without a word still begins and ends", async () => {
  const chunks = await readChunks(streamReply(() => events(begin(), { kind: "end", status: "stopped" })));
  expect(chunks.map(({ type }) => type)).toEqual(["start", "finish"]);
});

test("nothing is read ahead of a slow client, and one that leaves ends the reading", async () => {
  let asked = 0;
  let isOver = false;
  async function* endless(signal: AbortSignal): AsyncGenerator<ReplyEvent> {
    try {
      yield begin();
      while (!signal.aborted) {
        asked += 1;
        yield sentence(asked, "x".repeat(1_000));
      }
    } finally {
      isOver = true;
    }
  }
  const reader = (streamReply(endless).body ?? expect.fail("no body")).getReader();
  for (let taken = 0; taken < 5; taken++) await reader.read();
  await sleep(50);
  expect(asked).toBeLessThanOrEqual(6);
  await reader.cancel();
  await expect.poll(() => isOver).toBe(true);
  expect(asked).toBeLessThanOrEqual(7);
});

test("a reply that breaks off is a stream without an end, which the client takes up again", async () => {
  async function* broken(): AsyncGenerator<ReplyEvent> {
    yield begin();
    yield sentence(1, "One.");
    throw new Error("the database is away");
  }
  await expect(readChunks(streamReply(broken))).rejects.toThrow();
});
