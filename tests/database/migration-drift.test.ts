import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
let folder: string;
beforeAll(async () => {
  // Inside the repository, so that the planted schema finds the packages and the `#` imports.
  folder = await mkdtemp(join(root, "node_modules", ".drift-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The SQL files that drizzle-kit would add to a copy of the migrations, for a schema. */
async function generateInCopy(schemaFile: string): Promise<string[]> {
  const copy = await mkdtemp(join(folder, "migrations-"));
  await cp(join(root, "db", "migrations"), copy, { recursive: true });
  const before = await readdir(copy);
  const bin = join(root, "node_modules", "drizzle-kit", "bin.cjs");
  const options = [
    ["--dialect", "postgresql"],
    ["--schema", relative(root, schemaFile)],
    ["--out", relative(root, copy)],
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "generate", ...options.flat()], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`drizzle-kit failed:\n${stdout}${stderr}`);
  return (await readdir(copy)).filter((file) => file.endsWith(".sql") && !before.includes(file));
}

test("the migrations say what the schema says", async () => {
  const added = await generateInCopy(join(root, "db", "schema", "index.ts"));
  expect(added, "run `npm run db:generate` and commit what it writes").toEqual([]);
});

test("a table that no migration makes is noticed", async () => {
  const planted = join(folder, "planted.ts");
  await writeFile(
    planted,
    `export * from "../../db/schema/index.ts";
     import { pgTable, text } from "drizzle-orm/pg-core";
     export const planted = pgTable("planted", { id: text("id").primaryKey() });`,
  );
  expect(await generateInCopy(planted)).toHaveLength(1);
});
