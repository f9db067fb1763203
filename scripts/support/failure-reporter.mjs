import { writeFileSync } from "node:fs";
import { firstLine } from "./test-failures.mjs";

const diedMessage = /^\[vitest-pool\]: Worker \S+ emitted error/;

/**
 * A Vitest reporter that writes into the file that ELARA_FAILURES_FILE names what failed, also outside any test, as
 * lines, and the test files whose process died before they ended, with why.
 */
export default class FailureReporter {
  onTestRunEnd(modules, unhandled) {
    const deaths = unhandled.filter(({ message }) => diedMessage.test(message));
    const failures = [
      ...modules.flatMap(toModuleLines),
      ...unhandled
        .filter((error) => !deaths.includes(error))
        .map((error) => `outside the tests: ${listMessages(error).join(" ← ")}`),
    ];
    const died = {
      files: deaths.length === 0 ? [] : modules.filter(isUnfinished).map((module) => module.relativeModuleId),
      reasons: deaths.map((error) => listMessages(error.cause ?? error).join(" ← ")),
    };
    writeFileSync(process.env.ELARA_FAILURES_FILE, JSON.stringify({ failures, died }));
  }
}

const isUnfinished = (module) => ["queued", "pending"].includes(module.state());

function toModuleLines(module) {
  return [
    ...module.errors().map((error) => `${module.relativeModuleId}: ${firstLine(error.message)}`),
    ...[...module.children.allSuites()].flatMap((suite) =>
      suite
        .errors()
        .map((error) => `${module.relativeModuleId} › ${suite.fullName}: ${firstLine(error.message)}`),
    ),
    ...[...module.children.allTests("failed")].map(
      (test) =>
        `${module.relativeModuleId} › ${test.fullName}: ${firstLine(test.result().errors?.at(0)?.message)}`,
    ),
  ];
}

/** What an error says, and each of its causes after it. */
function listMessages(error) {
  if (error === undefined || error === null) return [];
  return [firstLine(error.message ?? String(error)), ...listMessages(error.cause)];
}
