import { expect, test } from "vitest";
import { readAnswer } from "./send-files.ts";

test("a batch id leads on, an error is told in the server's words", () => {
  expect(readAnswer('{"batchId":7}')).toEqual({ kind: "received", batchId: 7 });
  expect(readAnswer('{"error":{"code":"too_large","message":"a.csv is larger than 200 MB."}}')).toEqual({
    kind: "refused",
    message: "a.csv is larger than 200 MB.",
  });
});

test.each(["", "<html>502 Bad Gateway</html>", "null", "[]", '{"batchId":"7"}', '{"error":"x"}'])(
  "an answer that is not ours is told in a sentence: %s",
  (text) => {
    const answer = readAnswer(text);
    expect(answer).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("did not get through"),
    });
  },
);
