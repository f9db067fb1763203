import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countPythonTests, readPytestReport } from "./training-tests.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-training-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("test functions are counted without Python, other functions are not", async () => {
  await writeFile(
    join(folder, "test_one.py"),
    "def test_a():\n  pass\n\nasync def test_b(): ...\n# def test_c\n",
  );
  await writeFile(join(folder, "test_two.py"), "def helper():\n  def test_inner(): ...\ndef test_d(): ...\n");
  await writeFile(join(folder, "conftest.py"), "def test_e(): ...\n");
  expect(countPythonTests(folder)).toBe(3);
  expect(countPythonTests()).toBeGreaterThan(40);
});

test("a report is read as it was written, and one that is missing is a failure", async () => {
  const file = join(folder, "report.json");
  const report = { passed: 3, failed: 1, skipped: 2, failures: ["a: b"] };
  await writeFile(file, JSON.stringify(report));
  expect(readPytestReport(file)).toEqual(report);
  expect(readPytestReport(join(folder, "none.json"))).toMatchObject({ failed: 1, passed: 0 });
});
