import { deleteSummariesBefore } from "#db/queries/conversation-summaries.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { computeRetentionLimit } from "#lib/domain/conversation/turn/retention.ts";
import { summaryRetentionSetting } from "#lib/domain/insight/summary/settings.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/**
 * Destroys every summary that is kept no longer, keys and all, and what HR was not shown of talks that are gone. Only the
 * system does. Of what HR could not read not even the number is written down.
 */
export async function purgeSummaries(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, summaryRetentionSetting);
    const count = await deleteSummariesBefore(tx, computeRetentionLimit(ctx.now(), retentionDays));
    if (count === 0) return;
    await recordEvent(tx, ctx, { action: "summaries.purged", detail: { count, retentionDays } });
  });
}
