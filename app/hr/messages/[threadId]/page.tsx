import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { earlierHref, parseShown } from "#app/thread-shown.ts";
import { ThreadRoom } from "#components/messages/thread-room.tsx";
import { toRoomView } from "#components/messages/to-room-view.ts";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { isOwnThread } from "#lib/services/messages/is-own-thread.ts";
import { readInboxThread } from "#lib/services/messages/read-thread.ts";
import { askForNews, markRead, sendToPerson } from "../actions.ts";
import { ThreadDesk } from "./thread-desk.tsx";
import { ThreadPerson } from "./thread-person.tsx";

export const metadata: Metadata = { title: "Messages" };

type InboxThreadPageProps = {
  params: Promise<{ threadId: string }>;
  searchParams: Promise<SearchParams>;
};

export default async function InboxThreadPage({ params, searchParams }: InboxThreadPageProps) {
  const ctx = await requireCtx("hr");
  const threadId = decodePathSegment((await params).threadId);
  if (threadId === null) notFound();
  // A notification leads somebody in HR here; about themselves they are one of the people.
  if (await isOwnThread(ctx, { threadId })) redirect(`/messages/${encodeURIComponent(threadId)}`);
  const limit = parseShown(await searchParams);
  const thread = await answerOrPage(readInboxThread(ctx, { threadId, limit }));
  const { person, status, subject, assignee, colleagues, viewerId } = thread;
  return (
    <>
      <PageHeader
        title={person.name}
        eyebrow={
          <Link className="text-link" href="/hr/messages">
            Messages
          </Link>
        }
        lead={<span className="wrap-anywhere">{subject ?? "No subject"}</span>}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Card aria-label="Thread">
          <ThreadRoom
            {...toRoomView(thread)}
            draftName={`${viewerId}.${threadId}`}
            earlierHref={earlierHref(
              `/hr/messages/${encodeURIComponent(threadId)}`,
              limit,
              thread.hasEarlier,
            )}
            label={`Your message to ${person.name}`}
            note={
              status === "closed"
                ? "This is closed. If you write, it is opened again."
                : "Ctrl and Enter send it, under your name."
            }
            send={person.disabledAt === null ? sendToPerson : null}
            ask={askForNews}
            mark={markRead}
            call={null}
          />
          {person.disabledAt === null ? null : (
            <p className="mt-6 text-sm text-muted">
              This person can no longer sign in, so they would not read an answer. Write an e-mail or call.
            </p>
          )}
        </Card>
        <aside
          aria-label="About this thread"
          className="grid gap-6 sm:grid-cols-2 xl:sticky xl:top-8 xl:grid-cols-1"
        >
          <ThreadDesk
            threadId={threadId}
            status={status}
            assignee={assignee}
            colleagues={colleagues}
            viewerId={viewerId}
          />
          <ThreadPerson person={person} />
        </aside>
      </div>
    </>
  );
}
