import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Submittable } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { CopyInto, JobStore } from "./client.ts";

/** What node-postgres's pool and Neon's have in common. */
type Connection = { query<T extends Submittable>(stream: T): T; release(): void };
type Pool = {
  connect(): Promise<Connection>;
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] } | { rows: unknown[] }[]>;
};

/** COPY over one connection of the pool, with the server's back-pressure. */
export function copyIntoPool(pool: Pool): CopyInto {
  return async (table, columns, chunks) => {
    const client = await pool.connect();
    try {
      return await copyIntoClient(client, table, columns, chunks);
    } finally {
      client.release();
    }
  };
}

async function copyIntoClient(
  client: Connection,
  table: string,
  columns: readonly string[],
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const sink = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(chunks), sink);
  return sink.rowCount;
}

/** The pool as pg-boss wants it: the rows of every statement of a multi-statement text. */
export function jobStoreOnPool(pool: Pool): JobStore {
  return {
    async executeSql(text, values) {
      const results = [await pool.query(text, values)].flat();
      return { rows: results.flatMap((result) => result.rows ?? []) };
    },
  };
}

const migrationTries = 3;
const migrationPauseMs = 500;

/**
 * Brings a server's database up to date while other processes may do the same: the one that comes second fails on what the
 * first has made, and finds it done when it looks again.
 */
export async function migrateBesideOthers(migrate: () => Promise<void>): Promise<void> {
  for (let tryCount = 1; ; tryCount++) {
    try {
      return await migrate();
    } catch (error) {
      if (tryCount === migrationTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, migrationPauseMs));
    }
  }
}
