import { findImportBatch, type ImportBatch } from "#db/queries/import-batches.ts";
import type { Ctx } from "#lib/context.ts";
import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";
import { UserFacingError } from "#lib/errors.ts";

/** @throws UserFacingError not_found */
export async function requireBatch(ctx: Ctx, batchId: number): Promise<ImportBatch> {
  const batch = await findImportBatch(ctx.db, batchId);
  if (batch === null) throw new UserFacingError("not_found", "This import does not exist.");
  return batch;
}

const statusWords: Readonly<Record<BatchStatus, string>> = {
  receiving: "is still being read",
  needs_choice: "waits for an answer",
  ready: "is ready and not committed yet",
  committing: "is being committed",
  committed: "is committed",
  failed: "has failed",
  cancelled: "was cancelled",
  undoing: "is being undone",
  undone: "was undone",
};

/** The error for a batch that is in no state for what is asked. */
export function wrongStatus(batch: Pick<ImportBatch, "id" | "status">): UserFacingError {
  return new UserFacingError(
    "conflict",
    `Import ${batch.id} ${statusWords[batch.status]}. Reload the page to see where it stands.`,
  );
}
