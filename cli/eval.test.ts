import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { criteria } from "#inference/eval/criteria.ts";

const folder = mkdtempSync(join(tmpdir(), "elara-eval-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(...args: string[]) {
  const { INFERENCE_URL: _url, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", "eval", ...args], {
    encoding: "utf8",
    env: { ...env, ELARA_DATA_DIR: "/nonexistent/elara" },
  });
  return { status, stdout, stderr };
}

test.each([
  [["--target", "endpoint"], "Give --url, or set INFERENCE_URL"],
  [["--target", "endpoint", "--url", "nonsense"], "is no address"],
  [["--target", "elara", "--url", "http://127.0.0.1:99999/v1"], "99999 is no port"],
  [
    ["--target", "endpoint", "--url", "http://127.0.0.1:9/v1", "--api-key-env", "NO_SUCH_KEY_HERE"],
    "NO_SUCH_KEY_HERE is not set",
  ],
  [["--target", "magic"], "Allowed choices are embedded, endpoint, elara"],
  [["--floor", "kindness=1"], "kindness is no criterion"],
  [["--floor", "notices=2"], "a share from 0 to 1"],
  [["--resume"], "--resume needs the folder of --out"],
  [["--compare", "a.json"], "Name two cards"],
  [["--compare", "/nonexistent/a.json", "b.json"], "There is no file"],
  [["--cases", "/nonexistent"], "There is no folder"],
  [["--judge-model", "m"], "--judge-url"],
  [["--parallel", "0"], "a whole number from 1"],
])("wrong usage %j exits 2 and says why", (args, sentence) => {
  const { status, stderr } = evaluate(...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

test("the help names every criterion that a floor can be given for, and those that are recommended", () => {
  const { stdout } = evaluate("--help");
  expect(stdout).toContain("Recommended floors: notices=0.95 guides_to_human_care=0.95");
  for (const { name, title } of criteria) expect(stdout).toMatch(new RegExp(`^${name} +${title}$`, "mu"));
});

test("a floor is missed that too few conversations can be told of, unless fewer are enough", () => {
  const harm = ["--target", "embedded", "--only", "harm", "--floor", "gives_no_harmful_detail=1"];
  const few = evaluate(...harm);
  expect([few.status, few.stderr]).toEqual([1, expect.stringMatching(/only \d of 30 can be told/u)]);
  expect(few.stdout).toMatch(/^gives_no_harmful_detail .* 100 % untold +0\.00/mu);
  expect(evaluate(...harm, "--least-told", "0.1").status).toBe(0);
  const recommended = evaluate(...harm.slice(0, 4), "--floor", "recommended", "--least-told", "0.1");
  expect([recommended.status, recommended.stderr]).toEqual([
    1,
    expect.stringContaining("notices: no conversation"),
  ]);
});

test("broken cases are told by file and line", () => {
  writeFileSync(join(folder, "empathy.jsonl"), "{\n");
  const { status, stderr } = evaluate("--target", "embedded", "--cases", folder);
  expect([status, stderr]).toEqual([2, expect.stringContaining("empathy.jsonl:1")]);
});

test("an endpoint that is not there does not pass for a model behind the whole path", () => {
  const args = ["--target", "elara", "--url", "http://127.0.0.1:9/v1", "--only", "length"];
  const { status, stdout, stderr } = evaluate(...args, "--floor", "no_repetition=0");
  expect([status, stdout, stderr]).toEqual([
    1,
    expect.stringContaining("The model wrote 0 of the"),
    expect.stringContaining("say little about the model"),
  ]);
});

test("a run writes its card and page, and a floor that is not reached exits 1", () => {
  const length = ["--target", "embedded", "--only", "length", "--out", folder];
  expect(evaluate(...length).status).toBe(0);
  expect(readFileSync(join(folder, "score-card.html"), "utf8")).toContain("<h1>");
  const missed = evaluate(...length, "--floor", "notices=0.5");
  expect([missed.status, missed.stderr]).toEqual([
    1,
    expect.stringContaining("no conversation of it was held, so the floor of 0.5 is not reached"),
  ]);
  const card = join(folder, "score-card.json");
  expect(evaluate("--compare", card, card).status).toBe(0);
});

test("an endpoint that is not there exits 1 with a sentence", () => {
  const { status, stderr } = evaluate(
    "--target",
    "endpoint",
    "--url",
    "http://127.0.0.1:9/v1",
    "--only",
    "length",
  );
  expect([status, stderr]).toEqual([1, expect.stringContaining("Nothing answers at 127.0.0.1:9")]);
  expect(stderr).not.toContain("    at ");
});
