import type { Db } from "#db/client.ts";
import { deleteTopicsOf, type SummaryRow, updateSummary } from "#db/queries/conversation-summaries.ts";
import type { Ctx } from "#lib/context.ts";
import {
  type Correction,
  correctSummary,
  findCorrectionProblem,
  isEmptySummary,
} from "#lib/domain/insight/summary/correct-summary.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { holdOwnSummary, requireRead } from "./own-summary.ts";
import { revokeReports } from "./revoke-reports.ts";
import { openSummary, sealSummary } from "./sealed-summary.ts";
import { storeTopics } from "./store-release.ts";

/**
 * The person changes what a summary of a talk of theirs says; HR reads it so, marked as corrected by them. Before the
 * release they can go back to what Elara wrote; of one that HR may read already, what they took out is destroyed at once.
 * @throws UserFacingError invalid_input; not_found; conflict when it has changed since they read it; unavailable
 */
export async function correctOwnSummary(
  ctx: Ctx,
  input: { summaryId: string; readRevision: number; correction: Correction },
): Promise<void> {
  const { summaryId, readRevision, correction } = input;
  refuseProblem(correction);
  await ctx.db.transaction(async (tx) => {
    const row = await holdOwnSummary(tx, ctx, summaryId);
    requireRead(row, readRevision);
    const corrected = correctSummary(openSummary(ctx.vault, row), correction);
    if (isEmptySummary(corrected)) throw nothingLeft();
    const sealed = sealSummary(ctx.vault, summaryId, corrected);
    const correctedAt = ctx.now();
    if (row.releasedAt === null) {
      await updateSummary(tx, summaryId, { sealedCorrection: sealed, correctedAt });
      return;
    }
    await updateSummary(tx, summaryId, { sealedSummary: sealed, correctedAt });
    if (row.status === "released") await recount(tx, ctx, { ...row, sealedSummary: sealed });
  });
}

/**
 * The person goes back to what Elara wrote, as long as it was never released.
 * @throws UserFacingError not_found; conflict when there is nothing to go back to
 */
export async function undoCorrection(ctx: Ctx, { summaryId }: { summaryId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const row = await holdOwnSummary(tx, ctx, summaryId);
    if (row.sealedCorrection === null) {
      throw new UserFacingError("conflict", "There is no earlier wording to go back to.");
    }
    await updateSummary(tx, summaryId, { sealedCorrection: null, correctedAt: null });
  });
}

async function recount(tx: Db, ctx: Ctx, row: SummaryRow): Promise<void> {
  await deleteTopicsOf(tx, row.id);
  await storeTopics(tx, ctx, row);
  const { employeeId } = row;
  await revokeReports(tx, employeeId);
  await recordEvent(tx, ctx, { action: "summary.corrected", employeeId, subject: row.id });
}

function refuseProblem(correction: Correction): void {
  const problem = findCorrectionProblem(correction);
  if (problem === null) return;
  const fieldErrors = { [problem.field]: problem.message };
  throw new UserFacingError("invalid_input", "Please check what you entered.", { fieldErrors });
}

function nothingLeft(): UserFacingError {
  const message = "Nothing would be left of it. To let HR read nothing, keep the whole summary back.";
  return new UserFacingError("invalid_input", message, { fieldErrors: { text: message } });
}
