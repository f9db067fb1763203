import { expect, test } from "vitest";
import { splitProgress } from "./upload-progress.ts";

test("files fill one after the other", () => {
  expect(splitProgress(0, 600, [100, 200, 300])).toEqual([0, 0, 0]);
  expect(splitProgress(150, 600, [100, 200, 300])).toEqual([100, 50, 0]);
  expect(splitProgress(600, 600, [100, 200, 300])).toEqual([100, 200, 300]);
});

test("the form's own bytes count for no file", () => {
  expect(splitProgress(330, 660, [100, 200])).toEqual([100, 50]);
  expect(splitProgress(700, 660, [100, 200])).toEqual([100, 200]);
});

test("an empty file, and a request of unknown size, do no harm", () => {
  expect(splitProgress(10, 20, [0, 100])).toEqual([0, 50]);
  expect(splitProgress(10, 0, [100])).toEqual([0]);
});
