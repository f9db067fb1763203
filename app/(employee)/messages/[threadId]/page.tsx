import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { earlierHref, parseShown } from "#app/thread-shown.ts";
import { HelpBeside } from "#components/messages/help-beside.tsx";
import { ThreadRoom } from "#components/messages/thread-room.tsx";
import { toRoomView } from "#components/messages/to-room-view.ts";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readHelpCard } from "#lib/services/alerts/read-help-card.ts";
import { readOwnThread, type ThreadView } from "#lib/services/messages/read-thread.ts";
import { askForNews, callPerson, markRead, sendToHr } from "../actions.ts";

export const metadata: Metadata = { title: "Messages" };

type ThreadPageProps = {
  params: Promise<{ threadId: string }>;
  searchParams: Promise<SearchParams>;
};

export default async function ThreadPage({ params, searchParams }: ThreadPageProps) {
  const ctx = await requireCtx();
  const threadId = decodePathSegment((await params).threadId);
  if (threadId === null) notFound();
  const limit = parseShown(await searchParams);
  const thread = await answerOrPage(readOwnThread(ctx, { threadId, limit }));
  const helpCard = await readHelpCard(ctx, { conversationId: null });
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{thread.subject ?? "Messages with HR"}</span>}
        eyebrow={
          <Link className="text-link" href="/messages">
            Messages
          </Link>
        }
        lead={describeCare(thread)}
        actions={<HelpBeside card={helpCard} call={callPerson} />}
      />
      <Card aria-label="Thread" className="max-w-4xl">
        <ThreadRoom
          {...toRoomView(thread)}
          draftName={`${thread.viewerId}.${threadId}`}
          earlierHref={earlierHref(`/messages/${encodeURIComponent(threadId)}`, limit, thread.hasEarlier)}
          label="Your message to HR"
          note={
            thread.status === "closed"
              ? "This is closed. If you write, it is opened again."
              : "Ctrl and Enter send it. Everybody in HR can read it."
          }
          send={sendToHr}
          ask={askForNews}
          mark={markRead}
          call={callPerson}
        />
      </Card>
    </>
  );
}

function describeCare({ status, assignee }: ThreadView): string {
  if (status === "closed") return "This is closed. You can write again at any time.";
  if (assignee === null) return "Everybody in HR can see this. Nobody has taken it up yet.";
  return `${assignee.name} in HR looks after this.`;
}
