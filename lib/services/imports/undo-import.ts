import type { Db } from "#db/client.ts";
import { type ImportBatch, lockImportBatch, updateImportBatch } from "#db/queries/import-batches.ts";
import { lockImports } from "#db/queries/import-commit.ts";
import {
  deleteOrphanedEmployees,
  listBatchesOnTop,
  listTouchedEmployeeIds,
  revertRows,
} from "#db/queries/import-undo.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { startPulse } from "./batch-life.ts";
import { followImport } from "./follow-import.ts";
import { requireBatch, wrongStatus } from "./require-batch.ts";

/**
 * Takes a committed batch back: rows it replaced get their former values, rows and people that it alone
 * brought go. Doing it again does nothing.
 * @throws UserFacingError forbidden, not_found, conflict (later batches touched the same rows, or it is not committed)
 */
export async function undoImport(ctx: Ctx, { batchId }: { readonly batchId: number }): Promise<void> {
  const batch = await claimUndo(ctx, batchId);
  if (batch.status === "undone" && batch.result !== null) return;
  const pulse = startPulse(ctx, batchId);
  try {
    pulse.show("Putting back what was there before", 0, 0);
    const touchedIds = await ctx.db.transaction((tx) => revertBatch(tx, ctx, batch));
    await followImport(ctx, batchId, pulse, touchedIds);
  } catch (error) {
    await updateImportBatch(ctx.db, batchId, ["undoing"], { status: "committed", progress: null });
    throw error;
  } finally {
    pulse.stop();
  }
}

/** Checks that a batch may be undone and marks it so. */
export async function claimUndo(ctx: Ctx, batchId: number): Promise<ImportBatch> {
  requireRole(ctx, "hr");
  const batch = await requireBatch(ctx, batchId);
  if (batch.status === "undone" || batch.status === "undoing") return batch;
  if (batch.status !== "committed") throw wrongStatus(batch);
  refuseWhenBuiltUpon(await listBatchesOnTop(ctx.db, batchId));
  const claim = { status: "undoing" as const, touchedAt: ctx.now() };
  if (!(await updateImportBatch(ctx.db, batchId, ["committed"], claim))) return claimUndo(ctx, batchId);
  return { ...batch, ...claim };
}

async function revertBatch(tx: Db, ctx: Ctx, batch: ImportBatch): Promise<readonly string[] | null> {
  await lockImports(tx);
  const locked = await lockImportBatch(tx, batch.id);
  if (locked?.status === "undone") return null;
  if (locked?.status !== "undoing") throw wrongStatus(locked ?? batch);
  refuseWhenBuiltUpon(await listBatchesOnTop(tx, batch.id));
  const touchedIds = await listTouchedEmployeeIds(tx, batch.id);
  await revertRows(tx, batch.id);
  await updateImportBatch(tx, batch.id, ["undoing"], {
    status: "undone",
    undoneAt: ctx.now(),
    progress: null,
    result: null,
  });
  await deleteOrphanedEmployees(tx, batch.id);
  await recordEvent(tx, ctx, { action: "import.undone", subject: String(batch.id) });
  return touchedIds;
}

function refuseWhenBuiltUpon(batchIds: readonly number[]): void {
  if (batchIds.length === 0) return;
  const [one] = batchIds;
  throw new UserFacingError(
    "conflict",
    batchIds.length === 1
      ? `Import ${one} changed the same rows later. Undo import ${one} first.`
      : `Imports ${batchIds.join(", ")} changed the same rows later. Undo them first, the newest before the others.`,
  );
}
