import { toPublicError, UserFacingError } from "./errors.ts";

/** Errors of the start whose message names what to do; they come from below the wiring. */
const writtenForPeople = new Set(["FolderInUseError", "EnvironmentError"]);
const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ECONNRESET"]);
const refused = new Set(["28P01", "28000", "3D000"]);
const unwritable = new Set(["EACCES", "EROFS", "ENOTDIR", "EPERM", "ENOSPC"]);

/** One sentence for the person at the terminal; what was not foreseen goes to the log under an id. */
export function describeFailure(error: unknown): string {
  if (error instanceof UserFacingError) return error.message;
  if (error instanceof Error && writtenForPeople.has(error.name)) return error.message;
  const codes = errorCodesOf(error);
  if (codes.some((code) => unreachable.has(code))) {
    return "The database server does not answer. Check that it runs and that DATABASE_URL names it rightly.";
  }
  if (codes.some((code) => refused.has(code))) {
    return "The database server refuses the sign-in or does not know the database. Check DATABASE_URL.";
  }
  if (codes.some((code) => unwritable.has(code))) {
    return "The data folder cannot be written. Check its rights and its free space, or name another with ELARA_DATA_DIR.";
  }
  return toPublicError(error).message;
}

function errorCodesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let current = error; current instanceof Error && codes.length < 8; current = current.cause) {
    if ("code" in current && typeof current.code === "string") codes.push(current.code);
    if (current instanceof AggregateError) codes.push(...current.errors.flatMap(errorCodesOf));
  }
  return codes;
}
