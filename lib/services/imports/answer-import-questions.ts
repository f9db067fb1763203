import { listImportFiles, updateImportBatch, updateImportFile } from "#db/queries/import-batches.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type DateOrderChoices, findChosenOrder } from "#lib/domain/dataset/date-order.ts";
import { chooseDateOrder } from "#lib/domain/dataset/dates/date-evidence.ts";
import type { ConfirmationKind } from "#lib/domain/dataset/report.ts";
import type { OfferedScale, StagedFile } from "#lib/domain/dataset/staged-file.ts";
import { startPulse } from "./batch-life.ts";
import { prepareBatch, readableFiles } from "./prepare-batch.ts";
import { requireBatch, wrongStatus } from "./require-batch.ts";

export type ImportAnswers = {
  readonly batchId: number;
  readonly dateOrders?: DateOrderChoices;
  /** Kinds of confirmation that the person says yes to; added to those given before. */
  readonly confirmations?: readonly ConfirmationKind[];
  /** The highest score of the vibemeter scale, when the person knows better than the file. */
  readonly scaleMaximum?: OfferedScale;
};

/**
 * Takes what the person says about dates, scale and confirmations, and compares the batch anew. Nothing has to be uploaded again.
 * @throws UserFacingError forbidden, not_found, conflict
 */
export async function answerImportQuestions(ctx: Ctx, answers: ImportAnswers): Promise<void> {
  requireRole(ctx, "hr");
  const { batchId } = answers;
  const batch = await requireBatch(ctx, batchId);
  const confirmed = [...new Set([...batch.confirmed, ...(answers.confirmations ?? [])])];
  const change = { status: "receiving" as const, confirmed, touchedAt: ctx.now() };
  if (!(await updateImportBatch(ctx.db, batchId, ["needs_choice", "ready"], change)))
    throw wrongStatus(batch);
  const pulse = startPulse(ctx, batchId);
  try {
    for (const file of readableFiles(await listImportFiles(ctx.db, [batchId]))) {
      await updateImportFile(ctx.db, file.id, { staged: withAnswers(file.staged, answers) });
    }
    await prepareBatch(ctx, batchId, pulse);
  } catch (error) {
    // What was staged is still there: the person can answer again.
    await updateImportBatch(ctx.db, batchId, ["receiving"], { status: "needs_choice", progress: null });
    throw error;
  } finally {
    pulse.stop();
  }
}

function withAnswers(file: StagedFile, { dateOrders = {}, scaleMaximum }: ImportAnswers): StagedFile {
  return {
    ...file,
    chosenScale: scaleMaximum ?? file.chosenScale,
    dateColumns: file.dateColumns.map((column) => {
      const order = findChosenOrder(dateOrders, file.kind, column.column);
      return order === null ? column : chooseDateOrder(column, order);
    }),
  };
}
