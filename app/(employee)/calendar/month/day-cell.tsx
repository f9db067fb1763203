import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import { formatLongDay, type GridDay } from "#lib/domain/calendar/grid/month-grid.ts";
import type { CalendarItem } from "#lib/domain/calendar/view/calendar-item.ts";
import { countItems } from "#lib/domain/calendar/view/count-items.ts";
import { ItemMark } from "./item-mark.tsx";

type DayCellProps = {
  readonly day: GridDay;
  readonly items: readonly CalendarItem[];
  readonly isChosen: boolean;
  readonly href: string;
};

const mostTitles = 3;
const mostMarks = 4;

/** One day of the month: its number, and what it holds as titles, or as marks where it is narrow. */
export function DayCell({ day: { date, isInMonth, isToday }, items, isChosen, href }: DayCellProps) {
  return (
    <td className="border border-line p-0 align-top">
      <Link
        href={href}
        scroll={false}
        data-day={date}
        aria-current={isToday ? "date" : undefined}
        aria-label={`${formatLongDay(date)}: ${countItems(items)}`}
        className={joinClasses(
          "block h-16 overflow-hidden p-1 outline-offset-[-2px] hover:bg-hover sm:h-28 sm:p-2",
          isChosen && "bg-accent-soft",
          !isInMonth && "bg-sunken/60",
        )}
      >
        <span
          className={joinClasses(
            "tabular grid size-6.5 place-items-center rounded-full text-sm",
            isToday ? "bg-accent font-semibold text-on-accent" : isInMonth ? "text-ink" : "text-muted",
          )}
        >
          {Number(date.slice(8))}
        </span>
        <span aria-hidden="true" className="mt-1 flex flex-wrap gap-1 sm:hidden">
          {items.slice(0, mostMarks).map((item) => (
            <ItemMark key={item.key} item={item} />
          ))}
        </span>
        <span aria-hidden="true" className="mt-1 hidden gap-0.5 text-xs sm:grid">
          {items.slice(0, items.length > mostTitles ? mostTitles - 1 : mostTitles).map((item) => (
            <span key={item.key} className="flex min-w-0 items-center gap-1.5">
              <ItemMark item={item} />
              <span className={joinClasses("truncate", isDone(item) && "text-muted line-through")}>
                {item.title}
              </span>
            </span>
          ))}
          {items.length > mostTitles ? (
            <span className="text-muted">{items.length - mostTitles + 1} more</span>
          ) : null}
        </span>
      </Link>
    </td>
  );
}

function isDone(item: CalendarItem): boolean {
  return item.kind === "task" && item.task.completedAt !== null;
}
