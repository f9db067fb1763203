import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { lastLines, runProcess } from "./run-process.mjs";

/** Whether the installed packages are at least as new as the lock file. */
export function isInstalled() {
  const written = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(written)) return false;
  return statSync(written).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

/** Installs exactly what the lock file says. */
export async function install() {
  const npm = npmCommand();
  const { code, output } = await runProcess(npm.command, [
    ...npm.args,
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
  ]);
  if (code !== 0) throw new Error(`npm ci failed. Is the network up?\n${lastLines(output)}`);
}

/** npm as it runs this script, else the npm that lies beside this Node. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own !== undefined && /\.[cm]?js$/.test(own)) return { command: process.execPath, args: [own] };
  const beside = [
    join(process.execPath, "..", "node_modules", "npm", "bin", "npm-cli.js"),
    join(process.execPath, "..", "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ].find(existsSync);
  return beside === undefined ? { command: "npm", args: [] } : { command: process.execPath, args: [beside] };
}
