import { expect, test } from "vitest";
import { describeMatches, matchRecords } from "./match-records.ts";

const labels = [
  "Annual Leave from 2 Feb 2026 to 6 Feb 2026",
  "Sick Leave from 3 Mar 2026 to 3 Mar 2026",
  "Congé from 9 Mar 2026 to 9 Mar 2026",
];

test.each([
  ["", [0, 1, 2]],
  ["  ", [0, 1, 2]],
  ["mar", [1, 2]],
  ["LEAVE feb", [0]],
  ["conge", [2]],
  ["the first week", []],
  ["(", []],
])("%j finds the records whose names hold every word", (typed, found) => {
  expect(matchRecords(labels, typed)).toEqual(found.map((index) => labels[index]));
});

test("once one is chosen all stay, to choose another", () => {
  expect(matchRecords(labels, ` ${labels[1]} `)).toEqual(labels);
});

test.each([
  ["", 1, 1, "1 record of yours."],
  ["", 3, 3, "3 records of yours."],
  ["", 400, 400, "Your newest 400 records; name an older one in your own words."],
  ["mar", 2, 3, "2 records of 3 match."],
  ["zzz", 0, 3, "None of your records reads like this. It goes to HR in your own words."],
  ["", 0, 0, "None of your records of this kind is here. Name it in your own words."],
])("of %j with %i of %i found it says: %s", (typed, matched, all, words) => {
  expect(describeMatches({ typed, matched, all })).toBe(words);
});
