import { describe, expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";

const now = new Date("2026-03-02T09:00:00Z");
const middle = { attempts: 1, now, chance: 0.5 };
const refused = (status: number, name = "application_error", retryAfter: string | null = null) =>
  ({ kind: "refused", status, name, retryAfter }) as const;

test("back-off doubles from five seconds to half an hour, moved by a fifth at most", () => {
  const delays = (chance: number) =>
    [1, 2, 3, 10, 1_000].map((attempts) => {
      const judged = judgeAnswer({ kind: "unreachable" }, { attempts, now, chance });
      return judged.next === "retry" ? judged.delayMs : expect.fail();
    });
  expect(delays(0.5)).toEqual([5_000, 10_000, 20_000, 1_800_000, 1_800_000]);
  expect(delays(0)).toEqual([4_000, 8_000, 16_000, 1_440_000, 1_440_000]);
  expect(delays(1)).toEqual([6_000, 12_000, 24_000, 2_160_000, 2_160_000]);
});

describe("Retry-After", () => {
  test.each([
    ["12", 12_000],
    ["1.5", 1_500],
    ["0", 0],
    ["Mon, 02 Mar 2026 09:01:00 GMT", 60_000],
    ["Mon, 02 Mar 2026 08:00:00 GMT", 0],
    ["-5", 5_000],
    ["soon", 5_000],
    ["", 5_000],
    [null, 5_000],
    ["999999999", 21_600_000],
  ])("%j at too many requests waits %d ms, everybody", (header, delayMs) => {
    expect(judgeAnswer(refused(429, "rate_limit_exceeded", header), middle)).toEqual({
      next: "retry",
      reason: "rate_limited",
      delayMs,
      pauseMs: delayMs,
      isUncertain: false,
    });
  });
});

test.each([
  [200, "retry", "service_error"],
  [302, "retry", "service_error"],
  [400, "failed", "refused"],
  [401, "retry", "key_refused"],
  [403, "retry", "key_refused"],
  [404, "failed", "refused"],
  [408, "retry", "service_error"],
  [413, "failed", "refused"],
  [422, "failed", "refused"],
  [451, "failed", "refused"],
  [500, "retry", "service_error"],
  [503, "retry", "service_error"],
])("status %d: %s, %s", (status, next, reason) => {
  expect(judgeAnswer(refused(status), middle)).toMatchObject({ next, reason });
});

test.each([
  ["invalid_idempotent_request", { next: "sent" }],
  ["concurrent_idempotent_requests", { next: "retry", isUncertain: true }],
])("a known key, %s", (name, expected) => {
  expect(judgeAnswer(refused(409, name), middle)).toMatchObject(expected);
});

test("a fault may have come after the mail was taken, a refusal not", () => {
  expect(judgeAnswer({ kind: "unreachable" }, middle)).toMatchObject({ isUncertain: true });
  expect(judgeAnswer(refused(500), middle)).toMatchObject({ isUncertain: true });
  expect(judgeAnswer(refused(401), middle)).toMatchObject({ isUncertain: false });
});
