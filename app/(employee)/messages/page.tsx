import type { Metadata } from "next";
import { HelpBeside } from "#components/messages/help-beside.tsx";
import { LiveList } from "#components/messages/live-list.tsx";
import { ThreadListRow } from "#components/messages/thread-list-row.tsx";
import { RowKeys } from "#components/people/row-keys.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { describeReadership } from "#lib/domain/messages/readership-words.ts";
import { describeMoment } from "#lib/domain/notification/notification-view.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readHelpCard } from "#lib/services/alerts/read-help-card.ts";
import { listOwnThreads, type OwnThreads } from "#lib/services/messages/list-threads.ts";
import { askForNews, callPerson } from "./actions.ts";

export const metadata: Metadata = { title: "Messages" };

export default async function MessagesPage() {
  const ctx = await requireCtx();
  const own = await listOwnThreads(ctx);
  const helpCard = await readHelpCard(ctx, { conversationId: null });
  return (
    <>
      <PageHeader
        title="Messages"
        lead="You and HR. They see your name, and you see theirs."
        actions={
          <>
            <HelpBeside card={helpCard} call={callPerson} />
            {own.threads.length === 0 ? null : <LinkButton href="/messages/new">Write to HR</LinkButton>}
          </>
        }
      />
      <LiveList revision={own.revision} ask={askForNews} />
      {own.threads.length === 0 ? (
        <Card>
          <EmptyState
            title="You have no messages"
            actions={<LinkButton href="/messages/new">Write to HR</LinkButton>}
          >
            Ask about leave, pay or your contract, or say that something weighs on you. What you and HR write
            to each other stands here.
          </EmptyState>
        </Card>
      ) : (
        <ThreadList own={own} />
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">{describeReadership(own.readers)}</p>
    </>
  );
}

function ThreadList({ own: { threads, timeZone, now } }: { own: OwnThreads }) {
  return (
    <RowKeys>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised shadow-card">
        {threads.map((thread) => (
          <li key={thread.id}>
            <ThreadListRow
              href={`/messages/${encodeURIComponent(thread.id)}`}
              title={thread.subject ?? thread.beginning ?? "Messages with HR"}
              isUnread={thread.isUnread}
              when={describeMoment(thread.lastMessageAt, { now, timeZone })}
              badge={thread.status === "closed" ? <Badge>Closed</Badge> : null}
            >
              <ThreadState thread={thread} />
            </ThreadListRow>
          </li>
        ))}
      </ul>
    </RowKeys>
  );
}

function ThreadState({ thread }: { thread: OwnThreads["threads"][number] }) {
  const { subject, beginning, lastSide, assigneeName } = thread;
  const who = lastSide === "person" ? "You" : (assigneeName ?? "HR");
  if (subject !== null && beginning !== null) {
    return (
      <span className="wrap-anywhere">
        {who}: {beginning}
      </span>
    );
  }
  return assigneeName === null ? "With HR" : `With ${assigneeName}`;
}
