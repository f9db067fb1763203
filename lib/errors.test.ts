import { expect, test, vi } from "vitest";
import { toPublicError, UserFacingError } from "./errors.ts";

test("an error written for people is known by another copy of this module too", async () => {
  vi.resetModules();
  const copy = await import("./errors.ts");
  expect(copy.UserFacingError).not.toBe(UserFacingError);
  const error = new copy.UserFacingError("rate_limited", "Please wait.");
  expect(error instanceof UserFacingError).toBe(true);
  expect(toPublicError(error)).toEqual({
    code: "rate_limited",
    message: "Please wait.",
    fieldErrors: undefined,
  });
});

test("nothing else is taken for one, and its text stays in the house", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  for (const error of [
    new Error("secret of mia@example.com"),
    "secret",
    null,
    { message: "secret", code: "forbidden" },
  ]) {
    const shown = toPublicError(error);
    expect(shown.code).toBe("unexpected");
    expect(shown.message).not.toContain("secret");
  }
  expect(JSON.stringify(log.mock.calls)).not.toContain("secret");
  log.mockRestore();
});
