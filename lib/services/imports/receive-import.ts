import { insertImportBatch } from "#db/queries/import-batches.ts";
import { actorId, type Ctx, requireRole } from "#lib/context.ts";
import type { DateOrderChoices } from "#lib/domain/dataset/date-order.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { type BatchPulse, failBatch, type OnImportProgress, startPulse } from "./batch-life.ts";
import { prepareBatch } from "./prepare-batch.ts";
import { recoverImports } from "./recover-imports.ts";
import { type StagedBatch, stageFile, type UploadedFile } from "./stage-file.ts";

export type ReceiveImportInput = {
  readonly files: AsyncIterable<UploadedFile>;
  readonly dateOrders?: DateOrderChoices;
  /** All files together, when it is known before: for the progress. */
  readonly totalBytes?: number;
  readonly onProgress?: OnImportProgress;
};

/**
 * Reads uploaded files once into a new batch and compares them with what is stored. Nothing is committed. What
 * is wrong with a file is in the report; a stream that breaks off fails the whole batch.
 * @returns the batch's id
 * @throws UserFacingError forbidden, invalid_input (no file at all), and what the streams throw
 */
export async function receiveImport(ctx: Ctx, input: ReceiveImportInput): Promise<number> {
  requireRole(ctx, "hr");
  await recoverImports(ctx);
  const batchId = await ctx.db.transaction(async (tx) => {
    const id = await insertImportBatch(tx, { createdBy: actorId(ctx), createdAt: ctx.now() });
    await recordEvent(tx, ctx, { action: "import.received", subject: String(id) });
    return id;
  });
  const pulse = startPulse(ctx, batchId, input.onProgress);
  try {
    await stageFiles(ctx, batchId, input, pulse);
    await prepareBatch(ctx, batchId, pulse);
  } catch (error) {
    const reason =
      error instanceof UserFacingError
        ? error.message
        : "The import broke off before everything had arrived. Nothing was stored; send the files again.";
    await failBatch(ctx, batchId, reason);
    throw error;
  } finally {
    pulse.stop();
  }
  return batchId;
}

async function stageFiles(
  ctx: Ctx,
  batchId: number,
  input: ReceiveImportInput,
  pulse: BatchPulse,
): Promise<void> {
  let bytesBefore = 0;
  let bytesOfFile = 0;
  let fileCount = 0;
  const batch: StagedBatch = {
    batchId,
    dateOrders: input.dateOrders ?? {},
    files: new Map(),
    onBytes(fileName, byteCount) {
      bytesOfFile = byteCount;
      pulse.show(`Reading ${fileName}`, bytesBefore + byteCount, input.totalBytes ?? 0);
    },
  };
  for await (const file of input.files) {
    fileCount += 1;
    await stageFile(ctx, batch, file);
    bytesBefore += bytesOfFile;
    bytesOfFile = 0;
  }
  if (fileCount === 0)
    throw new UserFacingError("invalid_input", "No file was sent. Choose the CSV files to import.");
}
