import { type BellView, bellLength } from "./notification-view.ts";

const mostShown = 99;

/** The count on the bell: as it is up to 99, then "99+"; nothing at 0. */
export function formatUnread(count: number): string | null {
  if (count <= 0) return null;
  return count > mostShown ? `${mostShown}+` : String(count);
}

/** What the bell is called. */
export function describeBell(count: number): string {
  if (count <= 0) return "Notifications, none unread";
  return count > mostShown
    ? `Notifications, more than ${mostShown} unread`
    : `Notifications, ${count} unread`;
}

/** The moment of the newest notification behind the bell; null while there is none. */
export function newestMoment({ latest }: BellView): string | null {
  return latest.reduce<string | null>(
    (newest, { at }) => (newest === null || at > newest ? at : newest),
    null,
  );
}

/**
 * What is read out when a bell has been looked at again: what came and is unread. What somebody read, or marked unread, is no
 * news, and neither is what was announced before.
 * @param since the moment of the newest notification that was known
 * @returns null: there is nothing to say
 */
export function describeArrivals(next: BellView, since: string | null): string | null {
  const arrived = next.latest.filter(({ at, isRead }) => !isRead && (since === null || at > since));
  const [first] = arrived;
  if (first === undefined) return null;
  if (arrived.length === 1) return `New notification: ${first.title}`;
  return arrived.length >= bellLength
    ? "There are many new notifications."
    : `${arrived.length} new notifications.`;
}
