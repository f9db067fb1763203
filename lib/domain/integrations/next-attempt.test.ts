import { describe, expect, test } from "vitest";
import { judgeAttempt } from "./next-attempt.ts";

const answered = (status: number, retryAfterSeconds: number | null = null) =>
  ({ kind: "answered", status, retryAfterSeconds }) as const;

describe("what follows from an attempt", () => {
  test.each([200, 201, 204, 299])("%i has arrived", (status) => {
    expect(judgeAttempt(answered(status), 1, 0)).toMatchObject({ status: "delivered", waitSeconds: null });
  });

  test.each([100, 301, 400, 401, 404, 429, 500, 503])("%i is tried again", (status) => {
    expect(judgeAttempt(answered(status), 1, 0)).toMatchObject({
      status: "waiting",
      problem: "refused",
      httpStatus: status,
      waitSeconds: 5,
    });
  });

  test("410 ends the endpoint at once", () => {
    expect(judgeAttempt(answered(410), 1, 0)).toMatchObject({
      status: "failed",
      problem: "gone",
      waitSeconds: null,
      endsEndpoint: true,
    });
  });

  test.each(["private", "address", "switched off"] as const)("%s is not tried again", (problem) => {
    expect(judgeAttempt({ kind: "failed", problem }, 1, 0)).toMatchObject({ status: "failed", problem });
  });

  test("what the receiver asks for is waited for, and never less than our own wait", () => {
    expect(judgeAttempt(answered(429, 3_600), 1, 0).waitSeconds).toBe(3_600);
    expect(judgeAttempt(answered(429, 1), 2, 0).waitSeconds).toBe(300);
  });

  test("each wait is longer than the last, and after nine it is given up", () => {
    const outcomes = Array.from({ length: 10 }, (_, at) =>
      judgeAttempt({ kind: "failed", problem: "time-out" }, at + 1, 0),
    );
    const waits = outcomes.slice(0, 9).map(({ waitSeconds }) => waitSeconds ?? 0);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(new Set(waits).size).toBe(9);
    expect(outcomes[9]).toMatchObject({ status: "failed", problem: "time-out" });
  });

  test("many retries do not come at the same moment", () => {
    const waits = [0, 0.5, 0.99].map((chance) => judgeAttempt(answered(500), 3, chance).waitSeconds);
    expect(new Set(waits).size).toBe(3);
  });
});
