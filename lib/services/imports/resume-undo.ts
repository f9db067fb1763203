import type { Ctx } from "#lib/context.ts";
import { requireBatch } from "./require-batch.ts";
import { undoImport } from "./undo-import.ts";

/** What the background job does: undoes a batch for which it was asked and that is not undone yet. */
export async function resumeUndo(ctx: Ctx, { batchId }: { readonly batchId: number }): Promise<void> {
  const { status } = await requireBatch(ctx, batchId);
  if (status === "committed" || status === "undoing" || status === "undone")
    await undoImport(ctx, { batchId });
}
