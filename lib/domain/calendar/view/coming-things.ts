import { daysBetween, formatDay, type IsoDate } from "../../insight/calendar-days.ts";
import type { Task } from "../task/task.ts";
import { describeTime, type EventItem, isOverdue, type LeaveDays } from "./calendar-item.ts";
import { describeDue } from "./due-words.ts";

/** Something that lies ahead, in words. */
export type ComingThing = { readonly key: string; readonly what: string; readonly when: string };

type Dated = ComingThing & { readonly day: IsoDate };

/** What comes next, nearest first: what is overdue, tasks with a day, appointments, leave that goes on or lies ahead. */
export function listComingThings(
  input: {
    readonly tasks: readonly Task[];
    readonly events: readonly EventItem[];
    readonly leave: readonly LeaveDays[];
  },
  { today, limit }: { readonly today: IsoDate; readonly limit: number },
): ComingThing[] {
  const tasks = input.tasks.flatMap((task): Dated[] => {
    const { id, title, dueOn, completedAt } = task;
    if (dueOn === null || completedAt !== null) return [];
    const overdue = isOverdue(task, today) ? "Overdue. " : "";
    return [{ key: id, what: title, when: `${overdue}${describeDue(dueOn, today)}`, day: dueOn }];
  });
  const events = input.events.map(({ key, title, time }): Dated => {
    const day = time.firstDay < today ? today : time.firstDay;
    return { key, what: title, when: `${describeDay(day, today)}, ${describeTime(time, day)}`, day };
  });
  const leave = input.leave
    .filter(({ startDate, endDate }) => endDate >= today && startDate <= endDate)
    .map(({ leaveType, startDate, endDate }): Dated => {
      const days = daysBetween(today, startDate);
      const distance = days <= 0 ? "now" : days === 1 ? "tomorrow" : `in ${days} days`;
      const when = `${formatDay(startDate)} to ${formatDay(endDate)}, ${distance}`;
      return { key: `leave ${startDate} ${leaveType}`, what: leaveType, when, day: startDate };
    });
  return [...tasks, ...events, ...leave]
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .slice(0, limit)
    .map(({ key, what, when }) => ({ key, what, when }));
}

function describeDay(day: IsoDate, today: IsoDate): string {
  if (day === today) return "Today";
  return daysBetween(today, day) === 1 ? "Tomorrow" : formatDay(day);
}
