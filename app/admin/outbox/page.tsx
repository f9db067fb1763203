import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getApp } from "#lib/compose.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listOutbox } from "#lib/services/outbox/list-outbox.ts";
import { formatMoment } from "../format-moment.ts";

export const metadata = { title: "Outbox" };

const shownAtMost = 100;

export default async function OutboxPage() {
  const ctx = await requireCtx("admin");
  const isDemo = (await getApp()).env.ELARA_MODE === "demo";
  const messages = await listOutbox(ctx, { limit: shownAtMost, showSignInLinks: isDemo });
  return (
    <>
      <PageHeader title="Outbox" lead={describeOutbox(isDemo)} />
      {messages.length === 0 ? (
        <EmptyState title="No mail yet">
          Invitations, links for a new password and other mails appear here as soon as they are written.
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {messages.map((message) => (
            <li key={message.id}>
              <Card>
                <p className="mb-1 text-sm text-muted">
                  {formatMoment(message.createdAt)} · to {message.recipient} ·{" "}
                  {message.sentAt === null ? "not delivered" : `delivered ${formatMoment(message.sentAt)}`}
                </p>
                <details>
                  <summary className="font-semibold">
                    {message.subject} <span className="text-link ml-2 text-sm font-normal">Read</span>
                  </summary>
                  <p className="mt-3 break-words whitespace-pre-wrap">{message.body}</p>
                </details>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function describeOutbox(isDemo: boolean): string {
  return isDemo
    ? "Every mail is kept here first. In this demo the links in them can be used."
    : "Every mail is kept here. None is sent yet, and links that let somebody in are masked: make accounts with “elara user create”, which prints the link to hand over.";
}
