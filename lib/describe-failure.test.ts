import { expect, test, vi } from "vitest";
import { describeFailure } from "./describe-failure.ts";
import { UserFacingError } from "./errors.ts";

test("what was written for people is said as it stands", () => {
  expect(describeFailure(new UserFacingError("not_found", "Nobody has this id."))).toBe(
    "Nobody has this id.",
  );
});

test("a server that does not answer is said so, however deep the cause lies", () => {
  const refused = Object.assign(new Error("connect 10.0.0.7:5432"), { code: "ECONNREFUSED" });
  const wrapped = new Error("query failed", { cause: new AggregateError([refused]) });
  expect(describeFailure(wrapped)).toContain("does not answer");
});

test("an unforeseen failure is shown as a number and never by its own text", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const sentence = describeFailure(new Error("duplicate key (EMP0001, anna@example.com)"));
  expect(sentence).toMatch(/number [0-9a-f]{8}/);
  expect(sentence + JSON.stringify(log.mock.calls)).not.toContain("anna@example.com");
  log.mockRestore();
});
