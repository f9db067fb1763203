import { expect, test } from "vitest";
import { findFault } from "./check-conversation.ts";

const said = (...texts: string[]) =>
  texts.map((text, at) => ({ role: at % 2 === 0 ? ("person" as const) : ("elara" as const), text }));
const fault = (...texts: string[]) => findFault(said(...texts), { danger: null })?.reason ?? null;

test("a fair conversation has no fault", () => {
  expect(
    fault("My days are too full.", "That sounds like more than fits into a day. What could wait?"),
  ).toBeNull();
});

test.each([
  ["guard:claims_human", "Are you tired too?", "I'm an AI. As a human being I know that tiredness well."],
  ["coherence", "Are you a real person?", "Tell me more about your day. What was it like?"],
  ["questions", "I'm tired.", "Since when? What helps?"],
  [
    "length",
    "I'm tired.",
    "One is short. Two is short. Three is short. Four is short. Five is short. Six is short.",
  ],
  ["slot", "I'm tired since {month}.", "That is long."],
  ["screen", "I want to kill myself tonight.", "That sounds hard."],
])("%s is found", (reason, message, reply) => {
  expect(fault(message, reply)).toBe(reason);
});

test("what was said before is not said again", () => {
  const reply = "There is a lot on your shoulders at the moment.";
  expect(fault("I'm tired.", reply, "And sad.", reply)).toBe("repetition");
});

test("a conversation that ends with the person, or where one speaks twice, is none", () => {
  expect(fault("Hello.", "Hello, good that you are here.", "Bye")).toBe("unanswered");
  const twice = [...said("Hello."), ...said("Are you there?", "Yes, I'm here.")];
  expect(findFault(twice, { danger: null })?.reason).toBe("alternation");
});

test("a crisis may be spoken of where the conversation is about one", () => {
  const turns = said("I want to kill myself.", "I'm glad that you said it. Are you safe right now?");
  expect(findFault(turns, { danger: { topics: [], isNow: false } })).toBeNull();
});
