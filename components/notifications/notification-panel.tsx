"use client";

import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { CloseButton } from "#components/ui/close-button.tsx";
import { Modal } from "#components/ui/modal.tsx";
import { ArrivalAnnouncer } from "./arrival-announcer.tsx";
import { NotificationRow } from "./notification-row.tsx";
import { useNotifications } from "./use-notifications.ts";

/** The latest notifications over the page: beside the menu, or a sheet where it is narrow. */
export function NotificationPanel() {
  const { bell, markRead, markAllRead, isPanelOpen, setPanelOpen } = useNotifications();
  const close = () => setPanelOpen(false);
  return (
    <Modal
      open={isPanelOpen}
      onClose={close}
      aria-label="Notifications"
      className="no-print mx-auto mt-auto mb-0 max-h-[85dvh] w-full max-w-full overflow-hidden rounded-t-xl border border-line bg-raised p-0 shadow-float sm:mb-6 sm:max-w-lg sm:rounded-xl lg:mt-6 lg:mb-auto lg:ml-[17.25rem] lg:w-[26rem]"
    >
      {isPanelOpen ? <ArrivalAnnouncer bell={bell} /> : null}
      <div className="flex max-h-[85dvh] flex-col">
        <div className="flex items-center justify-between gap-3 border-b border-line py-2 pr-2 pl-5">
          <h2 className="text-xl">Notifications</h2>
          <div className="flex items-center">
            {bell.unreadCount > 0 ? (
              <Button variant="quiet" size="small" onClick={() => void markAllRead()}>
                Mark all as read
              </Button>
            ) : null}
            <CloseButton onClick={close} />
          </div>
        </div>
        {bell.latest.length === 0 ? (
          <p className="px-5 py-10 text-center text-muted">
            Nothing yet. What concerns you will stand here: messages, answers, tasks.
          </p>
        ) : (
          <ul className="grid min-h-0 gap-1 overflow-y-auto overscroll-contain p-2">
            {bell.latest.map((notification) => (
              <li key={notification.id}>
                <NotificationRow
                  notification={notification}
                  onMark={(isRead) => void markRead(notification.id, isRead)}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line px-5 py-2 text-sm">
          <Link href="/notifications" onClick={close} className="text-link inline-flex min-h-11 items-center">
            All notifications
          </Link>
          <Link
            href="/notifications/preferences"
            onClick={close}
            className="text-link inline-flex min-h-11 items-center"
          >
            What I am told
          </Link>
        </div>
      </div>
    </Modal>
  );
}
