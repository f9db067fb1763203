import { daysBetween, formatDay, type IsoDate } from "../../insight/calendar-days.ts";
import { weekdayName, weekdayOf } from "../grid/month-grid.ts";

/** When something is due, beside how far off that is. @example "Due Friday, 6 Mar 2026, in 4 days" */
export function describeDue(dueOn: IsoDate, today: IsoDate): string {
  return `Due ${weekdayName(weekdayOf(dueOn))}, ${formatDay(dueOn)}, ${describeDistance(daysBetween(today, dueOn))}`;
}

function describeDistance(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
