import { expect, test } from "vitest";
import { describeLingering, describeLingeringRule } from "./lingering-words.ts";
import {
  describeCoarse,
  describeKept,
  describeMoves,
  findPlace,
  wordPeople,
  wordShare,
} from "./preview-words.ts";

test.each([
  [{ flagged: 0, entering: 0, leaving: 0 }, 0, "Nobody is flagged today either."],
  [{ flagged: 4, entering: 0, leaving: 0 }, 4, "These are the people who are flagged today."],
  [{ flagged: 5, entering: 1, leaving: 0 }, 4, "Today it is 4 people; 1 would enter."],
  [{ flagged: 1199, entering: 0, leaving: 1 }, 1200, "Today it is 1,200 people; 1 would leave."],
  [{ flagged: 2, entering: 2, leaving: 1 }, 1, "Today it is 1 person; 2 would enter and 1 would leave."],
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

const numbers = { flagged: 20, entering: 0, leaving: 0, kept: 0, coarse: 0 };

test("who was looked at with few trees is said, in the singular too, and that nobody was", () => {
  expect(describeCoarse(numbers)).toBe("Everybody near the line has been looked at by all trees.");
  expect(describeCoarse({ ...numbers, coarse: 1 })).toMatch(/^1 person near or past the line was so far/);
  expect(describeCoarse({ ...numbers, coarse: 1200 })).toMatch(/^1,200 people near or past the line were so/);
});

test.each([
  [0, 0.2, /only below a lower line, 20 % lower; nobody shown here is kept/],
  [1, 0.25, /25 % lower: 1 of those shown is kept by that/],
  [12, 0.2, /20 % lower: 12 of those shown are kept by that/],
  [0, 0, /ends at the same line at which a new one begins/],
])("%d kept at a hysteresis of %d is said", (kept, hysteresis, words) => {
  expect(describeKept({ ...numbers, kept }, hysteresis)).toMatch(words);
});

const move = (from: number, to: number, hysteresis = 0.2) => ({ from, to, hysteresis });

test("that flags outlast a lower sensitivity is said where somebody can be meant", () => {
  const known = { kept: 3, entering: 0 };
  expect(describeLingering(move(0.7, 0.5), known)).toContain("3 people would stay flagged for that reason");
  expect(describeLingering(move(0.7, 0.5), null)).toMatch(/only below a lower line, 20 % lower\.$/);
  expect(describeLingering(move(0.5, 0.7), { kept: 0, entering: 2 })).toContain("Going back later will not");
  for (const silent of [
    describeLingering(move(0.7, 0.5), { kept: 0, entering: 0 }),
    describeLingering(move(0.5, 0.7), known),
    describeLingering(move(0.5, 0.5), { kept: 3, entering: 3 }),
    describeLingering(move(0.7, 0.5, 0), null),
    describeLingeringRule(0),
  ]) {
    expect(silent).toBeNull();
  }
});
