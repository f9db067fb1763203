import type { Ctx } from "#lib/context.ts";
import { type CommitImportInput, claimCommit } from "./commit-import.ts";

/**
 * Commits a batch in the background.
 * @throws UserFacingError as `commitImport` does, before anything is enqueued
 */
export async function requestCommit(ctx: Ctx, input: CommitImportInput): Promise<void> {
  const { id } = await claimCommit(ctx, input);
  await ctx.jobs.enqueue("commit-import", { batchId: id }, { key: `commit-import-${id}` });
}
