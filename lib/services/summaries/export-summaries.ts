import { listSummariesOf } from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import type { ConversationAnalysis } from "#lib/domain/analysis/conversation-analysis.ts";
import type { SummaryAuthor, SummaryStatus } from "#lib/domain/insight/summary/summary-status.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { openSummary } from "./sealed-summary.ts";

export type ExportedSummary = {
  readonly conversationId: string;
  readonly messages: { readonly from: number; readonly to: number };
  readonly writtenAt: string;
  readonly writtenBy: SummaryAuthor;
  readonly status: SummaryStatus;
  readonly isCorrected: boolean;
  readonly releasedAt: string | null;
  readonly firstShownToHrAt: string | null;
  readonly analysis: ConversationAnalysis;
  readonly note: string | null;
};

/**
 * Every summary of the signed-in person's talks with all that is held about it, for their own copy.
 * @throws UserFacingError unavailable when one cannot be opened
 */
export async function exportSummaries(ctx: Ctx): Promise<ExportedSummary[]> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const rows = await listSummariesOf(tx, userId);
    // How many there are is not written down: it would tell whoever reads the events of what HR may not see.
    const employeeId = ctx.actor.kind === "user" ? ctx.actor.employeeId : null;
    await recordEvent(tx, ctx, {
      action: "summaries.exported",
      ...(employeeId === null ? {} : { employeeId }),
    });
    return rows.map((row) => ({
      conversationId: row.conversationId,
      messages: { from: row.fromOrdinal, to: row.upToOrdinal },
      writtenAt: row.analysedAt.toISOString(),
      writtenBy: row.analysedBy,
      status: row.status,
      isCorrected: row.correctedAt !== null,
      releasedAt: row.releasedAt?.toISOString() ?? null,
      firstShownToHrAt: row.shownAt?.toISOString() ?? null,
      ...openSummary(ctx.vault, row),
    }));
  });
}
