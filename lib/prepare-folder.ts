import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UserFacingError } from "./errors.ts";

/**
 * Makes sure of a folder that can be written, with those above it. Unlike `mkdir` with `recursive`, it also comes back
 * from a file system that takes no folders, such as /proc.
 * @throws {UserFacingError} that names the folder
 */
export function prepareFolder(path: string): void {
  const folder = resolve(path);
  try {
    makeWithParents(folder);
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new UserFacingError(
      "invalid_input",
      `Nothing can be written to the folder ${folder} (${codeOf(cause)}). Name another one.`,
      { cause },
    );
  }
}

function makeWithParents(folder: string): void {
  try {
    make(folder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    makeWithParents(dirname(folder));
    make(folder);
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isThere) throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
