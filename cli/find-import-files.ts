import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

export type FoundFile = { readonly path: string; readonly byteCount: number };

const endings = /\.(csv|tsv|txt)$/i;

/** The files that the paths name: a file itself, of a folder the CSV files directly in it, each once. */
export async function findImportFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[] } | { readonly problem: string }> {
  const files = new Map<string, FoundFile>();
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) return { problem: `There is no file or folder ${path}.` };
    const inside = found.isDirectory() ? await listFolder(path) : [path];
    if (inside.length === 0) return { problem: `The folder ${path} holds no CSV file.` };
    for (const file of inside) {
      const { size, isFile } = await measure(file);
      if (!isFile) return { problem: `${file} is not a file.` };
      files.set(resolve(file), { path: file, byteCount: size });
    }
  }
  return { files: [...files.values()] };
}

async function listFolder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && endings.test(entry.name))
    .map((entry) => join(path, entry.name))
    .toSorted();
}

async function measure(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() || found.isFIFO() };
}
