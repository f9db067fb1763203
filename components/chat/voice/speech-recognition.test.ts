import { expect, test } from "vitest";
import { describeHearingProblem, toHeardText } from "./speech-recognition.ts";
import { parseVoiceChoice } from "./use-voice-choice.ts";

const heard = (...parts: readonly string[]) => ({
  results: parts.map((transcript) => Object.assign([{ transcript }], { isFinal: false })),
});

test("what was heard is one text, whatever spaces the browser puts around its parts", () => {
  expect(toHeardText(heard("I am", " very tired "))).toBe("I am very tired");
  expect(toHeardText(heard("", "hello"))).toBe("hello");
  expect(toHeardText(heard())).toBe("");
});

test("every problem has words that lead on, giving up has none", () => {
  for (const error of ["not-allowed", "no-speech", "network", "something-new"]) {
    expect(describeHearingProblem(error)).toMatch(/typing/);
  }
  expect(describeHearingProblem("aborted")).toBeNull();
});

test.each([
  [null, false],
  ["{", false],
  ["[]", false],
  ['{"listens":"yes"}', false],
  ['{"listens":true}', true],
])("a stored choice of %j switches listening %s", (text, listens) => {
  expect(parseVoiceChoice(text).listens).toBe(listens);
});
