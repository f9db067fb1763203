import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import type { SourceFile } from "./import-rules.ts";

const sourceFolders = "app,components,lib,db,trigger,inference,cli,bench,tests,scripts";

/** Every TypeScript file of the repository that people write. */
export function readSourceFiles(): SourceFile[] {
  return globSync([`{${sourceFolders}}/**/*.{ts,tsx}`, "*.ts"])
    .map((path) => ({ path: path.split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .filter((file) => file.path !== "next-env.d.ts");
}
