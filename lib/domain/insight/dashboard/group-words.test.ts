import { expect, test } from "vitest";
import { nameOne, placeIn } from "./group-words.ts";

test.each([
  ["Department", "department"],
  ["Time here", "group by time here"],
  ["Group", "group"],
])("one of %s is a %s", (itemName, one) => {
  expect(nameOne(itemName)).toBe(one);
});

test.each([
  [["Design"], "Department", "in Design"],
  [["Design", "Legal", "Sales"], "Department", "in Design, Legal and Sales"],
  [["Unknown"], "Location", "among people whose location is not known"],
  [["Berlin", "Unknown"], "Location", "in Berlin and among people whose location is not known"],
  [["Unknown"], "Time here", "among people whose start here is not known"],
  [["Unknown"], "Group", "in Unknown"],
])("%j of %s is said as %s", (names, itemName, words) => {
  expect(placeIn(names, itemName)).toBe(words);
});

test("of many groups some are named, and how many more there are", () => {
  const names = ["A", "B", "C", "D", "E"];
  expect(placeIn(names, "Department", 4)).toBe("in A, B, C and 2 more");
  expect(placeIn(names.slice(0, 4), "Department", 4)).toBe("in A, B, C and D");
});
