import { describe, expect, test } from "vitest";
import { describeTest, toPlaceName, toProblemWords } from "./delivery-words.ts";
import { deliveryProblems } from "./next-attempt.ts";

const answered = (status: number) => ({ kind: "answered", status, retryAfterSeconds: null }) as const;

describe("what came of a test", () => {
  test.each([200, 202, 204, 299])("%i has arrived", (status) => {
    expect(describeTest(answered(status), "webhook")).toEqual({
      hasArrived: true,
      text: `The test arrived. It answered ${status}.`,
    });
  });

  test.each([
    [0, "not a finished answer"],
    [302, "follows none"],
    [401, "secret"],
    [404, "path"],
    [410, "no more"],
    [429, "slower"],
    [422, "refuses"],
    [503, "fault of its own"],
  ])("%i has not, and says why", (status, why) => {
    const { hasArrived, text } = describeTest(answered(status), "webhook");
    expect(hasArrived).toBe(false);
    expect(text).toContain(String(status));
    expect(text).toContain(why);
  });

  test("what never got an answer says why", () => {
    const text = describeTest({ kind: "failed", problem: "certificate" }, "webhook");
    expect(text).toEqual({ hasArrived: false, text: expect.stringContaining("certificate") });
  });
});

test("every problem has words of its own", () => {
  const words = deliveryProblems.map((problem) =>
    toProblemWords(problem, { httpStatus: 500, channel: "webhook" }),
  );
  expect(new Set(words).size).toBe(deliveryProblems.length);
});

test("a place is named without saying whom it belongs to", () => {
  expect(toPlaceName("webhook", "Pager")).toBe("Pager");
  expect(toPlaceName("webhook", null)).toBe("Removed endpoint");
  expect(toPlaceName("slack_person", null)).toBe("Message in Slack");
});
