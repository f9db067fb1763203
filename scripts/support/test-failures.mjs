import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const longestLine = 200;

/** What an error says first, without colours, short enough for a line of a list. */
export function firstLine(message) {
  const line = stripVTControlCharacters(message ?? "")
    .split("\n")
    .map((each) => each.trim())
    .find((each) => each !== "");
  return (line ?? "no message").slice(0, longestLine);
}

/** What the reporter of failures wrote, with the test files whose process died; nothing where it was never written. */
export function readVitestFailures(file) {
  const nothing = { failures: [], died: { files: [], reasons: [] } };
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : nothing;
}

/** What failed in a Playwright JSON report, a line each, with what failed outside its tests. */
export function readPlaywrightFailures(file) {
  if (!existsSync(file)) return [];
  const { suites = [], errors = [] } = JSON.parse(readFileSync(file, "utf8"));
  return [
    ...suites.flatMap((suite) => listInSuite(suite)),
    ...errors.map(({ message }) => `outside the tests: ${firstLine(message)}`),
  ];
}

function listInSuite({ specs = [], suites = [] }) {
  return [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected")
        .map(({ results }) => `${file} › ${title}: ${firstLine(results.at(-1)?.error?.message)}`),
    ),
    ...suites.flatMap((suite) => listInSuite(suite)),
  ];
}
