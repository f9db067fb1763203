import { expect, test } from "vitest";
import { describeWait, listWaitsMs, throttlePolicies } from "./throttle.ts";

test("waits are none while attempts are free, then double up to the longest", () => {
  const policy = { freeAttempts: 3, firstWaitMs: 1_000, longestWaitMs: 5_000, windowMs: 60_000 };
  expect(listWaitsMs(policy)).toEqual([0, 0, 1_000, 2_000, 4_000, 5_000]);
});

test("no account waits longer than a quarter of an hour, however many attempts there were", () => {
  expect(Math.max(...listWaitsMs(throttlePolicies.account))).toBe(15 * 60_000);
});

test.each([
  [0, "in a second"],
  [1_001, "in 2 seconds"],
  [59_000, "in 59 seconds"],
  [59_001, "in a minute"],
  [60_001, "in 2 minutes"],
  [15 * 60_000, "in 15 minutes"],
])("%d ms is said as %s, never shorter", (waitMs, words) => {
  expect(describeWait(waitMs)).toBe(words);
});
