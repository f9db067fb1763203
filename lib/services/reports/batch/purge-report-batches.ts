import { deleteExpiredBatches } from "#db/queries/report-batches.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";

/** Destroys the batches that have expired with their files and keys. Only the system does. */
export async function purgeReportBatches(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const batchIds = await deleteExpiredBatches(tx, ctx.now());
    if (batchIds.length > 0) await recordEvent(tx, ctx, { action: "reports.expired", detail: { batchIds } });
  });
}
