import { join } from "node:path";

/** Where the generated migrations lie; the app and the command run from the repository's root. */
export function migrationsFolder(): string {
  return join(process.cwd(), "db", "migrations");
}
