import { listSilentBatchIds, lockSilentBatch, updateImportBatch } from "#db/queries/import-batches.ts";
import type { Ctx } from "#lib/context.ts";
import { failBatch } from "./batch-life.ts";

/** So long after its last sign of life a batch counts as left behind by a process that died. */
const silenceSeconds = 60;

/**
 * Picks up batches whose process died: one that was being read has failed (its files are gone); one that was
 * being committed or undone stands as before, because that is one transaction, and can be tried again.
 */
export async function recoverImports(ctx: Ctx, afterSeconds = silenceSeconds): Promise<void> {
  const before = new Date(ctx.now().getTime() - afterSeconds * 1000);
  const silent = await listSilentBatchIds(ctx.db, ["receiving", "committing", "undoing"], before);
  for (const id of silent) {
    await ctx.db.transaction((tx) => recoverBatch({ ...ctx, db: tx }, id, before));
  }
}

async function recoverBatch(ctx: Ctx, id: number, before: Date): Promise<void> {
  const batch = await lockSilentBatch(ctx.db, id, before);
  if (batch === null) return;
  if (batch.status === "receiving") {
    const reason = "The server stopped while the files were read. Nothing was stored; send them again.";
    await failBatch(ctx, id, reason);
    return;
  }
  const progress = null;
  await updateImportBatch(ctx.db, id, ["committing"], { status: "ready", progress });
  await updateImportBatch(ctx.db, id, ["undoing"], { status: "committed", progress });
}
