import { deleteConversationsBefore } from "#db/queries/conversations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import {
  computeRetentionLimit,
  conversationRetentionSetting,
} from "#lib/domain/conversation/turn/retention.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Destroys every conversation that is kept no longer, keys and all. Only the system does; nothing of them is read. */
export async function purgeConversations(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, conversationRetentionSetting);
    const before = computeRetentionLimit(ctx.now(), retentionDays);
    const count = await deleteConversationsBefore(tx, before);
    if (count === 0) return;
    await recordEvent(tx, ctx, { action: "conversations.purged", detail: { count, retentionDays } });
  });
}
