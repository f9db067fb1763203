import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "elara-user-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function elaraUser(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/elara.ts", "user", ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, ELARA_DATA_DIR: folder, APP_URL: "https://elara.example" },
  });
  return { status, stdout, stderr };
}

test("the first admin is made at the terminal, with a password or by a link, and cannot be lost", () => {
  const secret = "copper lantern harbour tulip";
  const root = ["create", "Root@Example.com", "--name", "Root", "--role", "admin", "--password-stdin"];
  const weak = elaraUser(root, "password12345\n");
  expect(weak.status).toBe(1);
  expect(weak.stderr).toContain("easy to guess");
  expect(elaraUser(root, `${secret}\n`)).toMatchObject({ status: 0, stdout: "" });

  const invited = elaraUser(["create", "hr@example.com", "--name", "Hannah", "--role", "hr"]);
  expect(invited.stdout).toMatch(/^https:\/\/elara\.example\/invitation\/[\w-]{43}\n$/);

  const disabled = elaraUser(["disable", "root@example.com"]);
  expect(disabled.status).toBe(1);
  expect(disabled.stderr).toContain("This is the last admin");

  expect(elaraUser(["set-role", "hr@example.com", "employee"]).status).toBe(0);
  const list: unknown = JSON.parse(elaraUser(["list", "--json"]).stdout);
  expect(list).toMatchObject([
    { email: "hr@example.com", role: "employee", state: "invited" },
    { email: "root@example.com", role: "admin", state: "active" },
  ]);
  expect(JSON.stringify(list)).not.toMatch(/argon2|password/i);
}, 180_000);

test.each([
  [["create", "x", "--name", "X", "--role", "hr"], "It must be an e-mail address"],
  [
    ["create", "x@example.com", "--name", "X", "--role", "hr", "--password", "hunter2hunter2"],
    "too many arguments",
  ],
  [["set-role", "x@example.com", "boss"], "It must be one of employee, hr, admin."],
])("wrong usage %j exits 2 and says why", (args, sentence) => {
  const { status, stderr } = elaraUser(args);
  expect(stderr).toContain(sentence);
  expect(status).toBe(2);
});

test("asking for a password without a terminal is refused with the way out", () => {
  const { status, stderr } = elaraUser([
    "create",
    "x@example.com",
    "--name",
    "X",
    "--role",
    "hr",
    "--password",
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain("--password-stdin");
});
