import type { Database } from "#db/client.ts";
import { openDatabase } from "#db/client.ts";
import type { Actor, Ctx } from "./context.ts";
import { type Env, env } from "./env.ts";
import type { PgBossQueue } from "./jobs/pg-boss-queue.ts";

/** The wired app of this process. */
export type App = {
  readonly env: Env;
  readonly database: Database;
  readonly jobs: PgBossQueue;
  contextFor(actor: Actor): Ctx;
  close(): Promise<void>;
};

/**
 * Opens the database, brings it up to date and connects every part to it.
 * @throws FolderInUseError, EnvironmentError, or what the database driver throws
 */
export async function composeApp(settings: Env): Promise<App> {
  const database = await openDatabase(
    settings.DATABASE_URL === undefined
      ? { kind: "folder", path: settings.ELARA_DATA_DIR }
      : { kind: "url", url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL_SIZE },
  );
  await database.migrate();
  const { openPgBossQueue } = await import("./jobs/pg-boss-queue.ts");
  const backend = database.mode === "pglite" ? "pglite" : "postgres";
  const jobs = await openPgBossQueue(database.jobStore, backend);
  return {
    env: settings,
    database,
    jobs,
    contextFor: (actor) => ({
      actor,
      db: database.db,
      copyInto: database.copyInto,
      jobs,
      now: () => new Date(),
    }),
    async close() {
      await jobs.stop();
      await database.close();
    },
  };
}

declare global {
  // Bundles are loaded several times in one process; only this is shared between them.
  var elaraApp: Promise<App> | undefined;
}

/** The app of this process, opened at the first call. */
export function getApp(): Promise<App> {
  globalThis.elaraApp ??= composeApp(env()).catch((error) => {
    globalThis.elaraApp = undefined;
    throw error;
  });
  return globalThis.elaraApp;
}
