import { expect, test } from "vitest";
import { handOverDelaySeconds } from "./hand-over-delay.ts";

test.each([
  [1, null, 2],
  [2, null, 4],
  [8, null, 256],
  [9, null, 300],
  [4_000, null, 300],
  [1, 30, 30],
  [9, 30, 300],
  [1, 0.5, 2],
  [1, 9_999_999, 3600],
  [1, Number.NaN, 2],
  [1, -5, 2],
])("after try %d, asked for %s, the next one comes in %d s", (tries, asked, seconds) => {
  expect(handOverDelaySeconds(tries, asked)).toBe(seconds);
});
