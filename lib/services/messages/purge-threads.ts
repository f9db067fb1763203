import { deleteThreadsBefore } from "#db/queries/message-threads.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { computeRetentionLimit } from "#lib/domain/conversation/turn/retention.ts";
import { threadRetentionSetting } from "#lib/domain/messages/retention.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Destroys every thread that is kept no longer, keys and all. Only the system does; nothing of them is read. */
export async function purgeThreads(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, threadRetentionSetting);
    const count = await deleteThreadsBefore(tx, computeRetentionLimit(ctx.now(), retentionDays));
    if (count === 0) return;
    await recordEvent(tx, ctx, { action: "threads.purged", detail: { count, retentionDays } });
  });
}
