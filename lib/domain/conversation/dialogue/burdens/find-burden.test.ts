import { expect, test } from "vitest";
import { heavyMessages, lightMessages } from "#tests/support/phrasings/heavy-messages.ts";
import { simulate } from "#tests/support/simulated-conversations.ts";
import { guardSentence } from "../../guard/guard-sentence.ts";
import { readMessage } from "../message/read-message.ts";
import { splitSentences } from "../state/said-before.ts";
import { burdens, findBurdens } from "./find-burden.ts";

test("what is heavy is met first with what it is like, and not with a question", () => {
  const met = heavyMessages.filter((text) => {
    const { replies } = simulate([text], { startsWithPerson: true });
    const [first = ""] = replies[0]?.sentences ?? [];
    return !first.includes("?") && findBurdens(readMessage(text)).length > 0;
  });
  expect(heavyMessages.filter((text) => !met.includes(text))).toEqual([]);
});

test("what is light is not comforted", () => {
  expect(lightMessages.filter((text) => findBurdens(readMessage(text)).length > 0)).toEqual([]);
});

test("what is denied is not felt", () => {
  for (const text of ["I'm not lonely", "I was never afraid of it", "I'm not so tired any more"])
    expect(findBurdens(readMessage(text)), text).toEqual([]);
});

test("every line is short, asks nothing, passes the guard and stands once", () => {
  const lines = burdens.flatMap((burden) => burden.lines);
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) {
    expect(line).not.toMatch(/[?!]/);
    expect(line.split(" ").length, line).toBeLessThanOrEqual(32);
    for (const sentence of splitSentences(line))
      expect(guardSentence(sentence, { personText: "", before: "" }), line).toEqual({ ok: true });
  }
});
