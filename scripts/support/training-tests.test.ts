import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countPythonTests, findTrainingPython, listPythons, readPytestReport } from "./training-tests.mjs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-training-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a Python that is named is the only one that is looked at", () => {
  expect(listPythons({ ELARA_PYTHON: "/opt/python" })).toEqual(["/opt/python"]);
});

test("without a name the folder's own comes before the machine's", () => {
  const [own, ...machine] = listPythons({}, false);
  expect(own).toMatch(/inference\/train\/\.venv\/bin\/python$/);
  expect(machine).toEqual(["python3", "python"]);
  expect(listPythons({}, true)[0]).toMatch(/python\.exe$/);
});

test("a machine without Python has none, and no error", async () => {
  expect(await findTrainingPython([join(folder, "python"), "no-such-program"])).toBeNull();
});

test("a program that runs but says nothing fitting is no Python for the tests", async () => {
  expect(await findTrainingPython([process.execPath])).toBeNull();
});

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
