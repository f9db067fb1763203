import type { Metadata } from "next";
import Link from "next/link";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readOwnFeed } from "#lib/services/calendar/feed/own-feed.ts";
import { listOwnCalendars } from "#lib/services/calendar/imported/list-calendars.ts";
import { readOwnToday } from "#lib/services/calendar/own-today.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { FeedCard } from "./feed-card.tsx";
import { ImportCard } from "./import-card.tsx";
import { OwnCalendars } from "./own-calendars.tsx";

export const metadata: Metadata = { title: "Other calendars" };

export default async function ConnectPage() {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const feed = await readOwnFeed(ctx);
  const { timeZone } = await readOwnToday(ctx.db, ctx);
  const calendars = await listOwnCalendars(ctx);
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  return (
    <>
      <PageHeader
        title="Other calendars"
        eyebrow={
          <Link className="text-link" href="/calendar">
            Calendar
          </Link>
        }
        lead="Your tasks in the calendar you use, and your appointments here."
      />
      <div className="grid gap-6">
        <FeedCard
          feed={
            feed && {
              privacy: feed.privacy,
              since: day(feed.createdAt),
              lastFetched: feed.lastFetchedAt && day(feed.lastFetchedAt),
            }
          }
        />
        <ImportCard />
        <OwnCalendars
          calendars={calendars.map(({ importedAt, ...calendar }) => ({
            ...calendar,
            importedOn: day(importedAt),
          }))}
        />
      </div>
    </>
  );
}
