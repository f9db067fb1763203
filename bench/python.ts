import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const environmentFolder = ".bench-venv";
const isWindows = process.platform === "win32";

/** What a benchmark's peer needs: packages as pip names them, and the modules that they bring. */
export type PythonPeer = {
  readonly script: string;
  readonly packages: readonly string[];
  readonly modules: string;
};

export function toInstallHint({ script, packages }: PythonPeer): string {
  return (
    `npm run ${script} -- --install makes a Python environment in ${environmentFolder} with ${packages.join(" and ")}; ` +
    "--python FILE uses one of your own that has them."
  );
}

/** The Python of an environment of the benchmarks' own, made if need be. */
export function installPeer({ packages }: PythonPeer): string {
  const python = environmentPython();
  if (!existsSync(python)) runOrThrow(isWindows ? "python" : "python3", ["-m", "venv", environmentFolder]);
  runOrThrow(python, ["-m", "pip", "install", "--disable-pip-version-check", ...packages]);
  return python;
}

/** A Python that can import the peer's packages: the one that was named, or the benchmarks' own; null if there is none. */
export function findPeer({ modules }: PythonPeer, named: string | undefined): string | null {
  const candidates = named ? [named] : [environmentPython(), "python3", "python"];
  return candidates.find((python) => spawnSync(python, ["-c", `import ${modules}`]).status === 0) ?? null;
}

function environmentPython(): string {
  return join(environmentFolder, ...(isWindows ? ["Scripts", "python.exe"] : ["bin", "python"]));
}

function runOrThrow(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} did not succeed`, { cause: error });
}
