import type { Db } from "#db/client.ts";
import {
  findLastImportChange,
  type ImportBatch,
  listImportFiles,
  lockImportBatch,
  updateImportBatch,
  updateImportFile,
} from "#db/queries/import-batches.ts";
import { analyseTargets, commitRows, insertNewEmployees, lockImports } from "#db/queries/import-commit.ts";
import { countRowChanges } from "#db/queries/import-counts.ts";
import { dropStaging } from "#db/queries/import-staging.ts";
import { listTouchedEmployeeIds } from "#db/queries/import-undo.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { type BatchPulse, type OnImportProgress, startPulse } from "./batch-life.ts";
import { followImport } from "./follow-import.ts";
import { type ReadableFile, readableFiles, requireStaging } from "./prepare-batch.ts";
import { requireBatch, wrongStatus } from "./require-batch.ts";

export type CommitImportInput = {
  readonly batchId: number;
  /** Leaves out the rows and files that cannot be read, instead of refusing. */
  readonly acceptGoodRows: boolean;
  readonly onProgress?: OnImportProgress;
};

/**
 * Commits a batch whole, or not at all, then brings features and detection up to date. Doing it again does nothing.
 * @throws UserFacingError forbidden, not_found, conflict (questions are open, rows would be left out, or it is in no state for it)
 */
export async function commitImport(ctx: Ctx, input: CommitImportInput): Promise<void> {
  const batch = await claimCommit(ctx, input);
  if (batch.status === "committed" && batch.result !== null) return;
  const pulse = startPulse(ctx, batch.id, input.onProgress);
  try {
    if (batch.status !== "committed") await commitBatch(ctx, batch, pulse);
    await followImport(ctx, batch.id, pulse, await listTouchedEmployeeIds(ctx.db, batch.id));
  } finally {
    pulse.stop();
  }
}

/**
 * Checks that a batch may be committed and marks it so.
 * @returns the batch as it is now: `committing`, or `committed` when somebody was faster
 */
export async function claimCommit(ctx: Ctx, input: CommitImportInput): Promise<ImportBatch> {
  requireRole(ctx, "hr");
  const batch = await requireBatch(ctx, input.batchId);
  if (batch.status === "committed" || batch.status === "committing") return batch;
  if (batch.status === "needs_choice") {
    throw new UserFacingError("conflict", "A question about this import is open. Answer it first.");
  }
  if (batch.status !== "ready") throw wrongStatus(batch);
  const files = await listImportFiles(ctx.db, [batch.id]);
  const rejected = files.reduce((sum, file) => sum + file.rejectedRowCount, 0);
  const unreadable = files.length - readableFiles(files).length;
  if (rejected + unreadable > 0 && !input.acceptGoodRows) {
    throw new UserFacingError(
      "conflict",
      "Some rows or files cannot be read. Correct them and import again, or choose to import the good rows.",
    );
  }
  const claim = {
    status: "committing" as const,
    acceptsGoodRows: input.acceptGoodRows,
    touchedAt: ctx.now(),
  };
  if (!(await updateImportBatch(ctx.db, batch.id, ["ready"], claim))) return claimCommit(ctx, input);
  return { ...batch, ...claim };
}

async function commitBatch(ctx: Ctx, batch: ImportBatch, pulse: BatchPulse): Promise<void> {
  const files = readableFiles(await listImportFiles(ctx.db, [batch.id]));
  try {
    await requireStaging(ctx, batch.id, files);
    await ctx.db.transaction((tx) => writeBatch(tx, ctx, { batch, files, pulse }));
  } catch (error) {
    // Somebody else may have committed it meanwhile, and have cleared away what was staged.
    if ((await requireBatch(ctx, batch.id)).status === "committed") return;
    await updateImportBatch(ctx.db, batch.id, ["committing"], { status: "ready", progress: null });
    throw error;
  }
  await dropStaging(ctx.db, batch.id);
  await analyseTargets(
    ctx.db,
    files.map(({ staged }) => staged.kind),
  );
}

type Work = {
  readonly batch: ImportBatch;
  readonly files: readonly ReadableFile[];
  readonly pulse: BatchPulse;
};

async function writeBatch(tx: Db, ctx: Ctx, { batch, files, pulse }: Work): Promise<void> {
  await lockImports(tx);
  const locked = await lockImportBatch(tx, batch.id);
  if (locked?.status === "committed") return;
  if (locked?.status !== "committing") throw wrongStatus(locked ?? batch);
  const lastChange = await findLastImportChange(tx);
  const isOutdated = lastChange !== null && batch.preparedAt !== null && lastChange >= batch.preparedAt;
  await insertNewEmployees(tx, batch.id, ctx.now());
  for (const [index, { id, staged, counts }] of files.entries()) {
    pulse.show(`Storing ${staged.kind}`, index, files.length);
    if (isOutdated && counts !== null) {
      const changes = await countRowChanges(tx, batch.id, staged);
      await updateImportFile(tx, id, { counts: { ...counts, ...changes } });
    }
    await commitRows(tx, batch.id, staged);
  }
  await updateImportBatch(tx, batch.id, ["committing"], {
    status: "committed",
    committedAt: ctx.now(),
    progress: null,
    result: null,
  });
  await recordEvent(tx, ctx, {
    action: "import.committed",
    subject: String(batch.id),
    detail: {
      kinds: files.map(({ staged }) => staged.kind),
      rows: files.reduce((sum, { staged }) => sum + staged.stagedRows, 0),
      acceptsGoodRows: batch.acceptsGoodRows,
    },
  });
}
