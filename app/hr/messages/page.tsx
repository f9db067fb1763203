import type { Metadata } from "next";
import Link from "next/link";
import { LiveList } from "#components/messages/live-list.tsx";
import { FilterForm } from "#components/people/filter-form.tsx";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import {
  type InboxFilter,
  inboxPageSize,
  parseInboxFilter,
  toInboxQuery,
} from "#lib/domain/messages/inbox-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type Inbox, listInbox } from "#lib/services/messages/list-threads.ts";
import { askForNews } from "./actions.ts";
import { InboxList } from "./inbox-list.tsx";
import { InboxViews } from "./inbox-views.tsx";

export const metadata: Metadata = { title: "Messages" };

export default async function InboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseInboxFilter(await searchParams);
  const inbox = await listInbox(ctx, filter);
  const total = inbox.counts[filter.view];
  return (
    <>
      <PageHeader
        title="Messages"
        lead="What people write to HR, and what HR answers. All of you share this."
      />
      <LiveList revision={inbox.revision} ask={askForNews} />
      <div className="mb-6 grid gap-5">
        <InboxViews filter={filter} counts={inbox.counts} />
        <FilterForm path="/hr/messages" label="Search">
          <input type="hidden" name="view" value={filter.view} />
          <div className="w-full sm:w-96">
            <Field
              id="inbox-person"
              label="Person"
              hint="Name, id or e-mail. What was written is sealed and cannot be searched."
            >
              {(control) => <Input {...control} type="search" name="person" defaultValue={filter.person} />}
            </Field>
          </div>
        </FilterForm>
      </div>
      <Listed inbox={inbox} filter={filter} />
      {total === 0 ? null : (
        <PageLinks
          page={filter.page}
          pageSize={inboxPageSize}
          total={total}
          noun={total === 1 ? "thread" : "threads"}
          hrefOf={(page) => `/hr/messages${toInboxQuery({ ...filter, page })}`}
        />
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">
        Whoever you see or read here finds that on their privacy page. To begin a thread, open a person under{" "}
        <Link className="text-link" href="/hr/people">
          People
        </Link>
        . Your own messages with HR are not in this list: a colleague answers them.{" "}
        <Link className="text-link" href="/messages">
          Your own messages
        </Link>
      </p>
    </>
  );
}

function Listed({ inbox, filter }: { inbox: Inbox; filter: InboxFilter }) {
  if (inbox.threads.length > 0) return <InboxList inbox={inbox} />;
  return (
    <Card>
      {filter.person !== "" || filter.page > 1 ? (
        <EmptyState
          title="Nobody found here"
          actions={
            <LinkButton
              variant="secondary"
              href={`/hr/messages${toInboxQuery({ ...filter, person: "", page: 1 })}`}
            >
              Show everybody
            </LinkButton>
          }
        >
          No thread of this view belongs to somebody like that. Perhaps it stands in another view.
        </EmptyState>
      ) : (
        <EmptyState title={emptyWords[filter.view].title}>{emptyWords[filter.view].text}</EmptyState>
      )}
    </Card>
  );
}

const emptyWords: Readonly<Record<InboxFilter["view"], { title: string; text: string }>> = {
  unassigned: {
    title: "Every thread is looked after",
    text: "When somebody writes to HR and nobody has taken it up yet, it stands here, the longest waiting first.",
  },
  mine: {
    title: "You look after no thread",
    text: "What you take up, answer first, or are given by a colleague stands here until it is closed.",
  },
  all: {
    title: "No open messages",
    text: "When somebody writes to HR it stands here at once, the longest waiting first.",
  },
  closed: {
    title: "Nothing is closed yet",
    text: "A thread that needs nothing more can be closed. It is kept here, and opens again when somebody writes.",
  },
};
