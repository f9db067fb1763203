import {
  findSummaryOf,
  isConversationThere,
  listSummariesOf,
  type SummaryRow,
} from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import {
  computeHoursLeft,
  computeStandingRelease,
  computeStrictestWait,
  type RuleChange,
} from "#lib/domain/insight/summary/release-rule.ts";
import type { SummaryReleaser, SummaryStatus } from "#lib/domain/insight/summary/summary-status.ts";
import { type SummaryView, toSummaryView } from "#lib/domain/insight/summary/summary-view.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { noSuchSummary } from "./own-summary.ts";
import { listRuleChanges } from "./read-release-wait.ts";
import { openSummary } from "./sealed-summary.ts";

/** Where a summary of one's own stands. */
export type OwnSummaryState = {
  readonly id: string;
  readonly conversationId: string;
  /** When the last message of it was sent. */
  readonly saidAt: Date;
  readonly status: SummaryStatus;
  readonly isCorrected: boolean;
  /** Nothing but the person's own word releases it. */
  readonly isOnlyByPerson: boolean;
  /** When HR reads it if the person does nothing; null: not without them. */
  readonly releaseAt: Date | null;
  readonly hoursLeft: number | null;
  readonly releasedAt: Date | null;
  readonly releasedBy: SummaryReleaser | null;
  /** When it was first shown in HR. */
  readonly shownAt: Date | null;
};

export type OwnSummary = OwnSummaryState & {
  readonly view: SummaryView;
  readonly revision: number;
  /** What Elara wrote is still there to go back to. */
  readonly canUndoCorrection: boolean;
  /** The talk itself is still there. */
  readonly hasConversation: boolean;
  readonly timeZone: string;
};

export type ListedOwnSummary = OwnSummaryState & {
  /** What it says, in its first lines; null where it cannot be opened, or says so in other parts alone. */
  readonly text: string | null;
};

/** What Elara has summarised of the signed-in person's own talks, the last first. */
export async function listOwnSummaries(
  ctx: Ctx,
): Promise<{ timeZone: string; summaries: readonly ListedOwnSummary[] }> {
  const rows = await listSummariesOf(ctx.db, requireUserId(ctx));
  const changes = rows.length === 0 ? [] : await listRuleChanges(ctx.db);
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return {
    timeZone,
    summaries: rows.map((row) => ({ ...toState(ctx, row, changes), text: readText(ctx, row) })),
  };
}

/**
 * One's own summary as HR reads it, or would.
 * @throws UserFacingError not_found, also for somebody else's; unavailable when it cannot be opened
 */
export async function readOwnSummary(ctx: Ctx, { summaryId }: { summaryId: string }): Promise<OwnSummary> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const row = await findSummaryOf(tx, { summaryId, userId });
    if (row === null) throw noSuchSummary();
    await markSubjectRead(tx, ctx, { userId, kind: "summary", subjectId: summaryId });
    const { value: timeZone } = await readSetting(tx, companyTimeZone);
    return {
      ...toState(ctx, row, await listRuleChanges(tx)),
      view: toSummaryView(openSummary(ctx.vault, row)),
      revision: row.revision,
      canUndoCorrection: row.sealedCorrection !== null,
      hasConversation: await isConversationThere(tx, row.conversationId),
      timeZone,
    };
  });
}

function toState(ctx: Ctx, row: SummaryRow, changes: readonly RuleChange[]): OwnSummaryState {
  const { id, conversationId, saidAt, status, isOnlyByPerson, releasedAt, releasedBy, shownAt } = row;
  const releaseAt =
    status === "waiting" ? computeStandingRelease(row, computeStrictestWait(changes, row.termsSince)) : null;
  return {
    id,
    conversationId,
    saidAt,
    status,
    isCorrected: row.correctedAt !== null,
    isOnlyByPerson,
    releaseAt,
    hoursLeft: releaseAt === null ? null : computeHoursLeft(releaseAt, ctx.now()),
    releasedAt,
    releasedBy,
    shownAt,
  };
}

/** One that does not open does not close the list. */
function readText({ vault }: Ctx, row: SummaryRow): string | null {
  try {
    return openSummary(vault, row).analysis.summary ?? null;
  } catch {
    return null;
  }
}
