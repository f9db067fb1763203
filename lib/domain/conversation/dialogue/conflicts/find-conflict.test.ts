import { expect, test } from "vitest";
import { conflicts, noQuarrels } from "#tests/support/phrasings/conflicts.ts";
import { lightMessages } from "#tests/support/phrasings/heavy-messages.ts";
import { simulate } from "#tests/support/simulated-conversations.ts";
import { readMessage } from "../message/read-message.ts";
import { longestPart } from "../moves/fill.ts";
import { oneSided, otherViews } from "../words/other-views.ts";
import { findConflict } from "./find-conflict.ts";

const asksOtherView = (text: string) => otherViews.some((frame) => text.includes(longestPart(frame)));
const namesOneSide = (text: string) => oneSided.some((line) => text.includes(line));

test("a quarrel with somebody is known, however it is told", () => {
  expect(conflicts.filter((text) => findConflict(readMessage(text)) === null)).toEqual([]);
});

test("what is no quarrel, or graver than one, is not taken for it", () => {
  expect(
    [...noQuarrels, ...lightMessages].filter((text) => findConflict(readMessage(text)) !== null),
  ).toEqual([]);
});

test("nobody is asked to see the place of one who threatens or harasses them", () => {
  for (const text of noQuarrels) {
    const { replies } = simulate([text, "yes, again today", "I don't know"], { startsWithPerson: true });
    for (const reply of replies) expect(asksOtherView(reply.text), reply.text).toBe(false);
  }
});

test("who tells of a quarrel is heard first, and asked for the other's place later", () => {
  const says = [
    "I'm furious, my boss ignores every suggestion I make",
    "He did it again this morning",
    "Yes",
  ];
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { replies } = simulate(says, { startsWithPerson: true, seed });
    expect(namesOneSide(replies[0]?.text ?? ""), replies[0]?.text).toBe(true);
    expect(asksOtherView(replies[0]?.text ?? "")).toBe(false);
    expect(replies.slice(1).some(({ text }) => asksOtherView(text))).toBe(true);
  }
});

test("it is asked twice at most in a conversation", () => {
  const says = conflicts.slice(0, 14);
  const { replies } = simulate(says, { startsWithPerson: true });
  expect(replies.filter(({ text }) => asksOtherView(text)).length).toBeLessThanOrEqual(2);
});
