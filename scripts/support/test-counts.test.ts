import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countListedTests, readPlaywrightCounts, readVitestCounts } from "./test-counts.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-counts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(report: object): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, JSON.stringify(report));
  return file;
}

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  success: true,
  testResults: [],
};

test("a Vitest report is counted, with what was left out", async () => {
  expect(readVitestCounts(await write(vitest))).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

test("a test file that could not be loaded is a failure, though it has no tests", async () => {
  const report = { ...vitest, success: false, testResults: [{ status: "failed", assertionResults: [] }] };
  expect(readVitestCounts(await write(report))).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("a run that failed outside its tests is a failure", async () => {
  expect(readVitestCounts(await write({ ...vitest, success: false })).failed).toBe(1);
});

test("a report that was never written is a failure", () => {
  expect(readVitestCounts(join(folder, "none"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(readPlaywrightCounts(join(folder, "none"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a Playwright report is counted, with the errors outside its tests", async () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(readPlaywrightCounts(await write(report))).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("a listing is counted through its nested suites", () => {
  const specs = [{ tests: [{}, {}] }, { tests: [{}] }];
  expect(countListedTests({ suites: [{ specs, suites: [{ specs, suites: [] }] }, { specs: [] }] })).toBe(6);
});
