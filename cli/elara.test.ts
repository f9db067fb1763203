import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function elara(...args: string[]) {
  return elaraReading("", ...args);
}

function elaraReading(input: string | Uint8Array, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, ELARA_DATA_DIR: "/nonexistent/elara" },
  });
  return { status, stdout, stderr };
}

test("help is on stdout and is no failure", () => {
  const { status, stdout } = elara("detect", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--sensitivity <0..1>");
});

test("the help of the data set says what it writes and what holds by default", () => {
  const { status, stdout } = elara("dataset", "build", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("train, validation and test");
  expect(stdout).toContain("6000");
});

test.each([
  [["detect", "--sensitivity", "2"], "It must be a number from 0 to 1."],
  [["detect", "--sensitivity", ""], "It must be a number from 0 to 1."],
  [["detect", "--as-of", "2026-02-30"], "It must be a day written year-month-day"],
  [["detect", "--as-of", "31.03.2026"], "It must be a day written year-month-day"],
  [["detect", "--as-of", "2999-01-01"], "It lies in the future"],
  [["detect", "--profile", "magic"], "Allowed choices are elara, reference."],
  [
    ["detect", "--profile", "reference", "--sensitivity", "0.5"],
    "elara: the reference profile has no sensitivity: it always flags the most unusual 5 %.",
  ],
  [["dataset", "build", "--size", "7"], "It must be a whole number from 100 to 100000."],
  [["dataset", "build", "--seed", "1.5"], "It must be a whole number from 0 to"],
  [["dataset", "build", "--out", "docs"], "docs holds other files, such as"],
  [["dataset", "build", "--out", "README.md"], "README.md (EEXIST). Name another one."],
  [["dataset", "build", "--out", ""], "--out needs the name of a folder."],
  [["dataset", "show", "docs"], "docs holds no data set: docs/train.jsonl is missing. Build one first."],
  [["dataset", "show", "README.md"], "README.md is a file; name the folder of a data set."],
  [["features", "--json", "--csv"], "cannot be used with option '--csv'"],
  [["explain"], "missing required argument 'employeeId'"],
  [["report", "--out", "x.pdf"], "give either an employee id or --collective"],
  [["report", "A", "--collective", "--out", "x.pdf"], "give either an employee id or --collective"],
  [["report", "A", "--date", "2026-01-01", "--out", "x.pdf"], "--date goes with --collective"],
  [["report", "--collective", "--mood-reason", "x", "--out", "x.pdf"], "--mood-reason goes with"],
  [["report", "--collective", "--date", "2026-02-30", "--out", "x.pdf"], "a day written year-month-day"],
  [["report", "A"], "required option '--out <file>' not specified"],
  [["detct"], "Did you mean detect?"],
])("wrong usage %j exits 2, says why on stderr and prints nothing on stdout", (args, sentence) => {
  const { status, stdout, stderr } = elara(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(sentence);
});

test("a report that cannot be written anywhere is not made: nothing is opened", () => {
  const { status, stderr } = elara("report", "A", "--out", "/nonexistent/folder/a.pdf");
  expect(status).toBe(1);
  expect(stderr).toBe("elara: Nothing can be written to /nonexistent/folder.\n");
});

test("screen prints one verdict per line, in order, without opening a database", () => {
  const { status, stdout } = elaraReading(
    "\ufeffI want to kill myself tonight\r\n\r\nthis deadline is killing me",
    "screen",
    "--json",
  );
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { level: "crisis", categories: ["suicide"], isImminent: true },
    { level: "none", categories: [], isImminent: false },
    { level: "none", categories: [], isImminent: false },
  ]);
});

test("screen without --json is a line a person can read; no input is no output", () => {
  expect(elaraReading("my boss keeps groping me\n", "screen").stdout).toBe("concern: harassment\n");
  expect(elaraReading("", "screen")).toMatchObject({ status: 0, stdout: "" });
});
