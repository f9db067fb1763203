import { expect, test } from "vitest";
import { addChosen, describeFileProblem, describeListProblem } from "./chosen-files.ts";

const limits = { fileBytes: 1024 * 1024, requestBytes: 2 * 1024 * 1024, fileCount: 3 };
const file = (name: string, size: number, lastModified = 1) => ({ name, size, lastModified });

test("a file chosen twice is listed once, a changed one again", () => {
  const list = addChosen([file("a.csv", 5)], [file("a.csv", 5), file("a.csv", 5, 2), file("b.csv", 5)]);
  expect(list.map((entry) => [entry.name, entry.lastModified])).toEqual([
    ["a.csv", 1],
    ["a.csv", 2],
    ["b.csv", 1],
  ]);
  expect(addChosen([], [file("a.csv", 5), file("a.csv", 5)])).toHaveLength(1);
});

test("empty and oversized files are told by name, before they are sent", () => {
  expect(describeFileProblem(file("a.csv", 1), limits)).toBeNull();
  expect(describeFileProblem(file("a.csv", 1024 * 1024), limits)).toBeNull();
  expect(describeFileProblem(file("a.csv", 0), limits)).toContain("a.csv is empty");
  expect(describeFileProblem(file("a.csv", 1024 * 1024 + 1), limits)).toContain("a.csv is larger than 1 MB");
});

test("too many files, or too much together, is told as well", () => {
  const small = Array.from({ length: 4 }, (_, index) => file(`${index}.csv`, 1));
  expect(describeListProblem(small.slice(1), limits)).toBeNull();
  expect(describeListProblem(small, limits)).toContain("Up to 3 files");
  const large = [file("a.csv", 1024 * 1024), file("b.csv", 1024 * 1024), file("c.csv", 1)];
  expect(describeListProblem(large, limits)).toContain("larger than 2 MB together");
});
