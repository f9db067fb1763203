import { listSilentBatches, updateImportBatch } from "#db/queries/import-batches.ts";
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
  const silent = await listSilentBatches(ctx.db, ["receiving", "committing", "undoing"], before);
  for (const { id, status } of silent) {
    if (status === "receiving") {
      await failBatch(
        ctx,
        id,
        "The server stopped while the files were read. Nothing was stored; send them again.",
      );
    } else {
      const standing = status === "committing" ? "ready" : "committed";
      await updateImportBatch(ctx.db, id, [status], { status: standing, progress: null });
    }
  }
}
