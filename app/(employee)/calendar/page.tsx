import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { WeeksAhead } from "#components/calendar/weeks-ahead.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { countryOfLanguages } from "#lib/domain/calendar/grid/week-start.ts";
import {
  type CalendarPlace,
  readCalendarPlace,
  toCalendarAddress,
} from "#lib/domain/calendar/view/calendar-address.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readCalendar } from "#lib/services/calendar/read-calendar.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { ListView } from "./list-view.tsx";
import { LiveCalendar } from "./live-calendar.tsx";
import { MonthView } from "./month/month-view.tsx";
import { AddTask } from "./task/add-task.tsx";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const place = readCalendarPlace(await searchParams);
  const country = countryOfLanguages((await headers()).get("accept-language"));
  const calendar = await readCalendar(ctx, { month: place.month, country });
  return (
    <>
      <PageHeader
        title="Calendar"
        lead={calendar.weeks[0]?.sentence}
        actions={
          <>
            <LinkButton variant="secondary" href="/calendar/connect">
              Other calendars
            </LinkButton>
            <AddTask label="Add a task" />
          </>
        }
      />
      <LiveCalendar />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-6">
          <ViewChoice place={place} />
          {place.view === "list" ? (
            <ListView calendar={calendar} />
          ) : (
            <MonthView calendar={calendar} day={place.day} />
          )}
        </div>
        <WeeksAhead weeks={calendar.weeks} />
      </div>
    </>
  );
}

function ViewChoice({ place }: { readonly place: CalendarPlace }) {
  const choices = [
    { view: "month", label: "Month" },
    { view: "list", label: "List" },
  ] as const;
  return (
    <nav aria-label="View" className="flex w-fit rounded-full border border-line bg-sunken p-1">
      {choices.map(({ view, label }) => (
        <Link
          key={view}
          href={toCalendarAddress({ ...place, view })}
          aria-current={place.view === view ? "page" : undefined}
          className="min-h-9 rounded-full px-5 py-1.5 text-sm font-semibold text-muted aria-[current]:bg-raised aria-[current]:text-ink aria-[current]:shadow-card"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
