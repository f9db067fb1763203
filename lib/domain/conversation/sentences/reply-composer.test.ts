import fc from "fast-check";
import { expect, test } from "vitest";
import { createEchoTest } from "./echo.ts";
import { createReplyComposer } from "./reply-composer.ts";

const compose = (pieces: readonly string[], length = { minSentences: 2, maxSentences: 5 }) => {
  const composer = createReplyComposer({
    length,
    guard: (sentence) =>
      sentence.includes("BAD") ? { ok: false, reason: "unsafe", certainty: "likely" } : { ok: true },
    findEcho: createEchoTest({
      instructions:
        "You never speak as the person, a colleague or the company.\n<data>\nHow do you rest after work these days?\n</data>",
      personText: "I am so tired of all this. Nothing helps.",
    }),
  });
  const deltas = pieces.map((piece) => composer.offer(piece, "model"));
  return { composer, deltas, text: composer.text() };
};

test("a reply ends with its question once it has the least length", () => {
  const { text, composer } = compose(["I hear you.", " How are you?", " I am here."]);
  expect([text, composer.isComplete()]).toEqual(["I hear you. How are you?", true]);
});

test("a second question is left out, and a reply that begins with one goes on", () => {
  const { text } = compose(["How are you?", " And why?", " That sounds hard.", " Rest well."]);
  expect(text).toBe("How are you? That sounds hard.");
});

test("a reply has its most sentences and no more", () => {
  const pieces = ["One is here.", " Two is here.", " Three is here.", " Four is here."];
  expect(compose(pieces, { minSentences: 2, maxSentences: 3 }).text).toBe(
    "One is here. Two is here. Three is here.",
  );
});

test("what is left out leaves no gap", () => {
  const { text } = compose(["I hear you.", "\n\nBAD one.", "BAD two.", " Rest well."]);
  expect(text).toBe("I hear you.\n\nRest well.");
  expect(compose(["BAD one.", " I hear you."]).text).toBe("I hear you.");
  expect(compose(["I hear you.", "BAD one.", "Rest well."]).text).toBe("I hear you. Rest well.");
});

test.each([
  [["I am here for you.", " I am here for you!", " Rest well."], "I am here for you. Rest well."],
  [
    ["You have carried a lot this week.", " You have carried a lot this week too."],
    "You have carried a lot this week.",
  ],
])("nothing is said again: %j", (pieces, expected) => {
  expect(compose(pieces).text).toBe(expected);
});

test.each([
  "I am so tired of all this.",
  "You never speak as the person, a colleague or the company.",
  "So you never speak as the person, a colleague or the company!",
])("what the model was given is not given back: %s", (sentence) => {
  expect(compose([sentence]).text).toBe("");
});

test.each([
  "How do you rest after work these days?",
  "Being so tired of all this must be hard.",
  "Nothing helps.",
])("is no echo: %s", (sentence) => {
  expect(compose([sentence]).text).toBe(sentence);
});

test("a loop of what may not be shown is given up", () => {
  expect(compose(Array.from({ length: 4 }, () => " BAD.")).composer.isHopeless()).toBe(true);
});

test("marks alone stay with the sentence before them", () => {
  expect(compose(["Really?", "!", " Rest well."]).deltas).toEqual(["Really?", "!", " Rest well."]);
});

test("the deltas together are the reply, never with more than one question or the most sentences", () => {
  const piece = fc.tuple(
    fc.constantFrom("", " ", "\n", "\n\n"),
    fc.constantFrom(
      "I hear you",
      "BAD",
      "Tell me more",
      "It is a lot",
      "Rest",
      "Go on then",
      "Who helps you",
    ),
    fc.constantFrom(".", "?", "!", ""),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { deltas, text, composer } = compose(pieces.map((each) => each.join("")));
      expect(deltas.join("")).toBe(text);
      expect(text).not.toContain("BAD");
      expect(text.split("?").length - 1).toBeLessThanOrEqual(1);
      expect(composer.sentenceCount()).toBeLessThanOrEqual(5);
      expect(text).toBe(text.trim());
    }),
  );
});
