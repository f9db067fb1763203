import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-as-of-"));
  const imported = elara("import", "tests/golden/vibemeter", "--accept-good-rows", "--yes");
  expect(imported.stderr + imported.stdout).not.toContain("elara:");
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function elara(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ELARA_DATA_DIR: folder, DATABASE_URL: undefined },
  });
  return { status, stdout, stderr };
}

test("a past day is looked at with what was known then, and the answer says which day", () => {
  const back = elara("detect", "--as-of", "2023-09-15", "--json");
  expect(back.status).toBe(0);
  const now = elara("detect", "--json");
  const [then, today] = [JSON.parse(back.stdout), JSON.parse(now.stdout)];
  expect(then).toMatchObject({ asOf: "2023-09-15", profile: "elara" });
  expect(today).toMatchObject({ asOf: null, peopleCount: 497 });
  expect(then.peopleCount).toBeLessThan(497);
  expect(then.peopleCount).toBeGreaterThan(100);
  expect(Object.keys(then)).toEqual(Object.keys(today));
}, 180_000);

test("for somebody who reads it the first line says that nothing is changed", () => {
  const { status, stdout } = elara("detect", "--as-of", "2023-09-15");
  expect(status).toBe(0);
  expect(stdout.split("\n")[0]).toBe(
    "A look back to 15 Sep 2023, with only what was known then. Nothing is changed by it: no flag begins or ends, and nobody is told.",
  );
  expect(stdout).toMatch(/\n\n\d+ people looked at with the elara profile, .*, as of 2023-09-15\.\n/);
  expect(elara("detect").stdout).not.toContain("look back");
}, 180_000);

test("before all data there is nothing to look at: exit 1 with the first day", () => {
  const { status, stdout, stderr } = elara("detect", "--as-of", "1999-12-31");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(
    /^elara: Nothing was known by 31 Dec 1999: the first record is of \d+ \w+ \d{4}\.\n$/,
  );
});
