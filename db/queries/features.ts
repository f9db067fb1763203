import { asc, eq, inArray, max, ne, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "#db/client.ts";
import { employees, featureAggregates } from "#db/schema/index.ts";
import { type FeatureClock, latestClockOf, reachedQuantile } from "#lib/domain/features/feature-clock.ts";
import { isStorableText } from "./storable-text.ts";

const featuresLock = 0x656c_6102;

export type StoredAggregates = Pick<typeof featureAggregates.$inferSelect, "employeeId" | "aggregates">;

/** Orders everybody who recomputes features, until the transaction ends. */
export async function lockFeatures(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${featuresLock})`);
}

/** The latest day of each data set over everybody. */
export async function getFeatureClock(db: Db): Promise<FeatureClock> {
  const [row] = await db
    .select({
      activity: max(featureAggregates.activityDay),
      leave: max(featureAggregates.leaveDay),
      joining: max(featureAggregates.joiningDay),
      rewards: max(featureAggregates.rewardsDay),
      mood: max(featureAggregates.moodDay),
      reached: {
        activity: reachedDay(featureAggregates.activityDay),
        mood: reachedDay(featureAggregates.moodDay),
      },
    })
    .from(featureAggregates);
  return row ?? latestClockOf([]);
}

function reachedDay(column: PgColumn): SQL<number | null> {
  return sql<number | null>`percentile_disc(${reachedQuantile}) within group (order by ${column})`;
}

/** What is kept of one person; null when no data set knows them. */
export async function findAggregates(db: Db, employeeId: string) {
  if (!isStorableText(employeeId)) return null;
  const [row] = await db
    .select({ aggregates: featureAggregates.aggregates })
    .from(featureAggregates)
    .where(eq(featureAggregates.employeeId, employeeId));
  return row?.aggregates ?? null;
}

/** Everybody's aggregates, sorted by id in code point order. */
export async function listAggregates(db: Db): Promise<StoredAggregates[]> {
  return db
    .select({ employeeId: featureAggregates.employeeId, aggregates: featureAggregates.aggregates })
    .from(featureAggregates)
    .orderBy(asc(sql`${featureAggregates.employeeId} collate "C"`));
}

/**
 * The next people after `after` in code point order, as JSON of [employee id, aggregates], which goes on as it is to
 * whoever reads it; null when there is nobody left.
 */
export async function findAggregatesPage(
  db: Db,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readonly json: string; readonly lastId: string } | null> {
  const id = sql`${featureAggregates.employeeId} collate "C"`;
  const page = db
    .select({ employeeId: featureAggregates.employeeId, aggregates: featureAggregates.aggregates })
    .from(featureAggregates)
    .where(sql`${id} > ${after}`)
    .orderBy(asc(id))
    .limit(limit)
    .as("page");
  const pageId = sql`${page.employeeId} collate "C"`;
  const [row] = await db
    .select({
      json: sql<string>`json_agg(json_build_array(${page.employeeId}, ${page.aggregates}) order by ${pageId})::text`,
      lastId: sql<string | null>`max(${pageId})`,
    })
    .from(page);
  return row === undefined || row.lastId === null ? null : { json: row.json, lastId: row.lastId };
}

/** Those whose aggregates were not made by `recipe`. */
export async function listOutdatedEmployeeIds(db: Db, recipe: string): Promise<string[]> {
  const rows = await db
    .select({ id: featureAggregates.employeeId })
    .from(featureAggregates)
    .where(ne(featureAggregates.recipe, recipe));
  return rows.map(({ id }) => id);
}

/** Everybody who is known, or has aggregates although nobody knows them any more. */
export async function listFeatureCandidateIds(db: Db): Promise<string[]> {
  const known = db.select({ id: employees.id }).from(employees);
  const computed = db.select({ id: featureAggregates.employeeId }).from(featureAggregates);
  return (await known.union(computed)).map(({ id }) => id);
}

export async function upsertAggregates(
  tx: Db,
  rows: readonly (typeof featureAggregates.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  const excluded = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(featureAggregates)
    .values([...rows])
    .onConflictDoUpdate({
      target: featureAggregates.employeeId,
      set: {
        recipe: excluded("recipe"),
        aggregates: excluded("aggregates"),
        activityDay: excluded("activity_day"),
        leaveDay: excluded("leave_day"),
        joiningDay: excluded("joining_day"),
        rewardsDay: excluded("rewards_day"),
        moodDay: excluded("mood_day"),
        computedAt: excluded("computed_at"),
      },
    });
}

export async function deleteAggregates(tx: Db, employeeIds: readonly string[]): Promise<void> {
  if (employeeIds.length === 0) return;
  await tx.delete(featureAggregates).where(inArray(featureAggregates.employeeId, [...employeeIds]));
}
