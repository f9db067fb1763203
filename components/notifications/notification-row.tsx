"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import type { NotificationView } from "#lib/domain/notification/notification-view.ts";

type NotificationRowProps = {
  readonly notification: NotificationView;
  readonly onMark: (isRead: boolean) => void;
};

/** One notification: what, when, the way to it, and whether it is read. */
export function NotificationRow({ notification, onMark }: NotificationRowProps) {
  const { title, detail, href, at, when, isRead } = notification;
  return (
    <div
      className={joinClasses(
        "relative grid grid-cols-[0.75rem_minmax(0,1fr)_auto] gap-x-3 rounded-md px-3 py-3 hover:bg-hover",
        isRead ? null : "bg-accent-soft/50",
      )}
    >
      <span
        aria-hidden="true"
        className={joinClasses(
          "mt-2 size-2.5 rounded-full",
          isRead ? "border border-line-strong" : "bg-accent",
        )}
      />
      <div className="min-w-0">
        {/* A plain link: the server marks it as read on the way, in a new tab and without scripts too. */}
        <a
          href={href}
          className={joinClasses(
            "block no-underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent",
            isRead ? "text-muted" : "font-semibold text-ink",
          )}
        >
          {isRead ? null : <span className="sr-only">Unread: </span>}
          {title}
        </a>
        <p className="text-sm text-muted">{detail}</p>
        <p className="mt-0.5 text-xs text-muted">
          <time dateTime={at}>{when}</time>
        </p>
      </div>
      <button
        type="button"
        onClick={() => onMark(!isRead)}
        aria-label={isRead ? `Mark as unread: ${title}, ${when}` : `Mark as read: ${title}, ${when}`}
        title={isRead ? "Mark as unread" : "Mark as read"}
        className="relative z-10 grid size-9 place-items-center self-start rounded-full text-muted hover:bg-sunken hover:text-ink"
      >
        {isRead ? <UnreadSign /> : <ReadSign />}
      </button>
    </div>
  );
}

function ReadSign() {
  return (
    <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
      <path
        d="m3 8.5 3.2 3.2L13 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}

function UnreadSign() {
  return (
    <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
      <circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
