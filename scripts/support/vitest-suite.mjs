import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode, programs, root } from "./paths.mjs";
import { runProcess } from "./run-process.mjs";
import { yellow } from "./terminal.mjs";
import { addCounts, readVitestCounts } from "./test-counts.mjs";
import { readVitestFailures } from "./test-failures.mjs";

const failureReporter = join(root, "scripts", "support", "failure-reporter.mjs");

/**
 * Runs the tests of a Vitest project. A test file whose process died is run once more by itself, and that is said: a
 * machine may end a process, but a file whose process dies twice has failed.
 */
export async function runVitest(project, reports) {
  const first = await runOnce(project, join(reports, project), []);
  if (first.died.files.length === 0)
    return { ...first, failures: [...first.failures, ...first.died.reasons] };
  console.log(yellow(`\nA test process died (${first.died.reasons.join("; ")}). Its file runs once more.`));
  const again = await runOnce(project, join(reports, `${project}-again`), first.died.files);
  return {
    ...addCounts(withoutDeaths(first), again),
    failures: [...first.failures, ...again.failures, ...again.died.reasons],
  };
}

/** The counts of a run that has failed in nothing but a process that died. */
function withoutDeaths({ failures, passed, failed, skipped }) {
  return failures.length === 0 ? { passed, failed: 0, skipped } : { passed, failed, skipped };
}

async function runOnce(project, folder, files) {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, "report.json");
  const failures = join(folder, "failures.json");
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await runProcess(
    pinnedNode(),
    [programs.vitest, "run", "--project", project, ...options, `--reporter=${failureReporter}`, ...files],
    { show: true, env: { ELARA_FAILURES_FILE: failures } },
  );
  return { ...readVitestCounts(report), ...readVitestFailures(failures) };
}
