import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { FolderInUseError } from "#db/folder-lock.ts";
import { settings } from "#db/schema/index.ts";
import { startNode } from "#tests/support/node-process.ts";

const writer = join(import.meta.dirname, "..", "support", "folder-writer.ts");
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "elara-folder-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function countSettings(folder: string): Promise<number> {
  const database = await openDatabase({ kind: "folder", path: folder });
  try {
    const [row] = await database.db.select({ n: count() }).from(settings);
    return row?.n ?? 0;
  } finally {
    await database.close();
  }
}

test("a second process is refused with a sentence, and the first one's 200 rows all stay", async () => {
  const folder = join(root, "shared");
  const first = startNode(writer, folder, "200");
  await first.waitForLine("wrote 10");
  const second = startNode(writer, folder, "200");
  expect(await second.exitCode).toBe(3);
  expect(second.output()).toContain("in use by another Elara process");
  await expect(openDatabase({ kind: "folder", path: folder })).rejects.toThrow(FolderInUseError);
  await first.waitForLine("holding");
  await first.kill();
  expect(await countSettings(folder)).toBe(200);
});

test("one process cannot open a folder twice, and can again after closing it", async () => {
  const folder = join(root, "twice");
  const database = await openDatabase({ kind: "folder", path: folder });
  await expect(openDatabase({ kind: "folder", path: folder })).rejects.toThrow(FolderInUseError);
  await database.migrate();
  await database.close();
  expect(await countSettings(folder)).toBe(0);
});

test("a first start that was killed halfway is begun anew", async () => {
  const folder = join(root, "torso");
  await mkdir(join(folder, "pgdata.new"), { recursive: true });
  await writeFile(join(folder, "pgdata.new", "PG_VERSION"), "18");
  const database = await openDatabase({ kind: "folder", path: folder });
  await database.migrate();
  await database.close();
  expect(await countSettings(folder)).toBe(0);
});

test("a process killed while it writes loses nothing that was acknowledged", async () => {
  for (const killAfter of [25, 120]) {
    const folder = join(root, `killed-${killAfter}`);
    const doomed = startNode(writer, folder, "100000");
    await doomed.waitForLine(`wrote ${killAfter}`);
    await doomed.kill();
    const acknowledged = doomed.output().match(/wrote (\d+)/g)?.length ?? 0;
    expect(acknowledged).toBeGreaterThanOrEqual(killAfter);
    const kept = await countSettings(folder);
    expect([acknowledged, acknowledged + 1]).toContain(kept);
  }
});
