import { updateImportBatch } from "#db/queries/import-batches.ts";
import { dropStaging } from "#db/queries/import-staging.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireBatch, wrongStatus } from "./require-batch.ts";

/**
 * Gives up a batch before it is committed. What was read of it goes; its line in the history stays.
 * @throws UserFacingError forbidden, not_found, conflict
 */
export async function cancelImport(ctx: Ctx, { batchId }: { readonly batchId: number }): Promise<void> {
  requireRole(ctx, "hr");
  const batch = await requireBatch(ctx, batchId);
  if (batch.status === "cancelled") return;
  await ctx.db.transaction(async (tx) => {
    const change = { status: "cancelled" as const, progress: null };
    if (!(await updateImportBatch(tx, batchId, ["needs_choice", "ready"], change))) throw wrongStatus(batch);
    await recordEvent(tx, ctx, { action: "import.cancelled", subject: String(batchId) });
  });
  await dropStaging(ctx.db, batchId);
}
