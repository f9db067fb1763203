import type { CalendarEvent } from "./read-calendar-file.ts";

/** What makes an event another one than before. */
export type EventContent = Pick<CalendarEvent, "title" | "place" | "isBusy" | "time">;

/** Whether two events say the same; the order in which a store keeps the parts of a rule does not count. */
export function saysTheSame(one: EventContent, other: EventContent): boolean {
  return toComparable(one) === toComparable(other);
}

function toComparable({ title, place, isBusy, time }: EventContent): string {
  const { isAllDay, start, timeZone, length, rule } = time;
  const parts = rule === null ? null : Object.entries(rule).sort(([name], [next]) => (name < next ? -1 : 1));
  const days = rule?.byDay.map(({ weekday, nth }) => [weekday, nth]) ?? null;
  const named = parts?.map(([name, value]) => [name, name === "byDay" ? days : value]) ?? null;
  const times = [[...time.exceptions].sort(), [...time.additions].sort()];
  return JSON.stringify([title, place, isBusy, isAllDay, start, timeZone, length, named, times]);
}
