import {
  countRejectedRows,
  deleteOrderIssues,
  type FileCounts,
  findImportBatch,
  type ImportBatch,
  type ImportFile,
  listImportFiles,
  updateImportBatch,
  updateImportFile,
} from "#db/queries/import-batches.ts";
import {
  countEmployees,
  countIds,
  countLeavers,
  countNewEmployees,
  countRowChanges,
  forgetIdsWithoutRows,
  type IdCounts,
  listRespelledIds,
  listUnexplainedIds,
} from "#db/queries/import-counts.ts";
import { findQualityIssues } from "#db/queries/import-findings.ts";
import {
  countRepeatedRows,
  countStagedRows,
  dropStaging,
  listRepeatedRows,
  matchEmployeeIds,
  prepareRows,
  rejectOtherOrders,
} from "#db/queries/import-staging.ts";
import type { Ctx } from "#lib/context.ts";
import { type IdsOfFile, listConfirmations } from "#lib/domain/dataset/confirmations.ts";
import { describeOtherOrder } from "#lib/domain/dataset/dates/date-column-reader.ts";
import type { Finding, FindingKind } from "#lib/domain/dataset/report.ts";
import type { StagedFile } from "#lib/domain/dataset/staged-file.ts";
import { UserFacingError } from "#lib/errors.ts";
import { type BatchPulse, failBatch } from "./batch-life.ts";

export type ReadableFile = ImportFile & { readonly staged: StagedFile };

/** The files of a batch that could be read; the others carry their error. */
export function readableFiles(files: readonly ImportFile[]): ReadableFile[] {
  return files.flatMap((file) =>
    file.staged !== null && file.errorMessage === null ? [{ ...file, staged: file.staged }] : [],
  );
}

const exampleLimit = 5;

/**
 * The dry run: settles dates, matches ids, counts what a commit would do, and looks for what a person should
 * know or say yes to. May be repeated after each answer; nothing is read again. The batch must be `receiving`.
 * @throws UserFacingError conflict when what was staged is gone
 */
export async function prepareBatch(ctx: Ctx, batchId: number, pulse: BatchPulse): Promise<void> {
  const { db } = ctx;
  const batch = await findImportBatch(db, batchId);
  const files = readableFiles(await listImportFiles(db, [batchId]));
  if (batch === null) throw new UserFacingError("not_found", "This import does not exist.");
  if (files.length === 0) {
    await failBatch(ctx, batchId, "None of the files can be imported. The reasons stand beside each.");
    return;
  }
  pulse.show("Checking the dates", 0, 0);
  await requireStaging(ctx, batchId, files);
  for (const file of files) await settleOrders(ctx, batchId, file);
  if (files.some(({ staged }) => staged.dateColumns.some(({ settled }) => settled === null))) {
    await finish(ctx, batchId, {
      status: "needs_choice",
      findings: [],
      confirmations: [],
      newEmployeeCount: 0,
    });
    return;
  }
  pulse.show("Comparing with what is stored", 0, 0);
  const ids = await prepareFiles(ctx, batchId, files);
  const findings = await countFiles(ctx, batchId, files, ids);
  pulse.show("Looking for oddities", 0, 0);
  const confirmations = await collectConfirmations(ctx, batch, files, ids);
  const kinds = files.map(({ staged }) => staged.kind);
  for (const { dataset, ...found } of await findQualityIssues(db, batchId, { kinds, now: ctx.now() })) {
    const file = files.find(({ staged }) => staged.kind === dataset)?.fileName ?? "";
    addFinding(
      findings,
      found.kind,
      found.count,
      found.examples.map((example) => ({ file, ...example })),
    );
  }
  await finish(ctx, batchId, {
    status: confirmations.some(({ isConfirmed }) => !isConfirmed) ? "needs_choice" : "ready",
    findings,
    confirmations,
    newEmployeeCount: await countNewEmployees(db, batchId),
  });
}

/** @throws UserFacingError conflict: staging tables are not logged, a crash of the database server empties them */
export async function requireStaging(
  ctx: Ctx,
  batchId: number,
  files: readonly ReadableFile[],
): Promise<void> {
  for (const { staged } of files) {
    if ((await countStagedRows(ctx.db, batchId, staged.kind)) === staged.stagedRows) continue;
    await failBatch(
      ctx,
      batchId,
      "What had been read is no longer there. Nothing was stored; send the files again.",
    );
    throw new UserFacingError("conflict", "What had been read is no longer there. Import the files again.");
  }
}

