import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { hideQueryValues } from "./query-values.ts";
import type * as schema from "./schema/index.ts";

/** Any of the three databases, or an open transaction on one. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/**
 * Streams PostgreSQL text-format COPY lines into a table; resolves to the number of rows. The chunks must
 * end at line ends. A stream that throws leaves none of its rows on a server; on the embedded database
 * the rows of earlier chunks stay, so copy into staging tables only.
 */
export type CopyInto = (
  table: string,
  columns: readonly string[],
  chunks: AsyncIterable<Uint8Array>,
) => Promise<number>;

/** The database as the job runner wants it: any text, also several statements, and the rows of all of them. */
export type JobStore = {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
};

/**
 * Calls `onSignal` soon after a transaction that gave the signal by `pg_notify` has committed, in whatever process, and
 * whenever signals may have been lost. Resolves to what ends it.
 */
export type Listen = (signal: string, onSignal: () => void) => Promise<() => Promise<void>>;

export type DatabaseMode = "pglite" | "pg" | "neon";

export type Database = {
  readonly mode: DatabaseMode;
  readonly db: Db;
  readonly copyInto: CopyInto;
  readonly jobStore: JobStore;
  /** Null where a waiting connection is not to be had: then one looks every so often. */
  readonly listen: Listen | null;
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

export type DatabaseLocation =
  | { readonly kind: "memory" }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "url"; readonly url: string; readonly poolSize?: number };

/** Neon's own hosts are reached over WebSocket, every other server over TCP. */
export function isNeonUrl(url: string): boolean {
  return new URL(url).hostname.endsWith(".neon.tech");
}

/**
 * Opens the database at `location`. Drivers are loaded only when chosen.
 * @throws Error when the folder is in use by another process or the server cannot be reached
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  hideQueryValues();
  if (location.kind !== "url") {
    const { openPglite } = await import("./pglite.ts");
    return openPglite(location.kind === "folder" ? location.path : null);
  }
  if (isNeonUrl(location.url)) {
    const { openNeon } = await import("./neon.ts");
    return openNeon(location.url, location.poolSize);
  }
  const { openPostgres } = await import("./postgres.ts");
  return openPostgres(location.url, location.poolSize);
}
