import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPython, listPythons, trainingModules } from "./python.mjs";

test("a Python that is named is the only one that is looked at", () => {
  expect(listPythons({ ELARA_PYTHON: "/opt/python" })).toEqual(["/opt/python"]);
});

test("without a name the folder's own comes before the machine's", () => {
  const [own, ...machine] = listPythons({}, false);
  expect(own).toMatch(/inference\/train\/\.venv\/bin\/python$/);
  expect(machine).toEqual(["python3", "python"]);
  expect(listPythons({}, true)[0]).toMatch(/python\.exe$/);
});

test("a machine without Python has none, and no error", () => {
  expect(findPython(trainingModules, ["/none/python", "no-such-program"])).toBeNull();
});

test("a program that runs but says nothing fitting is no Python for the tests", () => {
  expect(findPython([], [process.execPath])).toBeNull();
});

test.skipIf(process.platform === "win32")("the first that says that it fits is taken", async () => {
  const folder = await mkdtemp(join(tmpdir(), "elara-python-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const answers = { old: "does not fit", good: "fits", another: "fits" };
  for (const [name, answer] of Object.entries(answers)) {
    await writeFile(join(folder, name), `#!/bin/sh\necho "a warning"\necho "${answer}"\n`);
    await chmod(join(folder, name), 0o755);
  }
  const pythons = Object.keys(answers).map((name) => join(folder, name));
  expect(findPython(trainingModules, pythons)).toBe(join(folder, "good"));
});
