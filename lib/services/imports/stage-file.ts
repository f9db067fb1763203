import { deleteIssuesOfFile, insertImportFile, updateImportFile } from "#db/queries/import-batches.ts";
import { createStagingTable } from "#db/queries/import-staging.ts";
import { stagingTable } from "#db/queries/import-tables.ts";
import type { Ctx } from "#lib/context.ts";
import { createCopyLines } from "#lib/domain/dataset/cells/copy-lines.ts";
import { appendRejectedRow, rejectedRowFields } from "#lib/domain/dataset/cells/rejected-row-lines.ts";
import type { DatasetPart, RejectedRow } from "#lib/domain/dataset/dataset-part.ts";
import type { DateOrderChoices } from "#lib/domain/dataset/date-order.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { type DatasetReading, readDataset } from "#lib/domain/dataset/read-dataset.ts";
import { DatasetFileError } from "#lib/domain/dataset/text/dataset-file-error.ts";
import { describeSizeProblem, uploadLimits } from "#lib/domain/dataset/upload-limits.ts";

export type UploadedFile = { readonly fileName: string; readonly chunks: AsyncIterable<Uint8Array> };

export type StagedBatch = {
  readonly batchId: number;
  readonly dateOrders: DateOrderChoices;
  /** The file of each kind that has been staged. */
  readonly files: Map<DatasetKind, { fileId: number; fileName: string }>;
  onBytes(fileName: string, byteCount: number): void;
};

/** So many rejected rows are held in memory before they are stored. */
const heldRejectedRows = 1_000;

/**
 * Reads one file into its staging table. A file that cannot be read is noted with the reason, and read to its
 * end (one that is too large, to the limit), so that the files behind it arrive.
 * @throws whatever ends the stream
 */
export async function stageFile(ctx: Ctx, batch: StagedBatch, file: UploadedFile): Promise<void> {
  const { batchId } = batch;
  const fileName = toFileName(file.fileName);
  const fileId = await insertImportFile(ctx.db, batchId, fileName);
  const size = { byteCount: 0 };
  const chunks = countBytes(file.chunks, fileName, (byteCount) => {
    size.byteCount = byteCount;
    batch.onBytes(fileName, byteCount);
  });
  try {
    const reading = await readDataset(chunks, batch.dateOrders);
    await refuseSecondOfKind(ctx, batch, reading.kind, fileName);
    await updateImportFile(ctx.db, fileId, { kind: reading.kind });
    batch.files.set(reading.kind, { fileId, fileName });
    await createStagingTable(ctx.db, batchId, reading.kind);
    await stageParts(ctx, { batchId, fileId }, reading);
    const { rowCount, rejectedRowCount, ...staged } = reading.summary();
    await updateImportFile(ctx.db, fileId, { staged, rowCount, rejectedRowCount, byteCount: size.byteCount });
  } catch (error) {
    if (!(error instanceof DatasetFileError)) throw error;
    await deleteIssuesOfFile(ctx.db, fileId);
    await updateImportFile(ctx.db, fileId, { errorMessage: error.message, byteCount: size.byteCount });
    await drain(chunks);
  }
}

/** Which of the two counts is not ours to say, so neither does. */
async function refuseSecondOfKind(
  ctx: Ctx,
  batch: StagedBatch,
  kind: DatasetKind,
  fileName: string,
): Promise<void> {
  const first = batch.files.get(kind);
  if (first === undefined) return;
  const reason = `Both ${first.fileName} and ${fileName} hold ${kind} data. Import them one after the other, the older one first.`;
  await updateImportFile(ctx.db, first.fileId, { errorMessage: reason });
  throw new DatasetFileError(reason);
}

async function stageParts(
  ctx: Ctx,
  ids: { batchId: number; fileId: number },
  reading: DatasetReading,
): Promise<void> {
  const parts = reading.parts[Symbol.asyncIterator]();
  const table = stagingTable(ids.batchId, reading.kind);
  let next = await parts.next();
  // A COPY holds a connection, so it ends before the rejected rows are stored, and a new one begins.
  while (next.done !== true) {
    const rejectedRows: RejectedRow[] = [];
    const { fields } = next.value;
    const takeLines = async function* () {
      while (next.done !== true && rejectedRows.length < heldRejectedRows) {
        const part: DatasetPart = next.value;
        rejectedRows.push(...part.rejectedRows);
        if (part.lines.length > 0) yield part.lines;
        next = await parts.next();
      }
    };
    await ctx.copyInto(table, fields, takeLines());
    await storeRejectedRows(ctx, ids, rejectedRows);
  }
}

async function storeRejectedRows(
  ctx: Ctx,
  ids: { batchId: number; fileId: number },
  rejectedRows: readonly RejectedRow[],
): Promise<void> {
  if (rejectedRows.length === 0) return;
  const lines = createCopyLines();
  for (const row of rejectedRows) appendRejectedRow(lines, ids, row);
  await ctx.copyInto("import_issues", rejectedRowFields, once(lines.bytes.subarray(0, lines.length)));
}

async function* once(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
  yield chunk;
}

/** Takes what is left, so that the files behind this one arrive; past the size limit nothing more is taken. */
async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const _ of chunks);
  } catch (error) {
    if (!(error instanceof DatasetFileError)) throw error;
  }
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
  onBytes: (byteCount: number) => void,
): AsyncGenerator<Uint8Array> {
  let byteCount = 0;
  for await (const chunk of chunks) {
    byteCount += chunk.length;
    const problem = describeSizeProblem(fileName, byteCount, uploadLimits);
    if (problem !== null) throw new DatasetFileError(problem);
    onBytes(byteCount);
    yield chunk;
  }
}

/** The name alone, as one short line: it is shown, never used as a path. */
function toFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const line = last.replaceAll(/\p{C}+/gu, " ").trim();
  return line === "" ? "unnamed file" : line.slice(0, 200);
}
