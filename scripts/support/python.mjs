import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** What `transformers serve` needs, and what makes the small model that it serves. */
export const servingModules = ["torch", "transformers", "tokenizers", "fastapi", "uvicorn", "openai"];

/** What the training and its tests need. */
export const trainingModules = [
  "torch",
  "transformers",
  "peft",
  "trl",
  "datasets",
  "psutil",
  "filelock",
  "yaml",
  "pytest",
];

/**
 * Where a Python with such packages may be: the one that is named, the one of the training's folder, the machine's.
 * @param {{ ELARA_PYTHON?: string }} environment
 */
export function listPythons(environment = process.env, isWindows = process.platform === "win32") {
  const own = isWindows ? [".venv", "Scripts", "python.exe"] : [".venv", "bin", "python"];
  const machine = isWindows ? ["python", "py"] : ["python3", "python"];
  if (environment.ELARA_PYTHON) return [environment.ELARA_PYTHON];
  return [join(root, "inference", "train", ...own), ...machine];
}

/**
 * The first Python of 3.11 or newer that has all of these modules, or null.
 * @param {readonly string[]} modules
 * @returns {string | null}
 */
export function findPython(modules, pythons = listPythons()) {
  return pythons.find((python) => hasModules(python, modules)) ?? null;
}

function hasModules(python, modules) {
  const probe = `
import sys
from importlib.util import find_spec
missing = any(find_spec(name) is None for name in ${JSON.stringify(modules)})
print("fits" if sys.version_info >= (3, 11) and not missing else "does not fit")
`;
  const { status, stdout } = spawnSync(python, ["-c", probe], { encoding: "utf8", timeout: 60_000 });
  return status === 0 && stdout.trim().split("\n").at(-1) === "fits";
}
