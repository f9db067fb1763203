import { and, asc, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { flagDecisionRecords, flags, reportBatches, reportBatchItems } from "#db/schema/index.ts";
import type { BatchItemState, BatchState } from "#lib/domain/report/report-batch.ts";
import { isStorableText } from "./storable-text.ts";

export type BatchItemRow = typeof reportBatchItems.$inferSelect;

/** Everybody whose finding stands and was not set aside, but `exceptEmployeeId`, in order of their id. */
export async function listFlaggedIds(db: Db, exceptEmployeeId: string | null): Promise<string[]> {
  const decision = db
    .select({ decision: flagDecisionRecords.decision })
    .from(flagDecisionRecords)
    .where(and(eq(flagDecisionRecords.flagId, flags.id), isNull(flagDecisionRecords.withdrawnAt)))
    .orderBy(desc(flagDecisionRecords.decidedAt), desc(flagDecisionRecords.id))
    .limit(1)
    .as("decision");
  const rows = await db
    .selectDistinct({ employeeId: flags.employeeId })
    .from(flags)
    .leftJoinLateral(decision, sql`true`)
    .where(
      and(
        isNull(flags.endedAt),
        sql`${flags.employeeId} is distinct from ${exceptEmployeeId}`,
        sql`${decision.decision} is distinct from 'dismissed'`,
      ),
    )
    .orderBy(asc(flags.employeeId));
  return rows.map(({ employeeId }) => employeeId);
}

const rowsAtOnce = 1000;

/** @returns false while whoever asks has one going on */
export async function insertBatch(
  tx: Db,
  batch: typeof reportBatches.$inferInsert,
  items: readonly (typeof reportBatchItems.$inferInsert)[],
): Promise<boolean> {
  const stored = await tx
    .insert(reportBatches)
    .values(batch)
    .onConflictDoNothing()
    .returning({ id: reportBatches.id });
  if (stored.length === 0) return false;
  for (let at = 0; at < items.length; at += rowsAtOnce) {
    await tx.insert(reportBatchItems).values(items.slice(at, at + rowsAtOnce));
  }
  return true;
}

const counted = (state: BatchItemState) =>
  sql<number>`(count(*) filter (where ${reportBatchItems.state} = ${state}))::int`;

/** Batches with how many of their reports are written. */
function selectProgress(db: Db) {
  return db
    .select({
      id: reportBatches.id,
      requestedBy: reportBatches.requestedBy,
      state: reportBatches.state,
      total: reportBatches.total,
      written: counted("written"),
      failed: counted("failed"),
      createdAt: reportBatches.createdAt,
      expiresAt: reportBatches.expiresAt,
    })
    .from(reportBatches)
    .leftJoin(reportBatchItems, eq(reportBatchItems.batchId, reportBatches.id))
    .groupBy(reportBatches.id);
}

export async function findBatch(db: Db, batchId: string) {
  if (!isStorableText(batchId)) return null;
  const [row] = await selectProgress(db).where(eq(reportBatches.id, batchId));
  return row ?? null;
}

export async function listBatchesOf(db: Db, requestedBy: string, limit: number) {
  return selectProgress(db)
    .where(eq(reportBatches.requestedBy, requestedBy))
    .orderBy(desc(reportBatches.createdAt))
    .limit(limit);
}

/** Moves a batch on from one of `from`; false when it stands elsewhere by now. */
export async function updateBatchState(
  db: Db,
  batchId: string,
  change: { from: readonly BatchState[]; to: BatchState; endedAt?: Date },
): Promise<boolean> {
  const rows = await db
    .update(reportBatches)
    .set({ state: change.to, ...(change.endedAt === undefined ? {} : { endedAt: change.endedAt }) })
    .where(and(eq(reportBatches.id, batchId), inArray(reportBatches.state, [...change.from])))
    .returning({ id: reportBatches.id });
  return rows.length === 1;
}

export async function findNextItem(db: Db, batchId: string): Promise<BatchItemRow | null> {
  const [row] = await db
    .select()
    .from(reportBatchItems)
    .where(and(eq(reportBatchItems.batchId, batchId), eq(reportBatchItems.state, "waiting")))
    .orderBy(asc(reportBatchItems.position))
    .limit(1);
  return row ?? null;
}

export async function updateItem(
  db: Db,
  itemId: string,
  change: Partial<typeof reportBatchItems.$inferInsert>,
): Promise<void> {
  await db.update(reportBatchItems).set(change).where(eq(reportBatchItems.id, itemId));
}

/**
 * Destroys, with their keys, the files about a person that wait to be fetched, because what they say holds no more; `failure`
 * says so to whoever fetches the batch.
 */
export async function revokeFilesOf(
  tx: Db,
  { employeeId, failure }: { employeeId: string; failure: string },
): Promise<void> {
  await tx
    .update(reportBatchItems)
    .set({ state: "failed", failure, fileName: null, wrappedKey: null, sealedFile: null })
    .where(and(eq(reportBatchItems.employeeId, employeeId), eq(reportBatchItems.state, "written")));
}

/** What a batch holds, in order, without the files themselves. */
export async function listItems(db: Db, batchId: string) {
  return db
    .select({
      id: reportBatchItems.id,
      employeeId: reportBatchItems.employeeId,
      state: reportBatchItems.state,
      failure: reportBatchItems.failure,
      fileName: reportBatchItems.fileName,
    })
    .from(reportBatchItems)
    .where(eq(reportBatchItems.batchId, batchId))
    .orderBy(asc(reportBatchItems.position));
}

export async function findItem(db: Db, itemId: string): Promise<BatchItemRow | null> {
  const [row] = await db.select().from(reportBatchItems).where(eq(reportBatchItems.id, itemId));
  return row ?? null;
}

/** Deletes what has expired with its files and their keys, and gives the ids. */
export async function deleteExpiredBatches(tx: Db, now: Date): Promise<string[]> {
  const rows = await tx
    .delete(reportBatches)
    .where(lt(reportBatches.expiresAt, now))
    .returning({ id: reportBatches.id });
  return rows.map(({ id }) => id);
}
