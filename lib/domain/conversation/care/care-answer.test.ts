import { describe, expect, test } from "vitest";
import { screenMessage } from "../screen/screen-message.ts";
import { classifyCareAnswer } from "./care-answer.ts";

describe("after being asked about suicide, where a yes is danger", () => {
  test.each([
    ["yes", "danger"],
    ["Yeah, I guess", "danger"],
    ["sometimes", "danger"],
    ["honestly... yes", "danger"],
    ["kind of", "danger"],
    ["no", "safe"],
    ["No, I would never do that", "safe"],
    ["nah", "safe"],
    ["not really", "safe"],
    ["I don't want to die, I'm just tired", "safe"],
    ["please don't tell anyone", "dont_tell"],
    ["yes but don’t tell HR", "dont_tell"],
    ["who did you tell??", "dont_tell"],
    ["I'm fine now, it was a joke", "joke"],
    ["it was just a joke", "joke"],
    ["jk lol", "joke"],
    ["I can't breathe", "panic"],
    ["im having a panic attack", "panic"],
    ["", "silence"],
    ["   \n ", "silence"],
    ["...", "silence"],
    ["🙏🙏", "silence"],
    ["I want to talk to a real person", "wants_human"],
    ["can we do the breathing exercise", "wants_exercise"],
    ["let's make a plan", "wants_plan"],
    ["leave me alone", "refuses"],
    ["I don't want to talk about it", "refuses"],
    ["thanks for listening", "thanks"],
    ["my manager gave me another shift", "unclear"],
    ["I don't know", "unclear"],
    ["no idea", "unclear"],
    ["no reason to go on", "unclear"],
    ["not yet", "unclear"],
    ["not right now", "unclear"],
    ["never felt this bad", "unclear"],
    ["I can't do this", "unclear"],
    ["I'm fine with dying", "danger"],
    ["I'm okay now that I decided", "danger"],
    ["I'd be better off dead", "danger"],
    ["this is not a joke", "danger"],
    ["I'm not kidding", "danger"],
    ["I am not", "safe"],
    ["No.", "safe"],
    ["no, I'm not going to hurt myself", "safe"],
    ["I'm doing much better now", "safe"],
  ])("%j is %s", (text, kind) => expect(classifyCareAnswer(text, "danger", screenMessage)).toBe(kind));
});

describe("after being asked whether they are safe", () => {
  test.each([
    ["yes", "safe"],
    ["Yes I am", "safe"],
    ["I'm safe, my sister is with me", "safe"],
    ["no", "danger"],
    ["not really", "danger"],
    ["I am not safe", "danger"],
    ["I'm not ok", "danger"],
    ["I don't feel safe here", "danger"],
    ["I don't know", "danger"],
    ["kind of", "unclear"],
    ["maybe", "unclear"],
    ["yes, I guess", "unclear"],
    ["yes but only for now", "unclear"],
    ["I wish I was fine", "danger"],
    ["hardly", "danger"],
    ["Yes, I'm at home with my brother", "safe"],
    ["sure", "safe"],
  ])("%j is %s", (text, kind) => expect(classifyCareAnswer(text, "safe", screenMessage)).toBe(kind));
});

test.each([
  ["yes", "agrees"],
  ["no", "disagrees"],
  ["maybe", "unclear"],
])("after an open question %j is %s, and says nothing about safety", (text, kind) =>
  expect(classifyCareAnswer(text, "open", screenMessage)).toBe(kind),
);

describe("after talk of harming somebody", () => {
  test.each([
    ["Don't worry, I would never. I'm just angry", "denies"],
    ["I wouldn't hurt anyone", "denies"],
    ["relax, I'm only furious with him", "denies"],
    ["I'm just letting off steam", "denies"],
    ["I would never, but he makes it hard", "unclear"],
    ["I'm just angry and I might do it", "unclear"],
    ["I worked on it for six months, nights and weekends", "moves_on"],
    ["He took my part of the project to the board", "moves_on"],
  ])("%j is %s", (text, kind) =>
    expect(classifyCareAnswer(text, "safe", screenMessage, "harm_to_others")).toBe(kind),
  );
});

test.each([
  "I worked on it for six months and I can't do this any more",
  "the pills are in my bag and I have a lot of them",
  "one two three four five six",
  "Ich habe heute sechs Monate lang gearbeitet",
])("%j does not turn to another subject", (text) =>
  expect(classifyCareAnswer(text, "open", screenMessage)).not.toBe("moves_on"),
);

test("a message of any size and kind is answered, in little time", () => {
  classifyCareAnswer("we moved the desk to the other room", "danger", screenMessage);
  const started = performance.now();
  for (const text of [
    "a ".repeat(50_000),
    "tell ".repeat(20_000),
    "\u202Eno\u0000",
    "i am not ".repeat(10_000),
  ]) {
    expect(typeof classifyCareAnswer(text, "danger", screenMessage)).toBe("string");
  }
  expect(performance.now() - started).toBeLessThan(500);
});
