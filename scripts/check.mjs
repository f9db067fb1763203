import { spawnSync } from "node:child_process";

// Everything that is worth knowing before a commit, in under a minute.
const steps = [
  ["lint", "biome", ["check", "."]],
  ["types", "tsc", ["--noEmit"]],
  ["unit tests", "vitest", ["run", "--project", "unit"]],
];

for (const [label, command, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  console.log(`${status === 0 ? "✓" : "✗"} ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(1);
}
