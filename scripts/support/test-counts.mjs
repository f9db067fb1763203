import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

export const noCounts = { passed: 0, failed: 0, skipped: 0 };

/** @returns {TestCounts} */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A suite that could not even be read or begun counts as one failure. */
const broken = { passed: 0, failed: 1, skipped: 0 };

/**
 * The counts in a Vitest JSON report. A file that could not be loaded has no tests and is one failure.
 * @returns {TestCounts}
 */
export function readVitestCounts(file) {
  const report = readReport(file);
  if (report === null) return broken;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  const isFailureElsewhere = failed === 0 && !report.success;
  return {
    passed: report.numPassedTests,
    failed: failed + (isFailureElsewhere ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts in a Playwright JSON report; a test that passed at its second try has passed.
 * @returns {TestCounts}
 */
export function readPlaywrightCounts(file) {
  const report = readReport(file);
  if (report === null) return broken;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** How many tests a Playwright listing names. */
export function countListedTests(listing) {
  const inSuite = (suite) =>
    (suite.suites ?? []).reduce((sum, inner) => sum + inSuite(inner), 0) +
    (suite.specs ?? []).reduce((sum, spec) => sum + spec.tests.length, 0);
  return listing.suites.reduce((sum, suite) => sum + inSuite(suite), 0);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
