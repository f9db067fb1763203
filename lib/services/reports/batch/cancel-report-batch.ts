import { updateBatchState } from "#db/queries/report-batches.ts";
import type { Ctx } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnBatch } from "./require-own-batch.ts";

/**
 * Stops a batch: what is written can be fetched, the rest is not begun.
 * @throws UserFacingError forbidden, not_found; conflict when it has ended
 */
export async function cancelReportBatch(ctx: Ctx, { batchId }: { readonly batchId: string }): Promise<void> {
  await requireOwnBatch(ctx, batchId);
  await ctx.db.transaction(async (tx) => {
    const change = { from: ["queued", "running"], to: "cancelled", endedAt: ctx.now() } as const;
    if (!(await updateBatchState(tx, batchId, change))) {
      throw new UserFacingError("conflict", "These reports are finished already.");
    }
    await recordEvent(tx, ctx, { action: "reports.cancelled", subject: batchId });
  });
}
