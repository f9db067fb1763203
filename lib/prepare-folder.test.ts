import { existsSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareFolder } from "./prepare-folder.ts";

const root = () => mkdtempSync(join(tmpdir(), "folder-"));

test("a folder is made with those above it, and one that is there stays", () => {
  const folder = join(root(), "a", "b", "c");
  prepareFolder(folder);
  writeFileSync(join(folder, "x"), "x");
  prepareFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
  expect(existsSync(join(folder, "x"))).toBe(true);
});

test("a file in the way is told with the folder's name", () => {
  const file = join(root(), "file");
  writeFileSync(file, "x");
  expect(() => prepareFolder(file)).toThrow(`the folder ${file} (EEXIST)`);
  expect(() => prepareFolder(join(file, "below"))).toThrow("(ENOTDIR)");
});

test.skipIf(!existsSync("/proc/self"))(
  "a file system that takes no folders is told, and not tried for ever",
  () => {
    expect(() => prepareFolder("/proc/elara/dataset")).toThrow("/proc/elara/dataset (ENOENT)");
  },
);
