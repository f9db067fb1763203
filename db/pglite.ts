import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { fromPglite } from "pg-boss";
import type { CopyInto, Database } from "./client.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import * as schema from "./schema/index.ts";

/**
 * The embedded database, in `folder/pgdata` or in memory. One process at a time. What it acknowledged has
 * been handed to the operating system: a killed process loses nothing, a power cut can lose the last
 * seconds, because PGlite runs PostgreSQL without fsync. Who must not lose those uses a server.
 */
export async function openPglite(folder: string | null): Promise<Database> {
  const unlock = folder === null ? () => {} : lockFolder(folder);
  try {
    const pglite = folder === null ? await PGlite.create() : await openFolder(folder);
    const db = drizzle({ client: pglite, schema });
    return {
      mode: "pglite",
      db,
      copyInto: copyIntoPglite(pglite),
      jobStore: fromPglite(pglite),
      listen: (signal, onSignal) => pglite.listen(signal, onSignal),
      migrate: () => migrate(db, { migrationsFolder: migrationsFolder() }),
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A new database is made beside its place and moved there whole: a killed first start leaves no torso. */
async function openFolder(folder: string): Promise<PGlite> {
  const place = join(folder, "pgdata");
  if (!existsSync(place)) {
    const unfinished = `${place}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const created = await PGlite.create(unfinished);
    await created.close();
    renameSync(unfinished, place);
  }
  return PGlite.create(place);
}

function copyIntoPglite(pglite: PGlite): CopyInto {
  return async (table, columns, chunks) => {
    let rowCount = 0;
    for await (const chunk of chunks) {
      const names = columns.map((column) => `"${column}"`).join(", ");
      const result = await pglite.query(`COPY "${table}" (${names}) FROM '/dev/blob'`, [], {
        blob: new Blob([new Uint8Array(chunk)]),
      });
      rowCount += result.affectedRows ?? 0;
    }
    return rowCount;
  };
}
