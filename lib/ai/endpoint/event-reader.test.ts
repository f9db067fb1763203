import fc from "fast-check";
import { expect, test } from "vitest";
import { createEventReader, type WireEvent } from "./event-reader.ts";

function read(bytes: Buffer, cuts: readonly number[] = []): WireEvent[] {
  const events: WireEvent[] = [];
  const reader = createEventReader((event) => events.push(event));
  let from = 0;
  for (const at of [...cuts.toSorted((one, other) => one - other), bytes.length]) {
    reader.push(bytes.subarray(from, Math.max(from, at)));
    from = Math.max(from, at);
  }
  reader.end();
  return events;
}
const readText = (text: string) => read(Buffer.from(text));

test.each([
  ["data: a\n\ndata: b\n\n", ["a", "b"]],
  ["data:a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]],
  ["data: a\r\rdata: b\r\r", ["a", "b"]],
  [": keep-alive\n\n:\n\ndata: a\n\n", ["a"]],
  ["\ufeffdata: a\n\n", ["a"]],
  ["id: 7\nretry: 10\nunknown\ndata: a\ndata: b\n\n", ["a\nb"]],
  ["data: a", ["a"]],
  ["data: a\r\n\r", ["a"]],
  ["\n\n\n", []],
])("%j holds the data %j", (text, data) => {
  expect(readText(text).map((event) => event.data)).toEqual(data);
});

test("an event's name holds for that event alone", () => {
  expect(readText("event: error\ndata: a\n\ndata: b\n\n")).toEqual([
    { name: "error", data: "a" },
    { name: "", data: "b" },
  ]);
});

test("events read the same wherever the bytes are parted, in the middle of a character too", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => `data: ${text.replace(/[\r\n]/g, "")}`),
    fc.constantFrom("", ": keep-alive", ":", "event: error", "data: 今日は😀", "data:"),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(300), { maxLength: 30 }),
      (lines, lineEnd, cuts) => {
        const bytes = Buffer.from(lines.map((each) => each + lineEnd).join(""));
        const inside = cuts.filter((at) => at < bytes.length);
        expect(read(bytes, inside)).toEqual(read(bytes));
      },
    ),
  );
});
