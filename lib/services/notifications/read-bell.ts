import { countNotifications, listNotifications } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import { type BellView, bellLength, toNotificationView } from "#lib/domain/notification/notification-view.ts";
import { toReader } from "./to-reader.ts";

/** What stands behind the bell of whoever is signed in. */
export async function readBell(ctx: Ctx): Promise<BellView> {
  const reader = await toReader(ctx);
  const own = { userId: reader.userId, kind: null };
  const latest = await listNotifications(
    ctx.db,
    { ...own, isUnread: false },
    { limit: bellLength, offset: 0 },
  );
  return {
    unreadCount: await countNotifications(ctx.db, { ...own, isUnread: true }),
    latest: latest.map((row) => toNotificationView(row, reader)),
  };
}
