import { expect, test } from "vitest";
import { describeOwnMeasure, describeOwnMood, describeOwnRecord, moodWordAt } from "./own-words.ts";

const at = (date: string, value: number) => ({ date, value });

test.each([
  [[], "Not enough data: you gave no answer in the four weeks up to 28 Mar 2026."],
  [[at("2026-02-20", 4)], "Not enough data: you gave no answer in the four weeks up to 28 Mar 2026."],
  [[at("2026-03-01", 4)], "You answered once in the four weeks up to 28 Mar 2026, around “Happy”."],
  [
    [at("2026-02-28", 4), at("2026-03-20", 2), at("2026-03-28", 2)],
    "You answered twice in the four weeks up to 28 Mar 2026, around “Sad”. The four weeks before were brighter.",
  ],
  [
    [at("2026-02-01", 2), at("2026-03-20", 4)],
    "You answered once in the four weeks up to 28 Mar 2026, around “Happy”. That is brighter than the four weeks before.",
  ],
  [
    [at("2026-02-01", 3), at("2026-03-20", 3.4)],
    "You answered once in the four weeks up to 28 Mar 2026, around “Okay”. That is much like the four weeks before.",
  ],
])("%o reads as a sentence without a score", (answers, sentence) => {
  expect(describeOwnMood(answers, "2026-03-28")).toBe(sentence);
});

test("a place beyond the axis takes its end", () => {
  expect([0, 1, 5, 7].map(moodWordAt)).toEqual(["Frustrated", "Frustrated", "Excited", "Excited"]);
});

test("one's own measure weighs each record alike and is held against nobody", () => {
  const history = {
    name: "Work hours",
    unit: "hours a day",
    format: "hours" as const,
    typical: { low: 1, middle: 2, high: 3 },
    sentence: "more than most here",
    recordCount: 4,
    few: [],
    points: [
      { start: "2026-01-01", mean: 10, count: 1 },
      { start: "2026-02-01", mean: null, count: 0 },
      { start: "2026-03-01", mean: 6, count: 3 },
    ],
  };
  expect(describeOwnMeasure(history)).toBe("7 hours a day on average.");
  expect(describeOwnMeasure({ ...history, points: [], recordCount: 0 })).toBe("Not enough data.");
});

test("one's own record of mood is a word, not a score", () => {
  expect(describeOwnRecord(3.8, { unit: "of 5", format: "mood" })).toBe("Happy");
  expect(describeOwnRecord(7.25, { unit: "hours a day", format: "hours" })).toBe("7.3 hours a day");
});
