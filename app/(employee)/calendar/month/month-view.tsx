import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatMonth, monthOf, weekdayNamesFrom } from "#lib/domain/calendar/grid/month-grid.ts";
import { toCalendarAddress } from "#lib/domain/calendar/view/calendar-address.ts";
import type { CalendarView } from "#lib/services/calendar/read-calendar.ts";
import { DayCell } from "./day-cell.tsx";
import { DayKeys } from "./day-keys.tsx";
import { DayPanel } from "./day-panel.tsx";

type MonthViewProps = { readonly calendar: CalendarView; readonly day: string | null };

/** A month as weeks of days; the chosen day stands below with all it holds. */
export function MonthView({ calendar, day }: MonthViewProps) {
  const { grid, days, today, weekStart, previous, next } = calendar;
  const isThisMonth = monthOf(today) === grid.month;
  const chosen =
    day !== null && day >= grid.first && day <= grid.last ? day : isThisMonth ? today : `${grid.month}-01`;
  return (
    <>
      <section aria-label={formatMonth(grid.month)} className="min-w-0">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 className="text-2xl">{formatMonth(grid.month)}</h2>
          <nav aria-label="Months" className="flex gap-1">
            <LinkButton variant="quiet" size="small" href={toCalendarAddress({ month: previous })}>
              <span aria-hidden="true">‹</span>
              <span className="sr-only">{formatMonth(previous)}</span>
            </LinkButton>
            <LinkButton variant="quiet" size="small" href="/calendar">
              Today
            </LinkButton>
            <LinkButton variant="quiet" size="small" href={toCalendarAddress({ month: next })}>
              <span aria-hidden="true">›</span>
              <span className="sr-only">{formatMonth(next)}</span>
            </LinkButton>
          </nav>
        </div>
        {calendar.isCut ? (
          <Notice tone="attention" className="mb-4">
            This month holds more than can be shown. Some appointments of your other calendars are left out.
          </Notice>
        ) : null}
        <DayKeys>
          <table className="w-full table-fixed border-collapse rounded-lg border border-line bg-raised shadow-card">
            <caption className="sr-only">{formatMonth(grid.month)}</caption>
            <thead>
              <tr>
                {weekdayNamesFrom(weekStart).map((name) => (
                  <th
                    key={name}
                    scope="col"
                    className="border-b border-line py-2 text-xs font-semibold text-muted"
                  >
                    <abbr title={name} className="no-underline">
                      {name.slice(0, 3)}
                    </abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.weeks.map((week) => (
                <tr key={week[0]?.date}>
                  {week.map((cell) => (
                    <DayCell
                      key={cell.date}
                      day={cell}
                      items={days.get(cell.date) ?? []}
                      isChosen={cell.date === chosen}
                      href={toCalendarAddress({ month: grid.month, day: cell.date })}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </DayKeys>
      </section>
      <DayPanel date={chosen} items={days.get(chosen) ?? []} today={today} />
    </>
  );
}
