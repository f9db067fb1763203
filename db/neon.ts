import { Pool } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/neon-serverless";
import { migrate } from "drizzle-orm/neon-serverless/migrator";
import type { Database } from "./client.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import { copyIntoPool, jobStoreOnPool, migrateBesideOthers } from "./pool.ts";
import * as schema from "./schema/index.ts";

/** Neon over WebSocket; its pool keeps node-postgres's interface. */
export async function openNeon(url: string, poolSize = 10): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: poolSize });
  pool.on("error", () => {});
  const db = drizzle({ client: pool, schema });
  return {
    mode: "neon",
    db,
    copyInto: copyIntoPool(pool),
    jobStore: jobStoreOnPool(pool),
    // Its pooled addresses carry no signals.
    listen: null,
    migrate: () => migrateBesideOthers(() => migrate(db, { migrationsFolder: migrationsFolder() })),
    close: () => pool.end(),
  };
}
