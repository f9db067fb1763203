import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const environmentFolder = ".bench-venv";
const packages = ["scikit-learn", "shap"];
const isWindows = process.platform === "win32";

export const installHint =
  `npm run bench:detection -- --install makes a Python environment in ${environmentFolder} with ${packages.join(" and ")}; ` +
  "--python FILE uses one of your own that has them.";

/** The Python of an environment of the benchmark's own, made if need be. */
export function installPeer(): string {
  const python = environmentPython();
  if (!existsSync(python)) runOrThrow(isWindows ? "python" : "python3", ["-m", "venv", environmentFolder]);
  runOrThrow(python, ["-m", "pip", "install", "--disable-pip-version-check", ...packages]);
  return python;
}

/** A Python that can import the peer's packages: the one that was named, or the benchmark's own; null if there is none. */
export function findPeer(named: string | undefined): string | null {
  const candidates = named ? [named] : [environmentPython(), "python3", "python"];
  return candidates.find((python) => spawnSync(python, ["-c", "import sklearn, shap"]).status === 0) ?? null;
}

function environmentPython(): string {
  return join(environmentFolder, ...(isWindows ? ["Scripts", "python.exe"] : ["bin", "python"]));
}

function runOrThrow(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} did not succeed`, { cause: error });
}
