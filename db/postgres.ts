import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import type { Database } from "./client.ts";
import { listenOnServer } from "./listen-on-server.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import { copyIntoPool, jobStoreOnPool, migrateBesideOthers } from "./pool.ts";
import * as schema from "./schema/index.ts";

/** A PostgreSQL server over TCP, with a pool of at most `poolSize` connections. */
export async function openPostgres(url: string, poolSize = 10): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: poolSize });
  // An idle connection that breaks is replaced by the pool at the next query, which reports its own error.
  pool.on("error", () => {});
  const db = drizzle({ client: pool, schema });
  return {
    mode: "pg",
    db,
    copyInto: copyIntoPool(pool),
    jobStore: jobStoreOnPool(pool),
    listen: (signal, onSignal) => listenOnServer(url, signal, onSignal),
    migrate: () => migrateBesideOthers(() => migrate(db, { migrationsFolder: migrationsFolder() })),
    close: () => pool.end(),
  };
}
