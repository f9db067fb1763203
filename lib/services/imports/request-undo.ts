import type { Ctx } from "#lib/context.ts";
import { claimUndo } from "./undo-import.ts";

/**
 * Undoes a batch in the background.
 * @throws UserFacingError as `undoImport` does, before anything is enqueued
 */
export async function requestUndo(ctx: Ctx, { batchId }: { readonly batchId: number }): Promise<void> {
  await claimUndo(ctx, batchId);
  await ctx.jobs.enqueue("undo-import", { batchId }, { key: `undo-import-${batchId}` });
}
