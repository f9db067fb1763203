import type { Ctx } from "#lib/context.ts";
import { commitImport } from "./commit-import.ts";
import { requireBatch } from "./require-batch.ts";

/** What the background job does: commits a batch that was asked for, and leaves one alone that was withdrawn. */
export async function resumeCommit(ctx: Ctx, { batchId }: { readonly batchId: number }): Promise<void> {
  const batch = await requireBatch(ctx, batchId);
  if (batch.status !== "ready" && batch.status !== "committing" && batch.status !== "committed") return;
  await commitImport(ctx, { batchId, acceptGoodRows: batch.acceptsGoodRows });
}
