import { expect, test } from "vitest";
import type { ElaraMessage } from "../elara-message.ts";
import { type Heard, hearAll, hearNew } from "./new-sentences.ts";

const reply = (id: string, text: string): ElaraMessage => ({
  id,
  role: "assistant",
  parts: [{ type: "text", text }],
});

function hearInTurn(states: readonly (readonly ElaraMessage[])[]): string[] {
  let heard: Heard = new Map();
  return states.flatMap((messages) => {
    const next = hearNew(heard, messages);
    heard = next.heard;
    return next.said;
  });
}

test("every sentence is handed on once, however often the page is drawn", () => {
  const one = [reply("r1", "I hear you.")];
  const two = [reply("r1", "I hear you. What helped?")];
  expect(hearInTurn([one, one, two, two])).toEqual(["I hear you.", " What helped?"]);
});

test("a replay from the start says nothing again and goes on where it was", () => {
  const states = ["I hear you.", "", "I hear you.", "I hear you. And now?"].map((text) => [
    reply("r1", text),
  ]);
  expect(hearInTurn(states)).toEqual(["I hear you.", " And now?"]);
});

test("another reply is new, what was there before is not, the person's own words are never handed on", () => {
  const before = [reply("r1", "Hello.")];
  const person: ElaraMessage = { id: "m1", role: "user", parts: [{ type: "text", text: "Hi" }] };
  expect(hearNew(hearAll(before), [...before, person, reply("r2", "Welcome.")]).said).toEqual(["Welcome."]);
});
