import type { UIMessageChunk } from "ai";
import { expect, test } from "vitest";
import { requireEnd } from "./chat-transport.ts";
import { reconnectDelayMs } from "./reconnect-delay.ts";

async function read(chunks: readonly UIMessageChunk[]): Promise<string[]> {
  const types: string[] = [];
  const source = new ReadableStream<UIMessageChunk>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const chunk of source.pipeThrough(requireEnd())) types.push(chunk.type);
  return types;
}

test("a stream that was said to its end ends", async () => {
  expect(await read([{ type: "start" }, { type: "finish" }])).toEqual(["start", "finish"]);
});

test("a stream that just stops is a lost connection", async () => {
  await expect(read([{ type: "start" }, { type: "text-start", id: "t" }])).rejects.toThrow(/network/);
  await expect(read([])).rejects.toThrow(/network/);
});

test("each try waits longer, up to 24 seconds, and never less than 0.6", () => {
  expect([0, 1, 2].map((tries) => reconnectDelayMs(tries, 0.5))).toEqual([800, 1600, 3200]);
  expect(reconnectDelayMs(30, 1)).toBe(24_000);
  expect(reconnectDelayMs(0, 0)).toBe(640);
});
