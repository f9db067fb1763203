import { expect, test } from "vitest";
import { readLimitedBody } from "./read-limited-body.ts";

function streamed(parts: readonly string[], headers: Record<string, string> = {}) {
  const state = { given: 0 };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const part = parts[state.given];
      if (part === undefined) return controller.close();
      state.given += 1;
      controller.enqueue(new TextEncoder().encode(part));
    },
  });
  return { request: { headers: new Headers(headers), body }, state };
}

test("what arrives in parts is put together", async () => {
  const { request } = streamed(["BEGIN:", "VCALENDAR"], { "content-length": "15" });
  expect(new TextDecoder().decode(await readLimitedBody(request, 15))).toBe("BEGIN:VCALENDAR");
});

test("what is too large is refused before the rest is read, announced or not", async () => {
  const { request, state } = streamed(Array(1000).fill("0123456789"));
  await expect(readLimitedBody(request, 20)).rejects.toMatchObject({ code: "too_large" });
  expect(state.given).toBeLessThan(10);
  const announced = streamed(["x"], { "content-length": "21" });
  await expect(readLimitedBody(announced.request, 20)).rejects.toMatchObject({ code: "too_large" });
  // A stream reads one part ahead of its own accord.
  expect(announced.state.given).toBeLessThanOrEqual(1);
});

test("a file that is empty or was cut short is refused", async () => {
  await expect(readLimitedBody({ headers: new Headers(), body: null }, 20)).rejects.toMatchObject({
    code: "invalid_input",
  });
  const { request } = streamed(["BEGIN"], { "content-length": "15" });
  await expect(readLimitedBody(request, 20)).rejects.toMatchObject({ code: "invalid_input" });
});
