import { ThreadListRow } from "#components/messages/thread-list-row.tsx";
import { RowKeys } from "#components/people/row-keys.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { describeMoment } from "#lib/domain/notification/notification-view.ts";
import type { Inbox } from "#lib/services/messages/list-threads.ts";

/** The threads of one view: who, about what, since when it waits and who looks after it. */
export function InboxList({ inbox: { threads, timeZone, now, viewerId } }: { inbox: Inbox }) {
  return (
    <RowKeys>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised shadow-card">
        {threads.map((thread) => (
          <li key={thread.id}>
            <ThreadListRow
              href={`/hr/messages/${encodeURIComponent(thread.id)}`}
              title={thread.name}
              isUnread={thread.isUnread}
              when={describeMoment(thread.lastMessageAt, { now, timeZone })}
              badge={<StateBadges thread={thread} viewerId={viewerId} />}
            >
              <span className="wrap-anywhere">
                {[thread.subject ?? "No subject", thread.department].filter(Boolean).join(" · ")}
              </span>
            </ThreadListRow>
          </li>
        ))}
      </ul>
    </RowKeys>
  );
}

type StateBadgesProps = { readonly thread: Inbox["threads"][number]; readonly viewerId: string };

function StateBadges({ thread, viewerId }: StateBadgesProps) {
  const { status, lastSide, assigneeId, assigneeName } = thread;
  return (
    <span className="flex flex-wrap gap-2">
      {status === "closed" ? <Badge>Closed</Badge> : null}
      {status === "open" && lastSide === "person" ? (
        <Badge tone="accent">
          <span aria-hidden="true">◐</span>Waits for HR
        </Badge>
      ) : null}
      {assigneeId === null && status === "open" ? <Badge tone="attention">Unassigned</Badge> : null}
      {assigneeId === null ? null : <Badge>{assigneeId === viewerId ? "You" : assigneeName}</Badge>}
    </span>
  );
}
