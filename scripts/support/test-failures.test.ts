import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstLine, readPlaywrightFailures, readVitestFailures } from "./test-failures.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-failures-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a message is told by its first line, without colours and not at length", () => {
  expect(firstLine("\n \u001b[31mexpected 1\u001b[39m to be 2\nat there")).toBe("expected 1 to be 2");
  expect(firstLine("x".repeat(10_000)).length).toBeLessThan(300);
  expect(firstLine(undefined)).toBe("no message");
});

test("what failed in the browser is named through nested suites, and what failed outside the tests", async () => {
  const failed = { status: "unexpected", results: [{}, { error: { message: "Timeout\nat x" } }] };
  const specs = [
    { file: "a.spec.ts", title: "signs in", tests: [failed, { status: "expected", results: [{}] }] },
    { file: "a.spec.ts", title: "retries", tests: [{ status: "flaky", results: [{}] }] },
  ];
  const file = join(folder, "browser.json");
  await writeFile(
    file,
    JSON.stringify({ suites: [{ suites: [{ specs }] }], errors: [{ message: "no server" }] }),
  );
  expect(readPlaywrightFailures(file)).toEqual([
    "a.spec.ts › signs in: Timeout",
    "outside the tests: no server",
  ]);
});

test("a run that never got to its end names nothing", () => {
  expect(readVitestFailures(join(folder, "none"))).toEqual({
    failures: [],
    died: { files: [], reasons: [] },
  });
  expect(readPlaywrightFailures(join(folder, "none"))).toEqual([]);
});
