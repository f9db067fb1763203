import { firstParam, pageParam, type SearchParams } from "../insight/search-params.ts";
import { type NotificationKind, notificationKinds } from "./notification-kind.ts";

/** Which of their notifications somebody looks at. */
export type NotificationFilter = {
  readonly isUnread: boolean;
  /** Only this kind; null for all. */
  readonly kind: NotificationKind | null;
  readonly page: number;
};

export const notificationPageSize = 20;

/** Reads the filter from an address. What is not understood is left at its default, never an error. */
export function parseNotificationFilter(params: SearchParams): NotificationFilter {
  const about = firstParam(params, "about");
  return {
    isUnread: firstParam(params, "show") === "unread",
    kind: notificationKinds.find((kind) => kind === about) ?? null,
    page: pageParam(params),
  };
}

/** The address of a filter, with defaults left out: `""` or `"?…"`. Reads back to the same filter. */
export function toNotificationQuery({ isUnread, kind, page }: NotificationFilter): string {
  const params = new URLSearchParams();
  if (isUnread) params.set("show", "unread");
  if (kind !== null) params.set("about", kind);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "" : `?${params}`;
}
