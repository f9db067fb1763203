import { expect, test } from "vitest";
import { effectiveCount } from "./effective-count.ts";

test("equal shares count one each, whatever their unit; who has no share counts nothing", () => {
  expect(effectiveCount([2, 2, 2, 2, 0, 0])).toBe(4);
  expect(effectiveCount([0.25, 0.25])).toBe(2);
});

test("one who has nearly everything stands nearly alone", () => {
  expect(effectiveCount([100, 0.01, 0.01])).toBeLessThan(1.001);
});

test("nothing rests on nobody", () => {
  expect(effectiveCount([])).toBe(0);
  expect(effectiveCount([0, 0])).toBe(0);
});
