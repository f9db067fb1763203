import type { Db } from "#db/client.ts";
import {
  deleteSummary,
  deleteTopicsOf,
  isConversationThere,
  type SummaryRow,
  updateSummary,
} from "#db/queries/conversation-summaries.ts";
import type { Ctx } from "#lib/context.ts";
import { judgeDeed } from "#lib/domain/insight/summary/judge-deed.ts";
import { computeReleaseAt, toSecondWait } from "#lib/domain/insight/summary/release-rule.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { markSubjectSettled } from "#lib/services/notifications/mark-subject-read.ts";
import { holdOwnSummary, requireRead } from "./own-summary.ts";
import { readReleaseWait } from "./read-release-wait.ts";
import { revokeReports } from "./revoke-reports.ts";
import { storeRelease } from "./store-release.ts";

export type KeptBack = {
  /** HR could read it until now. */
  readonly wasReleased: boolean;
  /** Its talk was deleted before, so it went with its keys. */
  readonly isDestroyed: boolean;
};

/**
 * The person keeps a summary from HR, or takes it back from there: whichever it takes at that moment, so that nobody who
 * decides in the last second comes too late. Its topics count no more. Only what HR could see is written down: an event
 * about anything else would tell that there is something.
 * @throws UserFacingError not_found
 */
export async function keepBackSummary(ctx: Ctx, { summaryId }: { summaryId: string }): Promise<KeptBack> {
  return ctx.db.transaction(async (tx) => {
    const row = await holdOwnSummary(tx, ctx, summaryId);
    const status = judgeDeed(row.status, "keep_back");
    if (status === null) return { wasReleased: false, isDestroyed: false };
    await deleteTopicsOf(tx, summaryId);
    const isDestroyed = !(await isConversationThere(tx, row.conversationId));
    if (isDestroyed) await deleteSummary(tx, summaryId);
    else await updateSummary(tx, summaryId, { status, releaseAt: null, keptBackAt: ctx.now() });
    await markSubjectSettled(tx, ctx, { kind: "summary", subjectId: summaryId });
    if (status === "withdrawn") await storeWithdrawal(tx, ctx, row);
    return { wasReleased: status === "withdrawn", isDestroyed };
  });
}

/**
 * The person lets HR read a summary now, as they have it before them.
 * @throws UserFacingError not_found; conflict when it has changed since they read it; unavailable
 */
export async function releaseOwnSummary(
  ctx: Ctx,
  { summaryId, readRevision }: { summaryId: string; readRevision: number },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const row = await holdOwnSummary(tx, ctx, summaryId);
    if (judgeDeed(row.status, "release") === null) return;
    requireRead(row, readRevision);
    await storeRelease(tx, ctx, row, "person");
  });
}

/**
 * What was kept back waits again, for at least a day: undoing alone lets nobody read anything.
 * @returns when HR reads it if the person does nothing more; null: not without them
 * @throws UserFacingError not_found; conflict when it is not kept back
 */
export async function restoreSummary(ctx: Ctx, { summaryId }: { summaryId: string }): Promise<Date | null> {
  return ctx.db.transaction(async (tx) => {
    const row = await holdOwnSummary(tx, ctx, summaryId);
    const status = judgeDeed(row.status, "restore");
    if (status === null) throw new UserFacingError("conflict", "This summary is not kept back.");
    const toldAt = ctx.now();
    const wait = toSecondWait(await readReleaseWait(tx, row.termsSince));
    const releaseAt = computeReleaseAt({ toldAt, wait, isOnlyByPerson: row.isOnlyByPerson });
    await updateSummary(tx, summaryId, { status, toldAt, releaseAt, keptBackAt: null });
    return releaseAt;
  });
}

async function storeWithdrawal(tx: Db, ctx: Ctx, { id, employeeId }: SummaryRow): Promise<void> {
  await revokeReports(tx, employeeId);
  await recordEvent(tx, ctx, { action: "summary.withdrawn", employeeId, subject: id });
}