async function finish(
  ctx: Ctx,
  batchId: number,
  change: Pick<ImportBatch, "status" | "findings" | "confirmations" | "newEmployeeCount">,
): Promise<void> {
  const finished = { ...change, progress: null, preparedAt: ctx.now(), touchedAt: ctx.now() };
  // Somebody may have cancelled it meanwhile.
  if (!(await updateImportBatch(ctx.db, batchId, ["receiving"], finished)))
    await dropStaging(ctx.db, batchId);
}

async function settleOrders({ db }: Ctx, batchId: number, file: ReadableFile): Promise<void> {
  await deleteOrderIssues(db, file.id);
  for (const { column, hasReadings, settled } of file.staged.dateColumns) {
    if (!hasReadings || settled === null) continue;
    await rejectOtherOrders(db, {
      batchId,
      fileId: file.id,
      file: file.staged,
      column,
      reason: describeOtherOrder(settled.order),
    });
  }
  await updateImportFile(db, file.id, { rejectedRowCount: await countRejectedRows(db, file.id) });
}

async function prepareFiles(
  { db }: Ctx,
  batchId: number,
  files: readonly ReadableFile[],
): Promise<IdCounts[]> {
  await matchEmployeeIds(
    db,
    batchId,
    files.map(({ staged }) => staged.kind),
  );
  const spelled = await countIds(db, batchId);
  for (const { staged } of files) {
    const needsIds = spelled.some(({ kind, differing }) => kind === staged.kind && differing > 0);
    await prepareRows(db, batchId, staged, needsIds);
    if (staged.dateColumns.some(({ hasReadings }) => hasReadings)) {
      await forgetIdsWithoutRows(db, batchId, staged.kind);
    }
  }
  return countIds(db, batchId);
}

/** Stores what a commit of each file would do; returns the findings about rows that repeat each other. */
async function countFiles(
  { db }: Ctx,
  batchId: number,
  files: readonly ReadableFile[],
  ids: readonly IdCounts[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    const { staged } = file;
    const ofFile = ids.find(({ kind }) => kind === staged.kind);
    const needsIds = (ofFile?.differing ?? 0) > 0;
    const changes = await countRowChanges(db, batchId, staged);
    const isComplete = changes.new + changes.changed + changes.unchanged === staged.stagedRows;
    const repeated = isComplete
      ? { duplicates: 0, superseded: 0 }
      : await countRepeatedRows(db, batchId, staged, needsIds);
    const counts: FileCounts = { ...changes, ...repeated, unknownEmployees: ofFile?.unknown ?? 0 };
    await updateImportFile(db, file.id, { counts });
    for (const kind of ["exact_duplicate", "conflicting_rows"] as const) {
      const count = kind === "exact_duplicate" ? repeated.duplicates : repeated.superseded;
      if (count === 0) continue;
      const rows = await listRepeatedRows(db, { batchId, file: staged, needsIds, kind, limit: exampleLimit });
      addFinding(
        findings,
        kind,
        count,
        rows.map((row) => ({ file: file.fileName, ...row })),
      );
    }
  }
  return findings;
}

function addFinding(
  findings: Finding[],
  kind: FindingKind,
  count: number,
  examples: Finding["examples"],
): void {
  const index = findings.findIndex((finding) => finding.kind === kind);
  const before = findings[index];
  if (before === undefined) findings.push({ kind, count, examples });
  else {
    const joined = [...before.examples, ...examples].slice(0, 2 * exampleLimit);
    findings[index] = { kind, count: before.count + count, examples: joined };
  }
}

async function collectConfirmations(
  { db }: Ctx,
  batch: ImportBatch,
  files: readonly ReadableFile[],
  ids: readonly IdCounts[],
) {
  const known = await countEmployees(db);
  const hasDirectory = files.some(({ staged }) => staged.kind === "directory");
  const leavers = hasDirectory ? await countLeavers(db, batch.id) : { active: 0, leaving: 0 };
  const idsOfFiles: IdsOfFile[] = [];
  for (const { fileName, staged } of files) {
    const counts = ids.find(({ kind }) => kind === staged.kind);
    if (counts === undefined) continue;
    const { unexplained, respelled } = counts;
    idsOfFiles.push({
      ...counts,
      file: fileName,
      unexplainedExamples:
        unexplained === 0 ? [] : await listUnexplainedIds(db, batch.id, staged.kind, exampleLimit),
      respelledExamples:
        respelled === 0 ? [] : await listRespelledIds(db, batch.id, staged.kind, exampleLimit),
    });
  }
  return listConfirmations(idsOfFiles, { known, ...leavers }, batch.confirmed);
}
