import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireUserId } from "#lib/context.ts";
import { firstParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { describeMoment } from "#lib/domain/notification/notification-view.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type Recipient, readRecipient } from "#lib/services/messages/read-recipient.ts";
import { BeginWith } from "./begin-with.tsx";

export const metadata: Metadata = { title: "Write a message" };

export default async function NewThreadWithPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const employeeId = firstParam(await searchParams, "person");
  if (employeeId === "") notFound();
  const recipient = await answerOrPage(readRecipient(ctx, { employeeId }));
  const personHref = `/hr/people/${encodeURIComponent(employeeId)}`;
  return (
    <>
      <PageHeader
        title={`Write to ${recipient.name}`}
        eyebrow={
          <Link className="text-link" href="/hr/messages">
            Messages
          </Link>
        }
        lead="They see your name beside it. Everybody in HR can read it too."
      />
      <div className="grid max-w-3xl gap-6">
        <Earlier recipient={recipient} />
        {recipient.reach === "account" ? (
          <Card>
            <BeginWith employeeId={employeeId} draftName={`${requireUserId(ctx)}.to.${employeeId}`} />
          </Card>
        ) : (
          <Notice tone="attention" title={`${recipient.name} would not read it`}>
            {recipient.reach === "no_account"
              ? "They have no account in Elara yet. Write an e-mail or call; an administrator can invite them."
              : "Their account can no longer sign in. Write an e-mail or call."}
          </Notice>
        )}
        <div>
          <LinkButton variant="secondary" href={personHref} prefetch={false}>
            To their page
          </LinkButton>
        </div>
      </div>
    </>
  );
}

/** Threads there are already: perhaps one of them is the place for it. */
function Earlier({ recipient: { threads, timeZone, now } }: { recipient: Recipient }) {
  if (threads.length === 0) return null;
  return (
    <Card title="Threads there are already">
      <ul className="grid gap-3">
        {threads.map(({ id, subject, status, lastMessageAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <Link
              className="text-link wrap-anywhere"
              href={`/hr/messages/${encodeURIComponent(id)}`}
              prefetch={false}
            >
              {subject ?? "No subject"}
            </Link>
            <span className="flex items-center gap-3 text-sm text-muted">
              {status === "closed" ? <Badge>Closed</Badge> : null}
              {describeMoment(lastMessageAt, { now, timeZone })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
