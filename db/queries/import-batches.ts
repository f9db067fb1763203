import { and, asc, desc, eq, inArray, lt, max, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { importBatches, importFiles, importIssues, users } from "#db/schema/index.ts";
import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";

export type ImportBatch = typeof importBatches.$inferSelect;
export type ImportFile = typeof importFiles.$inferSelect;
export type ImportFileChange = Partial<typeof importFiles.$inferInsert>;
export type ImportBatchChange = Partial<typeof importBatches.$inferInsert>;
export type { FileCounts } from "#db/schema/imports.ts";

export async function insertImportBatch(
  db: Db,
  batch: { createdBy: string | null; createdAt: Date },
): Promise<number> {
  const [row] = await db
    .insert(importBatches)
    .values({ ...batch, status: "receiving", touchedAt: batch.createdAt })
    .returning({ id: importBatches.id });
  if (row === undefined) throw new Error("the batch was not stored");
  return row.id;
}

export async function findImportBatch(db: Db, batchId: number): Promise<ImportBatch | null> {
  const [row] = await db.select().from(importBatches).where(eq(importBatches.id, batchId));
  return row ?? null;
}

/** The batch, locked until the transaction ends. */
export async function lockImportBatch(tx: Db, batchId: number): Promise<ImportBatch | null> {
  const [row] = await tx.select().from(importBatches).where(eq(importBatches.id, batchId)).for("update");
  return row ?? null;
}

export async function findUserName(db: Db, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const [row] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return row?.name ?? null;
}

/**
 * Changes a batch if it still is in one of `from`.
 * @returns false when it is not
 */
export async function updateImportBatch(
  db: Db,
  batchId: number,
  from: readonly BatchStatus[],
  change: ImportBatchChange,
): Promise<boolean> {
  const changed = await db
    .update(importBatches)
    .set(change)
    .where(and(eq(importBatches.id, batchId), inArray(importBatches.status, [...from])))
    .returning({ id: importBatches.id });
  return changed.length === 1;
}

/** The ids of batches in `status` of which nobody has given a sign of life since `before`. */
export async function listSilentBatchIds(
  db: Db,
  status: readonly BatchStatus[],
  before: Date,
): Promise<number[]> {
  const rows = await db
    .select({ id: importBatches.id })
    .from(importBatches)
    .where(and(inArray(importBatches.status, [...status]), lt(importBatches.touchedAt, before)));
  return rows.map(({ id }) => id);
}

/**
 * A batch that has been silent since `before`, locked until the transaction ends. Null when it is not, or when
 * somebody else holds it: a commit or an undo does while it writes, and can give no other sign of life then.
 */
export async function lockSilentBatch(tx: Db, batchId: number, before: Date): Promise<ImportBatch | null> {
  const [row] = await tx
    .select()
    .from(importBatches)
    .where(and(eq(importBatches.id, batchId), lt(importBatches.touchedAt, before)))
    .for("update", { skipLocked: true });
  return row ?? null;
}

export async function listImportBatches(db: Db, limit: number) {
  return db
    .select({ batch: importBatches, userName: users.name })
    .from(importBatches)
    .leftJoin(users, eq(users.id, importBatches.createdBy))
    .orderBy(desc(importBatches.createdAt), desc(importBatches.id))
    .limit(limit);
}

export async function insertImportFile(db: Db, batchId: number, fileName: string): Promise<number> {
  const [row] = await db
    .insert(importFiles)
    .values({ batchId, fileName, byteCount: 0 })
    .returning({ id: importFiles.id });
  if (row === undefined) throw new Error("the file was not stored");
  return row.id;
}

export async function updateImportFile(db: Db, fileId: number, change: ImportFileChange): Promise<void> {
  await db.update(importFiles).set(change).where(eq(importFiles.id, fileId));
}

export async function listImportFiles(db: Db, batchIds: readonly number[]): Promise<ImportFile[]> {
  if (batchIds.length === 0) return [];
  return db
    .select()
    .from(importFiles)
    .where(inArray(importFiles.batchId, [...batchIds]))
    .orderBy(asc(importFiles.id));
}

/** The bad cells of a file in file order. */
export async function listRejectedCells(db: Db, fileId: number, limit: number) {
  return db
    .select({
      line: importIssues.line,
      column: importIssues.column,
      value: importIssues.value,
      reason: importIssues.reason,
    })
    .from(importIssues)
    .where(eq(importIssues.fileId, fileId))
    .orderBy(asc(importIssues.line), asc(importIssues.id))
    .limit(limit);
}

/** A page of rejected cells with their rows, after the cell `afterId` of the file. */
export async function listRejectedRows(
  db: Db,
  fileId: number,
  after: { line: number; id: number },
  limit: number,
) {
  return db
    .select({
      id: importIssues.id,
      line: importIssues.line,
      column: importIssues.column,
      reason: importIssues.reason,
      rowCells: importIssues.rowCells,
    })
    .from(importIssues)
    .where(
      and(
        eq(importIssues.fileId, fileId),
        sql`(${importIssues.line}, ${importIssues.id}) > (${after.line}, ${after.id})`,
      ),
    )
    .orderBy(asc(importIssues.line), asc(importIssues.id))
    .limit(limit);
}

export async function countRejectedRows(db: Db, fileId: number): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${importIssues.line})::int` })
    .from(importIssues)
    .where(eq(importIssues.fileId, fileId));
  return row?.count ?? 0;
}

/** Forgets the rows that an earlier choice of date order set aside. */
export async function deleteOrderIssues(db: Db, fileId: number): Promise<void> {
  await db
    .delete(importIssues)
    .where(and(eq(importIssues.fileId, fileId), eq(importIssues.followsOrder, true)));
}

export async function deleteIssuesOfFile(db: Db, fileId: number): Promise<void> {
  await db.delete(importIssues).where(eq(importIssues.fileId, fileId));
}

/** When any batch was last committed or undone. */
export async function findLastImportChange(db: Db): Promise<Date | null> {
  const [row] = await db
    .select({ committed: max(importBatches.committedAt), undone: max(importBatches.undoneAt) })
    .from(importBatches);
  const times = [row?.committed, row?.undone].filter((time) => time != null);
  return times.toSorted((left, right) => right.getTime() - left.getTime())[0] ?? null;
}
