import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, isBuilt } from "./support/build.mjs";
import { findChromium, installChromium } from "./support/chromium.mjs";
import { install, isInstalled } from "./support/install.mjs";
import { pinnedNode, programs, root } from "./support/paths.mjs";
import { findPython, trainingModules } from "./support/python.mjs";
import { lastLines, runProcess } from "./support/run-process.mjs";
import { bold, green, red, step, yellow } from "./support/terminal.mjs";
import { addCounts, countListedTests, noCounts, readPlaywrightCounts } from "./support/test-counts.mjs";
import { readPlaywrightFailures } from "./support/test-failures.mjs";
import { countPythonTests, runTrainingTests } from "./support/training-tests.mjs";
import { runVitest } from "./support/vitest-suite.mjs";

/*
 * Everything that is tested, from a bare checkout on. Each suite runs, whatever became of the one before,
 * and the end names what failed and sums them all: lint and types count as one test each.
 */
const reports = join(root, "node_modules", ".elara-reports");

const suites = [
  ["lint", () => runCheck([programs.biome, "check", "."])],
  ["types", () => runCheck([programs.tsc, "--noEmit"])],
  ["unit and architecture tests", () => runVitest("unit", reports)],
  ["database and service tests", () => runVitest("database", reports)],
  ["training tests (Python)", runPythonTests],
  ["browser tests", runBrowserTests],
];

async function main() {
  if (!isInstalled()) await step("installing packages", install);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await runProcess(pinnedNode(), [programs.next, "typegen"]);
  let total = noCounts;
  const failures = [];
  for (const [name, run] of suites) {
    console.log(`\n${bold(name)}`);
    const started = performance.now();
    const { failures: failed = [], ...counts } = await run();
    failures.push(...failed.map((line) => `${name}: ${line}`));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${counts.failed === 0 ? green("✓") : red("✗")} ${name}: ${sentence(counts)} (${seconds} s)`);
    total = addCounts(total, counts);
  }
  if (failures.length > 0)
    console.log(`\n${red("What failed")}\n${failures.map((line) => `  ${line}`).join("\n")}`);
  console.log(`\n${sentence(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function runCheck(args) {
  const { code } = await runProcess(pinnedNode(), args, { show: true });
  return code === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1, failures: ["see above"] };
}

async function runPythonTests() {
  const python = findPython(trainingModules);
  if (python !== null) return runTrainingTests(python, join(reports, "training.json"));
  const skipped = countPythonTests();
  console.log(
    yellow(
      `No Python 3.11 with the packages of inference/train/requirements-dev.txt is to be had here, so ${skipped} training tests are skipped. Name one with ELARA_PYTHON.`,
    ),
  );
  return { ...noCounts, skipped };
}

async function runBrowserTests() {
  const chromium = findChromium() ?? (await step("installing Chromium", installChromium));
  if (chromium === null) return skipBrowserTests();
  try {
    if (!isBuilt()) await step("building the app", build);
  } catch (error) {
    console.error(red(error.message));
    return { ...noCounts, failed: 1, failures: ["the app could not be built, see above"] };
  }
  const report = join(reports, "browser.json");
  await runProcess(pinnedNode(), [programs.playwright, "test", "--reporter=list,json"], {
    show: true,
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return { ...readPlaywrightCounts(report), failures: readPlaywrightFailures(report) };
}

/** Without a browser its tests are skipped, and said to be, by number. */
async function skipBrowserTests() {
  const { code, output } = await runProcess(pinnedNode(), [
    programs.playwright,
    "test",
    "--list",
    "--reporter=json",
  ]);
  if (code !== 0) {
    console.error(lastLines(output));
    return { ...noCounts, failed: 1 };
  }
  const skipped = countListedTests(JSON.parse(output));
  console.log(
    yellow(
      `No Chromium is to be had here, so ${skipped} browser tests are skipped. Name one with CHROMIUM_PATH.`,
    ),
  );
  return { ...noCounts, skipped };
}

main().catch((error) => {
  console.error(`\n${red(error.message)}\n\n0 passed, 1 failed, 0 skipped`);
  process.exitCode = 1;
});
