import { expect, test } from "vitest";
import { UploadTurns } from "./upload-turns.ts";

const minuteMs = 60_000;
const done = async () => "done";

test("a second upload of the same person waits its turn; another person's does not", async () => {
  const turns = new UploadTurns();
  const first = Promise.withResolvers<string>();
  const running = turns.run("hannah", 0, () => first.promise);
  await expect(turns.run("hannah", 1, done)).rejects.toMatchObject({ code: "conflict" });
  await expect(turns.run("omar", 1, done)).resolves.toBe("done");
  first.resolve("first");
  await expect(running).resolves.toBe("first");
  await expect(turns.run("hannah", 2, done)).resolves.toBe("done");
});

test("a failed upload gives the turn back", async () => {
  const turns = new UploadTurns();
  await expect(turns.run("hannah", 0, () => Promise.reject(new Error("broke")))).rejects.toThrow("broke");
  await expect(turns.run("hannah", 1, done)).resolves.toBe("done");
});

test("after 30 uploads in ten minutes one has to wait, and is told how long", async () => {
  const turns = new UploadTurns();
  for (let count = 0; count < 30; count++) await turns.run("hannah", count, done);
  await expect(turns.run("hannah", 6 * minuteMs, done)).rejects.toMatchObject({
    code: "rate_limited",
    message: expect.stringContaining("in 4 minutes"),
  });
  await expect(turns.run("hannah", 10 * minuteMs + 30, done)).resolves.toBe("done");
});
