import { deleteNotificationsBefore } from "#db/queries/notifications.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { computeNotificationLimit, notificationRetentionSetting } from "#lib/domain/notification/settings.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Deletes the notifications that are kept no longer, read or not. Only the system does. */
export async function purgeNotifications(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  await ctx.db.transaction(async (tx) => {
    const { value: retentionDays } = await readSetting(tx, notificationRetentionSetting);
    const count = await deleteNotificationsBefore(tx, computeNotificationLimit(ctx.now(), retentionDays));
    if (count === 0) return;
    await recordEvent(tx, ctx, { action: "notifications.purged", detail: { count, retentionDays } });
  });
}
