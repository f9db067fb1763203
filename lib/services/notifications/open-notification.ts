import { findNotification, updateNotificationRead } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import { landingOf } from "#lib/domain/notification/notification-view.ts";
import { announceChange } from "./announce-change.ts";
import { toReader } from "./to-reader.ts";

/**
 * Marks an own notification as read.
 * @returns the path where it leads; the list, where there is none of this person's (any more)
 */
export async function openNotification(ctx: Ctx, id: string): Promise<string> {
  const { userId, role, now } = await toReader(ctx);
  return ctx.db.transaction(async (tx) => {
    const row = await findNotification(tx, { id, userId });
    if (row !== null && (await updateNotificationRead(tx, { id, userId, readAt: now }))) {
      await announceChange(tx, ctx, [userId]);
    }
    return landingOf(row, role);
  });
}
