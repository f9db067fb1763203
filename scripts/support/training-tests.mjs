import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { runProcess } from "./run-process.mjs";

export const trainingFolder = join(root, "inference", "train");
const wanted = ["torch", "transformers", "peft", "trl", "datasets", "psutil", "filelock", "yaml", "pytest"];
const probe = `
import sys
from importlib.util import find_spec
missing = [name for name in ${JSON.stringify(wanted)} if find_spec(name) is None]
print("old" if sys.version_info < (3, 11) else ",".join(missing) or "fits")
`;

/**
 * Where a Python with the packages of the training may be: the one that is named, the folder's own, the machine's.
 * @param {{ ELARA_PYTHON?: string }} environment
 */
export function listPythons(environment = process.env, isWindows = process.platform === "win32") {
  const own = isWindows ? [".venv", "Scripts", "python.exe"] : [".venv", "bin", "python"];
  const machine = isWindows ? ["python", "py"] : ["python3", "python"];
  return environment.ELARA_PYTHON ? [environment.ELARA_PYTHON] : [join(trainingFolder, ...own), ...machine];
}

/** The first Python that has every package that the training tests need; null: none. */
export async function findTrainingPython(pythons = listPythons()) {
  for (const python of pythons) {
    const { code, output } = await runProcess(python, ["-c", probe], { timeoutMs: 60_000 });
    if (code === 0 && output.trim().split("\n").at(-1) === "fits") return python;
  }
  return null;
}

/** How many test functions a folder of Python tests holds; read as text, for machines without Python. */
export function countPythonTests(folder = join(trainingFolder, "tests")) {
  return readdirSync(folder)
    .filter((name) => /^test_.*\.py$/.test(name))
    .reduce((sum, name) => {
      const functions = readFileSync(join(folder, name), "utf8").match(/^(?:async )?def test_/gm);
      return sum + (functions?.length ?? 0);
    }, 0);
}

/** The counts and the failures that `tests/report_plugin.py` wrote; one failure where it wrote none. */
export function readPytestReport(file) {
  if (!existsSync(file))
    return { passed: 0, failed: 1, skipped: 0, failures: ["the tests could not be begun"] };
  const { passed, failed, skipped, failures } = JSON.parse(readFileSync(file, "utf8"));
  return { passed, failed, skipped, failures };
}

/** Runs the training tests with a Python and reads what became of them. */
export async function runTrainingTests(python, report) {
  await runProcess(python, ["-m", "pytest", "-p", "tests.report_plugin", "-p", "no:cacheprovider"], {
    show: true,
    cwd: trainingFolder,
    env: { ELARA_PYTEST_REPORT: report, PYTHONDONTWRITEBYTECODE: "1", OMP_NUM_THREADS: "1" },
  });
  return readPytestReport(report);
}
