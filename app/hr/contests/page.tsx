import type { Metadata } from "next";
import Link from "next/link";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import {
  type ContestFilter,
  contestPageSize,
  parseContestFilter,
  toContestQuery,
} from "#lib/domain/contest/contest-filter.ts";
import { describeContests } from "#lib/domain/contest/contest-words.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type ContestInbox, listContestInbox } from "#lib/services/contests/list-contest-inbox.ts";
import { ContestCard } from "./contest-card.tsx";
import { ContestFilterForm } from "./contest-filter-form.tsx";

export const metadata: Metadata = { title: "Contested" };

export default async function ContestInboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseContestFilter(await searchParams);
  const inbox = await listContestInbox(ctx, filter);
  return (
    <>
      <PageHeader title="Contested" lead={describeContests(inbox.counts)} />
      <div className="mb-6">
        <ContestFilterForm filter={filter} counts={inbox.counts} />
        {filter.employeeId === null ? null : (
          <p className="mt-4 text-sm text-muted">
            Of one person only ({inbox.contests[0]?.name ?? filter.employeeId}).{" "}
            <Link
              className="text-link"
              href={`/hr/contests${toContestQuery({ ...filter, employeeId: null, page: 1 })}`}
            >
              Show everybody's
            </Link>
          </p>
        )}
      </div>
      {inbox.total === 0 ? (
        <Card>
          <NothingListed filter={filter} />
        </Card>
      ) : null}
      <ContestList inbox={inbox} />
      {inbox.total === 0 ? null : (
        <PageLinks
          page={filter.page}
          pageSize={contestPageSize}
          total={inbox.total}
          noun={inbox.total === 1 ? "contested point" : "contested points"}
          hrefOf={(page) => `/hr/contests${toContestQuery({ ...filter, page })}`}
        />
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">
        Whose words you read here is told to them on their privacy page. What you contest about yourself is
        not in this list: a colleague answers it.
      </p>
    </>
  );
}

function ContestList({ inbox }: { inbox: ContestInbox }) {
  const { contests, timeZone, now } = inbox;
  return (
    <ul className="grid gap-6">
      {contests.map((contest) => (
        <li key={contest.id}>
          <ContestCard contest={contest} timeZone={timeZone} today={toCalendarDate(now, timeZone)} />
        </li>
      ))}
    </ul>
  );
}

function NothingListed({ filter }: { filter: ContestFilter }) {
  if (filter.status === "open") {
    return (
      <EmptyState title="Nothing waits for you">
        When somebody says that a record or a finding about them is not right, their words stand here for you
        to answer, the oldest first.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No answer yet">
      What HR has answered is kept here, the newest first, with the words of both sides.
    </EmptyState>
  );
}
