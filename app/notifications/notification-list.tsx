"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { NotificationRow } from "#components/notifications/notification-row.tsx";
import { useNotifications } from "#components/notifications/use-notifications.ts";
import type { NotificationView } from "#lib/domain/notification/notification-view.ts";

/** The rows of the page, which follows the bell: what comes or is read elsewhere is seen here at once. */
export function NotificationList({ entries }: { readonly entries: readonly NotificationView[] }) {
  const { bell, markRead } = useNotifications();
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const wasUsed = useRef(false);
  const state = JSON.stringify([bell.unreadCount, bell.latest.map(({ id, isRead }) => [id, isRead])]);
  const shownState = useRef(state);
  useEffect(() => {
    if (shownState.current === state) return;
    shownState.current = state;
    router.refresh();
  }, [state, router]);
  useEffect(() => {
    // A row that was marked may have left the list with the focus in it.
    if (!wasUsed.current || document.activeElement !== document.body) return;
    wasUsed.current = false;
    list.current?.focus();
  });
  return (
    <ul ref={list} tabIndex={-1} aria-label="Notifications" className="grid gap-1 outline-none">
      {entries.map((notification) => (
        <li key={notification.id}>
          <NotificationRow
            notification={notification}
            onMark={(isRead) => {
              wasUsed.current = true;
              void markRead(notification.id, isRead);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
