"use client";

import { createContext, useContext } from "react";
import { type BellView, emptyBell } from "#lib/domain/notification/notification-view.ts";

type Outcome<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly message: string };

/** What can be done with one's notifications; each answers with the bell as it is then. */
export type NotificationActions = {
  markRead(input: { readonly id: string; readonly isRead: boolean }): Promise<Outcome<BellView>>;
  markAllRead(input: {
    readonly until: string;
  }): Promise<Outcome<{ readonly bell: BellView; readonly count: number; readonly readAt: string }>>;
  markAllUnread(input: { readonly readAt: string }): Promise<Outcome<BellView>>;
};

export type Notifications = {
  readonly bell: BellView;
  readonly markRead: (id: string, isRead: boolean) => Promise<void>;
  /** Marks what has been seen so far as read, and offers to take that back. */
  readonly markAllRead: () => Promise<void>;
  readonly isPanelOpen: boolean;
  readonly setPanelOpen: (isOpen: boolean) => void;
};

export const NotificationsContext = createContext<Notifications>({
  bell: emptyBell,
  markRead: async () => {},
  markAllRead: async () => {},
  isPanelOpen: false,
  setPanelOpen: () => {},
});

/** The notifications of whoever is signed in, live and the same in every part of the page. */
export function useNotifications(): Notifications {
  return useContext(NotificationsContext);
}
