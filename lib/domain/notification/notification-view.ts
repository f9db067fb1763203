import { addDays, formatInstantDay, toCalendarDate } from "../insight/calendar-days.ts";
import type { Role } from "../privacy/roles.ts";
import type { NotificationKind } from "./notification-kind.ts";
import { describeNotification, linkOfNotification, type NotificationWords } from "./notification-words.ts";

/** A notification as its owner reads it. */
export type NotificationView = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Opens it: marks it as read and leads on. */
  readonly href: string;
  /** When it came, as an instant and in words. */
  readonly at: string;
  readonly when: string;
  readonly isRead: boolean;
};

/** What stands behind the bell. */
export type BellView = {
  readonly unreadCount: number;
  /** The newest notifications, read and unread. */
  readonly latest: readonly NotificationView[];
};

/** How many of the newest stand behind the bell. */
export const bellLength = 8;

export const emptyBell: BellView = { unreadCount: 0, latest: [] };

/** Words and link of a stored notification for whoever owns it. */
export function toNotificationView(
  row: { id: string; kind: NotificationKind; createdAt: Date; dueAt?: Date | null; readAt: Date | null },
  reader: { readonly now: Date; readonly timeZone: string },
): NotificationView {
  return {
    id: row.id,
    ...withTimeLeft(describeNotification(row.kind), row.dueAt ?? null, reader.now),
    href: openPath(row.id),
    at: row.createdAt.toISOString(),
    when: describeMoment(row.createdAt, reader),
    isRead: row.readAt !== null,
  };
}

const hourMs = 3_600_000;

/** How long something waits still; nothing once that is over. */
function withTimeLeft(words: NotificationWords, dueAt: Date | null, now: Date): NotificationWords {
  if (dueAt === null || dueAt <= now) return words;
  const hours = Math.ceil((dueAt.getTime() - now.getTime()) / hourMs);
  return { ...words, detail: `${words.detail} ${hours === 1 ? "1 hour" : `${hours} hours`} left.` };
}

/** The address that opens a notification. */
export function openPath(notificationId: string): string {
  return `/notifications/open/${encodeURIComponent(notificationId)}`;
}

/** Where somebody lands who opens a notification; the list, where there is none of theirs. */
export function landingOf(
  row: { kind: NotificationKind; subjectId: string | null } | null,
  role: Role,
): string {
  return row === null ? "/notifications" : linkOfNotification({ ...row, role });
}

/** @example describeMoment(at, { now, timeZone }) // "today, 14:05", "yesterday, 9:30", "22 Nov 2026, 17:05" */
export function describeMoment(
  at: Date,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
  const day = toCalendarDate(at, timeZone);
  const today = toCalendarDate(now, timeZone);
  if (day === today) return `today, ${time}`;
  if (day === addDays(today, -1)) return `yesterday, ${time}`;
  return `${formatInstantDay(at, timeZone)}, ${time}`;
}
