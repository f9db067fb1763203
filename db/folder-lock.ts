import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { prepareFolder } from "#lib/prepare-folder.ts";

export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

/**
 * Takes the folder for this process alone. The lock is the operating system's (an exclusive SQLite
 * transaction on `elara.lock`), so it ends with the process, however that ends.
 * @returns a function that gives the folder back
 * @throws FolderInUseError when another process, or this one, holds it
 */
export function lockFolder(path: string): () => void {
  prepareFolder(path);
  const lock = new DatabaseSync(join(path, "elara.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new FolderInUseError(
      `The data folder ${path} is in use by another Elara process. Stop that process (the running app, say), or name another folder with ELARA_DATA_DIR.`,
      { cause },
    );
  }
  return () => lock.close();
}
