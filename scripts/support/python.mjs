import { spawnSync } from "node:child_process";
import { listPythons } from "./training-tests.mjs";

/** What `transformers serve` needs, and what makes the small model that it serves. */
export const servingModules = ["torch", "transformers", "tokenizers", "fastapi", "uvicorn", "openai"];

/**
 * The first Python of this machine that has all of these modules, or null.
 * @param {readonly string[]} modules
 * @returns {string | null}
 */
export function findPython(modules) {
  return listPythons().find((python) => hasModules(python, modules)) ?? null;
}

function hasModules(python, modules) {
  const asks = `import importlib.util, sys; sys.exit(any(importlib.util.find_spec(name) is None for name in ${JSON.stringify(modules)}))`;
  return spawnSync(python, ["-c", asks], { stdio: "ignore", timeout: 60_000 }).status === 0;
}
