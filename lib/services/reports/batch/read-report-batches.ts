import { listBatchesOf } from "#db/queries/report-batches.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import type { BatchProgress } from "#lib/domain/report/report-batch.ts";
import { requireOwnBatch } from "./require-own-batch.ts";

const batchesShown = 5;

/** The newest batches of whoever is signed in that can still be fetched; no name is in it. @throws UserFacingError forbidden */
export async function readReportBatches(ctx: Ctx): Promise<BatchProgress[]> {
  requireRole(ctx, "hr");
  const batches = await listBatchesOf(ctx.db, requireUserId(ctx), batchesShown);
  return batches
    .filter(({ expiresAt }) => expiresAt > ctx.now())
    .map(({ requestedBy: _, ...progress }) => progress);
}

/** How far one batch is. @throws UserFacingError forbidden, not_found */
export async function readReportBatch(
  ctx: Ctx,
  { batchId }: { readonly batchId: string },
): Promise<BatchProgress> {
  return requireOwnBatch(ctx, batchId);
}
