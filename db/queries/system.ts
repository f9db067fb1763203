import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";

/** Answers when the database does. */
export async function pingDatabase(db: Db): Promise<true> {
  await db.execute(sql`select 1`);
  return true;
}
