import { APICallError } from "ai";
import { expect, test } from "vitest";
import { describeFailure } from "./failure.ts";

const answered = (statusCode: number, responseBody: string) =>
  new APICallError({
    message: responseBody,
    url: "/api/chat",
    requestBodyValues: undefined,
    statusCode,
    responseBody,
  });

test.each([
  [new TypeError("Failed to fetch"), "connection"],
  [new Error("anything"), "connection"],
  [answered(503, "{}"), "connection"],
  [answered(429, '{"code":"rate_limited","message":"Wait a minute."}'), "refused"],
  [answered(401, "{}"), "signed_out"],
  [answered(404, "{}"), "gone"],
  [answered(413, "{}"), "invalid"],
  [answered(500, "<html>stack</html>"), "refused"],
])("%# is understood", (error, kind) => {
  expect(describeFailure(error).kind).toBe(kind);
});

test("the server's sentence is shown, nothing else of its answer is", () => {
  const refusal = answered(429, '{"code":"rate_limited","message":"Wait a minute."}');
  expect(describeFailure(refusal).message).toBe("Wait a minute.");
  expect(describeFailure(answered(500, "<html>at line 12</html>")).message).not.toContain("line 12");
  expect(describeFailure(answered(500, '"text"')).message).toContain("try again");
});
