import { findNotification, updateNotificationRead } from "#db/queries/notifications.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { UserFacingError } from "#lib/errors.ts";
import { announceChange } from "./announce-change.ts";

/**
 * Marks an own notification as read or unread.
 * @throws UserFacingError not_found when there is none of this person's
 */
export async function markRead(ctx: Ctx, { id, isRead }: { id: string; isRead: boolean }): Promise<void> {
  const userId = requireUserId(ctx);
  await ctx.db.transaction(async (tx) => {
    if ((await findNotification(tx, { id, userId })) === null) {
      throw new UserFacingError("not_found", "This notification is not there any more.");
    }
    const readAt = isRead ? ctx.now() : null;
    if (await updateNotificationRead(tx, { id, userId, readAt })) await announceChange(tx, ctx, [userId]);
  });
}
