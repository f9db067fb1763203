import { expect, test } from "vitest";
import { largestBodyBytes, newMessageSchema, parseInput, readJsonBody } from "./chat-input.ts";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/chat", { method: "POST", body, headers, duplex: "half" } as RequestInit);

test("what a browser sends is read, also where a character is parted between two chunks", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ text: "Grüße 🙂" }));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await readJsonBody(post(body))).toEqual({ text: "Grüße 🙂" });
});

test("a body that is too large is refused while it arrives, and not read on", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10_000;
      controller.enqueue(new Uint8Array(10_000).fill(0x20));
    },
  });
  await expect(readJsonBody(post(endless))).rejects.toMatchObject({ code: "too_large" });
  expect(sent).toBeLessThan(largestBodyBytes + 40_000);
  const claimed = post("{}", { "content-length": String(largestBodyBytes + 1) });
  await expect(readJsonBody(claimed)).rejects.toMatchObject({ code: "too_large" });
});

test.each([["{"], [""], ["nonsense"], [new Uint8Array([0x22, 0xff, 0x22])]])(
  "%# is no JSON",
  async (body) => {
    await expect(readJsonBody(post(body))).rejects.toMatchObject({ code: "invalid_input" });
  },
);

const good = { conversationId: "conversation", messageId: "message-1", text: "Hello" };

test("a message has ids and a text; the rest may be left out", () => {
  expect(parseInput(newMessageSchema, { ...good, extra: 1 })).toEqual({
    ...good,
    isSpoken: false,
    regenerate: false,
  });
});

test.each([
  [null],
  [[]],
  ["text"],
  [{}],
  [{ ...good, conversationId: "short" }],
  [{ ...good, conversationId: "../../etc/passwd" }],
  [{ ...good, messageId: "x".repeat(101) }],
  [{ ...good, messageId: "nul\u0000nul-nul" }],
  [{ ...good, text: ["a"] }],
  [{ ...good, isSpoken: "yes" }],
])("%j is no message", (raw) => {
  expect(() => parseInput(newMessageSchema, raw)).toThrow(expect.objectContaining({ code: "invalid_input" }));
});
