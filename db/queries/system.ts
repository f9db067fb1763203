import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";

/** Answers when the database does. */
export async function pingDatabase(db: Db): Promise<true> {
  await db.execute(sql`select 1`);
  return true;
}

export type JobCounts = { waiting: number; running: number; failed: number };

/** How many jobs wait, run, or were given up. */
export async function countJobsByState(db: Db): Promise<JobCounts> {
  const [counts] = await db
    .select({
      waiting: sql<number>`count(*) filter (where state in ('created', 'retry'))::int`,
      running: sql<number>`count(*) filter (where state = 'active')::int`,
      failed: sql<number>`count(*) filter (where state = 'failed')::int`,
    })
    .from(sql`jobs.job`);
  return counts ?? { waiting: 0, running: 0, failed: 0 };
}
