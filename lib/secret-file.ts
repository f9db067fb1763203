import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prepareFolder } from "./prepare-folder.ts";

/** The random secret in a file of the data folder; of several processes that make it at once, one wins. */
export async function readOrCreateSecretFile(
  folder: string,
  { name, bytes }: { readonly name: string; readonly bytes: number },
): Promise<string> {
  const path = join(folder, name);
  const existing = await readIfThere(path);
  if (existing !== null) return existing;
  prepareFolder(folder);
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, randomBytes(bytes).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
