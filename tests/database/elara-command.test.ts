import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockFolder } from "#db/folder-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "elara-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function elara(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", ELARA_DATA_DIR: folder },
  });
  return { status, stdout, stderr };
}

test("a company without data has a header, a run without people, and nobody to explain", {
  timeout: 180_000,
}, () => {
  const features = elara("features", "--csv");
  expect([features.status, features.stdout.trim().split(",").length]).toEqual([0, 41]);
  const detect = elara("detect", "--json", "--all");
  expect(detect.status).toBe(0);
  expect(JSON.parse(detect.stdout)).toMatchObject({
    profile: "elara",
    peopleCount: 0,
    flagged: [],
    people: [],
  });
  const explain = elara("explain", "EMP0001");
  expect([explain.status, explain.stdout]).toEqual([1, ""]);
  expect(explain.stderr).toContain("Nobody with this id");
});

test("a folder that another process uses is refused with a sentence", () => {
  const unlock = lockFolder(folder);
  const refused = elara("features", "--csv");
  unlock();
  expect([refused.status, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toContain("in use by another Elara process");
});
