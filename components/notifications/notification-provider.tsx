"use client";

import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useToast } from "#components/ui/use-toast.ts";
import { newestMoment } from "#lib/domain/notification/bell-words.ts";
import type { BellView } from "#lib/domain/notification/notification-view.ts";
import { ArrivalAnnouncer } from "./arrival-announcer.tsx";
import { NotificationPanel } from "./notification-panel.tsx";
import { useBell } from "./use-bell.ts";
import { type NotificationActions, type Notifications, NotificationsContext } from "./use-notifications.ts";

type NotificationProviderProps = {
  readonly initial: BellView;
  readonly actions: NotificationActions;
  readonly children: ReactNode;
};

const unreachable = "That did not reach the server. Please try again.";

/** Holds one's notifications for the whole page: both bells, the panel and the list say the same. */
export function NotificationProvider({ initial, actions, children }: NotificationProviderProps) {
  const { bell, setBell, take, look, tellOtherTabs } = useBell(initial);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const toast = useToast();
  /** Does it, shows what came of it, and lets the other tabs know. */
  const carryOut = useCallback(
    async <Data,>(
      act: () => Promise<{ ok: true; data: Data } | { ok: false; message: string }>,
      bellOf: (data: Data) => BellView,
    ): Promise<Data | null> => {
      const result = await act().catch(() => ({ ok: false as const, message: unreachable }));
      if (!result.ok) {
        // The panel lies over everything: what is said in the corner could not be read.
        setPanelOpen(false);
        toast({ message: result.message, tone: "danger" });
        look();
        return null;
      }
      await take(async () => bellOf(result.data));
      tellOtherTabs();
      return result.data;
    },
    [toast, look, take, tellOtherTabs],
  );
  const markRead = useCallback(
    async (id: string, isRead: boolean) => {
      setBell((shown) => withMark(shown, id, isRead));
      await carryOut(
        () => actions.markRead({ id, isRead }),
        (data) => data,
      );
    },
    [actions, carryOut, setBell],
  );
  const markAllRead = useCallback(async () => {
    const until = newestMoment(bell);
    if (until === null) return;
    const done = await carryOut(
      () => actions.markAllRead({ until }),
      (data) => data.bell,
    );
    if (done === null || done.count === 0) return;
    setPanelOpen(false);
    const undo = () =>
      carryOut(
        () => actions.markAllUnread({ readAt: done.readAt }),
        (data) => data,
      );
    toast({
      message:
        done.count === 1 ? "1 notification marked as read" : `${done.count} notifications marked as read`,
      undo: { run: undo },
    });
  }, [bell, actions, carryOut, toast]);
  const shared = useMemo<Notifications>(
    () => ({ bell, markRead, markAllRead, isPanelOpen, setPanelOpen }),
    [bell, markRead, markAllRead, isPanelOpen],
  );
  return (
    <NotificationsContext value={shared}>
      {children}
      <NotificationPanel />
      {isPanelOpen ? null : <ArrivalAnnouncer bell={bell} />}
    </NotificationsContext>
  );
}

/** The bell as it will be once the server knows: a press is seen at once. */
function withMark(bell: BellView, id: string, isRead: boolean): BellView {
  const entry = bell.latest.find((candidate) => candidate.id === id);
  if (entry === undefined || entry.isRead === isRead) return bell;
  return {
    unreadCount: Math.max(0, bell.unreadCount + (isRead ? -1 : 1)),
    latest: bell.latest.map((candidate) => (candidate === entry ? { ...entry, isRead } : candidate)),
  };
}
