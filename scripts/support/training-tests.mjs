import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { runProcess } from "./run-process.mjs";

const trainingFolder = join(root, "inference", "train");

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
