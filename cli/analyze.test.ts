import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-analyze-"));
});
afterAll(() => rm(folder, { recursive: true }));

const environment = { ...process.env, ELARA_DATA_DIR: "/nonexistent/elara", INFERENCE_URL: undefined };
const messages = [
  { role: "assistant", content: "How are you?" },
  { role: "user", content: "I'm exhausted. I work until ten every night." },
];

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function analyze(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", "analyze", ...args], {
    encoding: "utf8",
    env: environment,
  });
  return { status, stdout, stderr };
}

test("each record is one line of JSON, in order, without a database and without an endpoint", async () => {
  const path = await fileOf(
    "two.json",
    JSON.stringify([
      { id: "a", messages },
      { id: "b", messages },
    ]),
  );
  const { status, stdout } = analyze(path, "--json");
  expect(status).toBe(0);
  const records = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records).toMatchObject([
    {
      record: 1,
      line: 1,
      conversationId: "a",
      turns: 2,
      by: "embedded",
      fellBack: "no_endpoint",
      dropped: 0,
    },
    { record: 2, line: 1, conversationId: "b" },
  ]);
  expect(records[0].analysis.risk.signals[0].quotes[0]).toMatchObject({ turn: 1 });
});

test("a record that cannot be read is told among the others, and the exit says so", async () => {
  const path = await fileOf(
    "bad.csv",
    `id,conversation\n1,"${JSON.stringify(messages).replaceAll('"', '""')}"\n2,nothing\n`,
  );
  const { status, stdout, stderr } = analyze(path);
  expect(status).toBe(1);
  expect(stdout).toContain("“I'm exhausted”");
  expect(stdout).toMatch(/2 {2}2 {2}line 3\n {4}not read: No conversation was found in it/);
  expect(stderr).toContain("1 conversation analysed, 1 not read.");
});

test("--out writes one JSON document, and only when it is complete", async () => {
  const path = await fileOf("one.json", JSON.stringify(messages));
  const out = join(folder, "out.json");
  expect(analyze(path, "--out", out)).toMatchObject({ status: 0 });
  const written = JSON.parse(await readFile(out, "utf8"));
  expect(written.records.length).toBe(1);
  expect(written.counts).toMatchObject({ analyzed: 1, failed: 0, isInterrupted: false });
  expect(existsSync(`${out}.partial`)).toBe(false);
});

test("an interruption keeps what is done, as a whole document", async () => {
  const out = join(folder, "interrupted.json");
  const child = spawn(process.execPath, ["cli/elara.ts", "analyze", "-", "--out", out], {
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const line = `${JSON.stringify({ messages })}\n`;
  const feed = setInterval(() => child.stdin.write(line.repeat(2_000)), 20);
  child.stdin.on("error", () => clearInterval(feed));
  await expect
    .poll(
      () =>
        existsSync(`${out}.partial`) &&
        readFile(`${out}.partial`, "utf8").then((text) => text.length > 10_000),
      { timeout: 30_000 },
    )
    .toBe(true);
  child.kill("SIGINT");
  const [status] = await once(child, "close");
  clearInterval(feed);
  expect(status).toBe(1);
  const written = JSON.parse(await readFile(out, "utf8"));
  expect(written.records.length).toBe(written.counts.analyzed);
  expect(written.counts.analyzed).toBeGreaterThan(5);
  expect(written.counts.isInterrupted).toBe(true);
});

test.each([
  ["no file", [], "missing required argument"],
  ["a file that is not there", ["/nonexistent/file.json"], "There is no file /nonexistent/file.json."],
  ["a folder", ["/tmp"], "/tmp is a folder"],
  ["a place that cannot be written", ["package.json", "--out", "/nonexistent/out.json"], "cannot be written"],
])("%s is wrong usage", (_what, args, sentence) => {
  const { status, stdout, stderr } = analyze(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(sentence);
});

test("an empty file is one failure, not a crash", async () => {
  const { status, stdout } = analyze(await fileOf("empty.csv", ""), "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ record: 1, failure: "The file is empty." });
});
