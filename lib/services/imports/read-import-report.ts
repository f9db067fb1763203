import {
  findUserName,
  type ImportBatch,
  type ImportFile,
  listImportFiles,
  listRejectedCells,
} from "#db/queries/import-batches.ts";
import { listBatchesOnTop } from "#db/queries/import-undo.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";
import type { DatasetReport, DateQuestion, ImportReport } from "#lib/domain/dataset/report.ts";
import { scaleOf } from "#lib/domain/dataset/staged-file.ts";
import { type ReadableFile, readableFiles } from "./prepare-batch.ts";
import { recoverImports } from "./recover-imports.ts";
import { requireBatch } from "./require-batch.ts";

const usualRejectedLimit = 500;

/**
 * Where a batch stands and all that is known of it.
 * @throws UserFacingError forbidden, not_found
 */
export async function readImportReport(
  ctx: Ctx,
  input: { readonly batchId: number; readonly rejectedLimit?: number },
): Promise<ImportReport> {
  requireRole(ctx, "hr");
  await recoverImports(ctx);
  const batch = await requireBatch(ctx, input.batchId);
  const files = await listImportFiles(ctx.db, [batch.id]);
  const readable = readableFiles(files).toSorted(
    (left, right) => datasetKinds.indexOf(left.staged.kind) - datasetKinds.indexOf(right.staged.kind),
  );
  const datasets: DatasetReport[] = [];
  for (const file of readable) {
    datasets.push(await toDatasetReport(ctx, file, input.rejectedLimit ?? usualRejectedLimit));
  }
  const isOpen = batch.status === "needs_choice";
  return {
    ...toBatchFields(batch),
    createdBy: await findUserName(ctx.db, batch.createdBy),
    datasets,
    errors: toErrors(files),
    questions: isOpen ? readable.flatMap(toQuestions) : [],
    undoBlockedBy: batch.status === "committed" ? await listBatchesOnTop(ctx.db, batch.id) : [],
  };
}

function toBatchFields(batch: ImportBatch) {
  return {
    batchId: batch.id,
    status: batch.status,
    committed: batch.status === "committed",
    progress: batch.progress,
    createdAt: batch.createdAt.toISOString(),
    committedAt: batch.committedAt?.toISOString() ?? null,
    undoneAt: batch.undoneAt?.toISOString() ?? null,
    newEmployees: batch.newEmployeeCount,
    findings: batch.findings,
    confirmations: batch.confirmations,
    failure: batch.status === "failed" ? batch.errorMessage : null,
    result: batch.result,
  };
}

const toErrors = (files: readonly ImportFile[]) =>
  files.flatMap(({ fileName, errorMessage }) =>
    errorMessage === null ? [] : [{ file: fileName, reason: errorMessage }],
  );

async function toDatasetReport(ctx: Ctx, file: ReadableFile, rejectedLimit: number): Promise<DatasetReport> {
  const { staged, counts } = file;
  return {
    kind: staged.kind,
    file: file.fileName,
    rows: file.rowCount,
    new: counts?.new ?? 0,
    changed: counts?.changed ?? 0,
    unchanged: counts?.unchanged ?? 0,
    duplicates: counts?.duplicates ?? 0,
    superseded: counts?.superseded ?? 0,
    rejectedRows: file.rejectedRowCount,
    rejected: file.rejectedRowCount === 0 ? [] : await listRejectedCells(ctx.db, file.id, rejectedLimit),
    dateEvidence: staged.dateColumns.flatMap(({ column, settled }) =>
      settled === null ? [] : [{ column, ...settled }],
    ),
    unknownEmployees: counts?.unknownEmployees ?? 0,
    ignoredColumns: staged.ignoredColumns,
    scaleMaximum: staged.kind === "vibemeter" ? scaleOf(staged) : null,
    isCounted: counts !== null,
  };
}

function toQuestions({ staged, fileName }: ReadableFile): DateQuestion[] {
  return staged.dateColumns.flatMap(({ column, question, settled }) =>
    question === null || settled !== null ? [] : [{ kind: staged.kind, file: fileName, column, ...question }],
  );
}
