import { countNotifications, listNotifications as queryNotifications } from "#db/queries/notifications.ts";
import type { Ctx } from "#lib/context.ts";
import {
  type NotificationFilter,
  notificationPageSize,
} from "#lib/domain/notification/notification-filter.ts";
import { listKindsOf, type NotificationKind } from "#lib/domain/notification/notification-kind.ts";
import { type NotificationView, toNotificationView } from "#lib/domain/notification/notification-view.ts";
import { toReader } from "./to-reader.ts";

export type NotificationList = {
  readonly entries: readonly NotificationView[];
  /** How many the filter finds. */
  readonly total: number;
  readonly unreadCount: number;
  /** What one may filter by. */
  readonly kinds: readonly NotificationKind[];
};

/** A page of the notifications of whoever is signed in, newest first. */
export async function listNotifications(ctx: Ctx, filter: NotificationFilter): Promise<NotificationList> {
  const reader = await toReader(ctx);
  const { isUnread, kind } = filter;
  const which = { userId: reader.userId, isUnread, kind };
  const offset = (filter.page - 1) * notificationPageSize;
  const rows = await queryNotifications(ctx.db, which, { limit: notificationPageSize, offset });
  return {
    entries: rows.map((row) => toNotificationView(row, reader)),
    total: await countNotifications(ctx.db, which),
    unreadCount: await countNotifications(ctx.db, { userId: reader.userId, isUnread: true, kind: null }),
    kinds: listKindsOf(reader),
  };
}
