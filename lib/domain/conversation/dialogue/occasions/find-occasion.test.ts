import { expect, test } from "vitest";
import { simulate } from "#tests/support/simulated-conversations.ts";
import { readMessage } from "../message/read-message.ts";
import { findOccasion } from "./find-occasion.ts";

test.each([
  ["How can I thank my team mate for the help?", "thank_somebody"],
  ["our dog needs surgery tomorrow", "worry_outside_work"],
  ["my grandmother passed away", "loss"],
  ["They want younger people, because I'm 58", "unequal_treatment"],
  ["what did Tom Meyer say to you?", "other_people"],
  ["We finally launched, it went really well", "good_news"],
  ["how should I tell him that it hurt me", "talk_to_somebody"],
  ["What can I say when she interrupts me?", "talk_to_somebody"],
  ["I wonder whether we are done", null],
  ["It went well, but I'm exhausted", null],
  ["My boss is worried about the deadline", null],
  ["nobody ever says thank you to me", null],
])("%s is met as %s", (text, id) => {
  expect(findOccasion(readMessage(text))?.id ?? null).toBe(id);
});

test("whoever wants no questions is not sent off, and is asked nothing for a while", () => {
  const says = [
    "I have too much to do",
    "please stop asking me questions",
    "it's the meetings",
    "every day",
    "yes",
  ];
  for (const seed of [1, 2, 3]) {
    const { replies } = simulate(says, { seed });
    for (const { text, isEnding } of replies.slice(2)) {
      expect(text).not.toContain("?");
      expect(isEnding).toBe(false);
    }
  }
});

test("a step that is meant is affirmed and named at the end", () => {
  const { replies } = simulate([
    "I'm behind with it all",
    "ok I'll book a meeting with my boss on Thursday",
    "bye",
  ]);
  expect(replies[2]?.text).toContain("book a meeting with your boss on Thursday");
  expect(replies[3]?.text).toContain("book a meeting with your boss on Thursday");
});
