import { findBatch } from "#db/queries/report-batches.ts";
import { type Ctx, requireRole, requireUserId } from "#lib/context.ts";
import type { BatchProgress } from "#lib/domain/report/report-batch.ts";
import { UserFacingError } from "#lib/errors.ts";

/**
 * A batch of whoever is signed in. What a colleague asked for is theirs: it may hold a report about the reader.
 * @throws UserFacingError forbidden, not_found
 */
export async function requireOwnBatch(ctx: Ctx, batchId: string): Promise<BatchProgress> {
  requireRole(ctx, "hr");
  const userId = requireUserId(ctx);
  const batch = await findBatch(ctx.db, batchId);
  if (batch === null || batch.requestedBy !== userId || batch.expiresAt <= ctx.now()) {
    throw new UserFacingError("not_found", "There are no such reports, or they are kept no longer.");
  }
  const { requestedBy: _, ...progress } = batch;
  return progress;
}
