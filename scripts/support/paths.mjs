import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const isWindows = process.platform === "win32";

/** The pinned Node that the packages bring; this one where it is new enough and the other cannot run. */
export function pinnedNode() {
  const pinned = join(root, "node_modules", "node", "bin", isWindows ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Error("The package `node` brought no program for this machine. Install Node 24 and try again.");
}

/** The script behind a package's command, to be run with `pinnedNode`. */
export const programs = {
  biome: join(root, "node_modules", "@biomejs", "biome", "bin", "biome"),
  next: join(root, "node_modules", "next", "dist", "bin", "next"),
  playwright: join(root, "node_modules", "@playwright", "test", "cli.js"),
  tsc: join(root, "node_modules", "typescript", "bin", "tsc"),
  vitest: join(root, "node_modules", "vitest", "vitest.mjs"),
};

/** The environment for what these scripts start: the pinned Node and the packages' commands come first. */
export function childEnvironment(extra = {}) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const bin = join(root, "node_modules", ".bin");
  const path = `${bin}${isWindows ? ";" : ":"}${process.env[pathKey] ?? ""}`;
  return { ...process.env, [pathKey]: path, NEXT_TELEMETRY_DISABLED: "1", ...extra };
}
