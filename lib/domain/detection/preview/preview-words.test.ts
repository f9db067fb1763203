import { expect, test } from "vitest";
import { describeCoarse, describeMoves, findPlace, wordPeople, wordShare } from "./preview-words.ts";

test.each([
  [{ flagged: 0, entering: 0, leaving: 0, coarse: 0 }, 0, "Nobody is flagged today either."],
  [{ flagged: 4, entering: 0, leaving: 0, coarse: 0 }, 4, "These are the people who are flagged today."],
  [{ flagged: 5, entering: 1, leaving: 0, coarse: 0 }, 4, "Today it is 4 people; 1 would enter."],
  [{ flagged: 1199, entering: 0, leaving: 1, coarse: 0 }, 1200, "Today it is 1,200 people; 1 would leave."],
  [
    { flagged: 2, entering: 2, leaving: 1, coarse: 0 },
    1,
    "Today it is 1 person; 2 would enter and 1 would leave.",
  ],
])("%o beside %d today: %s", (numbers, today, sentence) => {
  expect(describeMoves(today, numbers)).toBe(sentence);
});

test("people and shares are worded with few digits", () => {
  expect([wordPeople(0), wordPeople(1), wordPeople(35_000)]).toEqual([
    "0 people",
    "1 person",
    "35,000 people",
  ]);
  expect([wordShare(17, 500), wordShare(4900, 35_000), wordShare(0, 0), wordShare(1, 3)]).toEqual([
    "3.4 %",
    "14 %",
    "0 %",
    "33 %",
  ]);
});

test("a place is found by its sensitivity, or the nearest below", () => {
  const places = [0, 0.01, 0.02];
  expect([findPlace(places, 0), findPlace(places, 0.015), findPlace(places, 1)]).toEqual([0, 1, 2]);
});

test("who was looked at with few trees is said, in the singular too", () => {
  expect(describeCoarse(0)).toBeNull();
  expect(describeCoarse(1)).toMatch(/^Of those flagged, one was/);
  expect(describeCoarse(12)).toMatch(/^Of those flagged, 12 were/);
});
