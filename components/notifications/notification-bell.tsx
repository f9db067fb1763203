"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import { describeBell, formatUnread } from "#lib/domain/notification/bell-words.ts";
import { useNotifications } from "./use-notifications.ts";

/** Opens the latest notifications, and says how many are unread. */
export function NotificationBell({ className }: { readonly className?: string }) {
  const { bell, isPanelOpen, setPanelOpen } = useNotifications();
  const shown = formatUnread(bell.unreadCount);
  return (
    <button
      type="button"
      aria-label={describeBell(bell.unreadCount)}
      aria-haspopup="dialog"
      aria-expanded={isPanelOpen}
      onClick={() => setPanelOpen(true)}
      className={joinClasses(
        "relative grid size-11 shrink-0 place-items-center rounded-full text-muted transition-colors hover:bg-hover hover:text-ink",
        className,
      )}
    >
      <svg
        viewBox="0 0 20 20"
        className="size-5.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="M10 3a4.7 4.7 0 0 1 4.7 4.7c0 3.9 1.6 5.3 1.6 5.3H3.7s1.6-1.4 1.6-5.3A4.7 4.7 0 0 1 10 3ZM8.3 15.8a1.8 1.8 0 0 0 3.4 0" />
      </svg>
      {shown === null ? null : (
        <span
          aria-hidden="true"
          className="tabular absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent"
        >
          {shown}
        </span>
      )}
    </button>
  );
}
