import { addDays, type IsoDate } from "../../insight/calendar-days.ts";
import type { Occurrence } from "../recurrence/event-time.ts";
import type { Task } from "../task/task.ts";

/** What stands on a day. */
export type CalendarItem =
  | {
      readonly kind: "task";
      readonly key: string;
      readonly title: string;
      readonly task: Task;
      readonly isOverdue: boolean;
    }
  | {
      readonly kind: "event";
      readonly key: string;
      readonly title: string;
      readonly place: string | null;
      readonly isBusy: boolean;
      readonly time: Occurrence;
    }
  | { readonly kind: "leave"; readonly key: string; readonly title: string };

export type LeaveDays = {
  readonly leaveType: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
};
export type EventItem = Extract<CalendarItem, { kind: "event" }>;

export type DayItems = ReadonlyMap<IsoDate, readonly CalendarItem[]>;

/**
 * What stands on each of the days `from` to `to`: leave first, then what lasts whole days, then by the clock, tasks last.
 * What lasts several days stands on each of them.
 */
export function placeItems(
  input: {
    readonly tasks: readonly Task[];
    readonly events: readonly EventItem[];
    readonly leave: readonly LeaveDays[];
  },
  { from, to, today }: { readonly from: IsoDate; readonly to: IsoDate; readonly today: IsoDate },
): DayItems {
  const days = new Map<IsoDate, CalendarItem[]>();
  const put = (first: IsoDate, last: IsoDate, item: CalendarItem) => {
    const end = last < to ? last : to;
    for (let day = first > from ? first : from; day <= end; day = addDays(day, 1)) {
      const known = days.get(day);
      if (known === undefined) days.set(day, [item]);
      else known.push(item);
    }
  };
  for (const { leaveType, startDate, endDate } of input.leave) {
    put(startDate, endDate, { kind: "leave", key: `leave ${leaveType} ${startDate}`, title: leaveType });
  }
  for (const event of [...input.events].sort(compareEvents))
    put(event.time.firstDay, event.time.lastDay, event);
  for (const task of input.tasks) {
    if (task.dueOn !== null) put(task.dueOn, task.dueOn, toTaskItem(task, today));
  }
  return days;
}

export function toTaskItem(task: Task, today: IsoDate): Extract<CalendarItem, { kind: "task" }> {
  return { kind: "task", key: task.id, title: task.title, task, isOverdue: isOverdue(task, today) };
}

/** Whether a task is not done and its day is over. */
export function isOverdue({ dueOn, completedAt }: Task, today: IsoDate): boolean {
  return dueOn !== null && completedAt === null && dueOn < today;
}

function compareEvents(one: EventItem, other: EventItem): number {
  return (one.time.startMinute ?? -1) - (other.time.startMinute ?? -1) || (one.title < other.title ? -1 : 1);
}

/** @example formatClock(570) // "09:30" */
export function formatClock(minuteOfDay: number): string {
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** When an event takes place on one of its days, in words: "all day", "from 22:00", "09:00 to 10:30". */
export function describeTime(time: Occurrence, day: IsoDate): string {
  const { startMinute, endMinute, firstDay, lastDay } = time;
  if (startMinute === null || endMinute === null || (firstDay < day && day < lastDay)) return "all day";
  if (firstDay === lastDay) {
    if (startMinute === endMinute) return formatClock(startMinute);
    return `${formatClock(startMinute)} to ${formatClock(endMinute)}`;
  }
  return day === firstDay ? `from ${formatClock(startMinute)}` : `until ${formatClock(endMinute)}`;
}
