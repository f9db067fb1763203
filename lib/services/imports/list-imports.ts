import { listImportBatches, listImportFiles } from "#db/queries/import-batches.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { ImportSummary } from "#lib/domain/dataset/report.ts";
import { recoverImports } from "./recover-imports.ts";

/**
 * The history of imports of everybody, newest first.
 * @throws UserFacingError forbidden
 */
export async function listImports(
  ctx: Ctx,
  { limit = 50 }: { limit?: number } = {},
): Promise<ImportSummary[]> {
  requireRole(ctx, "hr");
  await recoverImports(ctx);
  const batches = await listImportBatches(ctx.db, limit);
  const files = await listImportFiles(
    ctx.db,
    batches.map(({ batch }) => batch.id),
  );
  return batches.map(({ batch, userName }) => ({
    batchId: batch.id,
    status: batch.status,
    progress: batch.progress,
    createdAt: batch.createdAt.toISOString(),
    createdBy: userName,
    committedAt: batch.committedAt?.toISOString() ?? null,
    undoneAt: batch.undoneAt?.toISOString() ?? null,
    failure: batch.status === "failed" ? batch.errorMessage : null,
    files: files
      .filter((file) => file.batchId === batch.id)
      .map(({ fileName, kind, rowCount, rejectedRowCount }) => ({
        file: fileName,
        kind,
        rows: rowCount,
        rejectedRows: rejectedRowCount,
      })),
  }));
}
