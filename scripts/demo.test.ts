import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-demo-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function startDemo(env: Record<string, string>) {
  const script = join(import.meta.dirname, "demo.mjs");
  return spawnSync(process.execPath, [script], { encoding: "utf8", env: { ...process.env, ...env } });
}

test("the demo refuses to run against a database server, and touches nothing", () => {
  const dataDir = join(folder, "with-url");
  const run = startDemo({ DATABASE_URL: "postgres://company.example/real", ELARA_DATA_DIR: dataDir });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("never goes into a real database");
  expect(existsSync(dataDir)).toBe(false);
});

test("the demo refuses a folder with data that it did not make", async () => {
  const dataDir = join(folder, "foreign");
  await mkdir(join(dataDir, "pgdata"), { recursive: true });
  const run = startDemo({ DATABASE_URL: "", ELARA_DATA_DIR: dataDir });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("holds data that is not the demo's");
});
