import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseEnvironment } from "#lib/env.ts";
import { resolveAuthSecret } from "./secret.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elara-secret-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("production wants a secret of its own and says how to get one", async () => {
  const settings = parseEnvironment({ NODE_ENV: "production", ELARA_DATA_DIR: folder });
  await expect(resolveAuthSecret(settings)).rejects.toThrow(/AUTH_SECRET: is required in production/);
  const given = parseEnvironment({ NODE_ENV: "production", AUTH_SECRET: "s".repeat(32) });
  expect(await resolveAuthSecret(given)).toBe("s".repeat(32));
});

test("the demo makes one, once, for its owner alone, also when asked many times at once", async () => {
  const settings = parseEnvironment({
    NODE_ENV: "production",
    ELARA_MODE: "demo",
    ELARA_DATA_DIR: join(folder, "demo"),
  });
  const secrets = await Promise.all(Array.from({ length: 8 }, () => resolveAuthSecret(settings)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{44}$/);
  const { mode } = await stat(join(folder, "demo", "auth-secret"));
  if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
  expect(await resolveAuthSecret(settings)).toBe(secrets[0]);
});
