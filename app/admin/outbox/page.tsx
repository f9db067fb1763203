import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getApp } from "#lib/compose.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { mailStatuses } from "#lib/domain/mail/mail-status.ts";
import { statusWords } from "#lib/domain/mail/mail-words.ts";
import { parseOutboxFilter, toOlderHref } from "#lib/domain/mail/outbox-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { countOutbox, listOutbox } from "#lib/services/outbox/list-outbox.ts";
import { OutboxFilterForm } from "./outbox-filter-form.tsx";
import { OutboxTable } from "./outbox-table.tsx";

export const metadata = { title: "Outbox" };

const shownAtMost = 50;

export default async function OutboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("admin");
  const filter = parseOutboxFilter(await searchParams);
  const isDemo = (await getApp()).env.ELARA_MODE === "demo";
  const [{ mails, hasMore }, counts] = await Promise.all([
    listOutbox(ctx, { filter, limit: shownAtMost, isDemo }),
    countOutbox(ctx),
  ]);
  const last = mails.at(-1);
  return (
    <>
      <PageHeader title="Outbox" lead={describeOutbox({ isDemo, isDelivered: ctx.mailService !== null })} />
      <p className="mb-5 flex flex-wrap gap-2">
        {mailStatuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <Badge key={status} tone={statusWords[status].tone}>
              {counts[status]} {statusWords[status].word}
            </Badge>
          ))}
      </p>
      <OutboxFilterForm filter={filter} />
      {last === undefined ? (
        <NoMails isFiltered={filter.status !== null || filter.purpose !== null || filter.before !== null} />
      ) : (
        <Card>
          <OutboxTable mails={mails} />
          {hasMore ? (
            <p className="mt-5">
              <LinkButton href={toOlderHref(filter, last.id)} variant="secondary" size="small">
                Older mails
              </LinkButton>
            </p>
          ) : null}
        </Card>
      )}
    </>
  );
}

function NoMails({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState title="No such mail" actions={<LinkButton href="/admin/outbox">Show all mails</LinkButton>}>
        No mail is of this kind and stands there.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No mail yet">
      Invitations, links for a new password and other mails appear here as soon as they are written.
    </EmptyState>
  );
}

function describeOutbox({ isDemo, isDelivered }: { isDemo: boolean; isDelivered: boolean }): string {
  if (isDelivered) return "Every mail is kept here first and handed to the mail service from here.";
  if (isDemo) return "Every mail is kept here. In this demo none is sent, and the links in them can be used.";
  return "Every mail is kept here. None is sent until a mail service is set up: hand out links with “elara user password-link”.";
}
