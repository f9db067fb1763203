import { type IsoDate, isCalendarDate } from "../../insight/calendar-days.ts";
import { firstParam, type SearchParams } from "../../insight/search-params.ts";
import { isMonth, type Month, monthOf } from "../grid/month-grid.ts";

export const calendarViews = ["month", "list"] as const;
export type CalendarViewName = (typeof calendarViews)[number];

/** What the address of the calendar says is shown; null where it says nothing that can be. */
export type CalendarPlace = {
  readonly view: CalendarViewName;
  readonly month: Month | null;
  readonly day: IsoDate | null;
};

export function readCalendarPlace(params: SearchParams): CalendarPlace {
  const view = calendarViews.find((known) => known === firstParam(params, "view")) ?? "month";
  const dayText = firstParam(params, "day");
  const day = isCalendarDate(dayText) && isMonth(monthOf(dayText)) ? dayText : null;
  const monthText = firstParam(params, "month");
  return { view, month: isMonth(monthText) ? monthText : day === null ? null : monthOf(day), day };
}

export function toCalendarAddress({ view, month, day }: Partial<CalendarPlace>): string {
  const params = new URLSearchParams();
  if (view === "list") params.set("view", view);
  if (month) params.set("month", month);
  if (day) params.set("day", day);
  const query = params.toString();
  return query === "" ? "/calendar" : `/calendar?${query}`;
}
