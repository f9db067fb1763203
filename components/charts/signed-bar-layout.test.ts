import { expect, test } from "vitest";
import { layOutSignedBars } from "./signed-bar-layout.ts";

test("both sides share one scale and reach their edges", () => {
  expect(layOutSignedBars([3, 1.5, -1])).toEqual({
    zero: 25,
    bars: [
      { start: 25, length: 75 },
      { start: 25, length: 37.5 },
      { start: 0, length: 25 },
    ],
  });
});

test("with one side only, the line is at its edge", () => {
  expect(layOutSignedBars([2, 1]).zero).toBe(0);
  expect(layOutSignedBars([-2, -1]).zero).toBe(100);
});

test("nothing but zeros, or nothing at all, divides by nothing", () => {
  expect(layOutSignedBars([0])).toEqual({ zero: 0, bars: [{ start: 0, length: 0 }] });
  expect(layOutSignedBars([])).toEqual({ zero: 0, bars: [] });
});
