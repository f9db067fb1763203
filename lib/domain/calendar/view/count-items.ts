import type { CalendarItem } from "./calendar-item.ts";

/** What a day holds, in a few words. @example "2 tasks, 1 appointment, leave" */
export function countItems(items: readonly CalendarItem[]): string {
  const of = (kind: CalendarItem["kind"]) => items.filter((item) => item.kind === kind).length;
  const late = items.some((item) => item.kind === "task" && item.isOverdue);
  const parts = [
    plural(of("task"), "task"),
    late ? "overdue" : null,
    plural(of("event"), "appointment"),
    of("leave") > 0 ? "leave" : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function plural(count: number, noun: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
