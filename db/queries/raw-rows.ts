import type { SQL } from "drizzle-orm";
import type { Db } from "#db/client.ts";

/**
 * The rows of a statement that the query builder cannot say. All three drivers answer with `rows`; their
 * shape is the statement's own and is named by the caller, beside the statement.
 */
export async function listRawRows<Row>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] };
  return result.rows;
}
