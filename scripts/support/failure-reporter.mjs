import { writeFileSync } from "node:fs";
import { firstLine } from "./test-failures.mjs";

/** A Vitest reporter that writes what failed, also outside any test, as lines into the file that ELARA_FAILURES_FILE names. */
export default class FailureReporter {
  onTestRunEnd(modules, unhandled) {
    const lines = [
      ...modules.flatMap(toModuleLines),
      ...unhandled.map((error) => `outside the tests: ${listMessages(error).join(" ← ")}`),
    ];
    writeFileSync(process.env.ELARA_FAILURES_FILE, JSON.stringify(lines));
  }
}

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
