import { expect, test } from "vitest";
import { toWaitMs } from "./retry-after.ts";

const now = Date.parse("2026-03-02T09:00:00Z");

test.each([
  [undefined, 0, 250],
  [undefined, 3, 2_000],
  ["2", 0, 2_000],
  ["0", 0, 250],
  ["0", 2, 1_000],
  ["Mon, 02 Mar 2026 09:00:03 GMT", 0, 3_000],
  ["Mon, 02 Mar 2026 08:00:00 GMT", 1, 500],
  ["soon", 1, 500],
])("Retry-After %s at attempt %i waits %i ms", (retryAfter, attempt, waitMs) => {
  expect(toWaitMs(retryAfter, attempt, now)).toBe(waitMs);
});
