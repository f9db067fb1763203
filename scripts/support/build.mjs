import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pinnedNode, programs, root } from "./paths.mjs";
import { lastLines, runProcess } from "./run-process.mjs";

const sources = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "trigger",
  "instrumentation.ts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const stamp = join(root, ".next", "elara-sources.sha256");

/** Whether the built app was built from the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(join(root, ".next", "BUILD_ID")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hashSources()
  );
}

/** Builds the app for production. */
export async function build() {
  const hash = hashSources();
  const { code, output } = await runProcess(pinnedNode(), [programs.next, "build"]);
  if (code !== 0) throw new Error(`The app could not be built.\n${lastLines(output, 40)}`);
  writeFileSync(stamp, hash);
}

function hashSources() {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(listFiles))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

function listFiles(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
