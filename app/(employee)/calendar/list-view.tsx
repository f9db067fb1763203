import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatLongDay } from "#lib/domain/calendar/grid/month-grid.ts";
import type { Task } from "#lib/domain/calendar/task/task.ts";
import { isOverdue } from "#lib/domain/calendar/view/calendar-item.ts";
import type { CalendarView } from "#lib/services/calendar/read-calendar.ts";
import { DayItem } from "./month/day-panel.tsx";
import { AddTask } from "./task/add-task.tsx";
import { TaskRow } from "./task/task-row.tsx";
import { toShownTask } from "./task/to-shown-task.ts";

/** All that is open, by when it is due; what the coming weeks hold; what was done last. */
export function ListView({ calendar }: { readonly calendar: CalendarView }) {
  const { openTasks, doneTasks, upcoming, today } = calendar;
  const overdue = openTasks.filter((task) => isOverdue(task, today));
  const dated = openTasks.filter((task) => task.dueOn !== null && task.dueOn >= today);
  const undated = openTasks.filter(({ dueOn }) => dueOn === null);
  const days = [...upcoming].sort(([one], [other]) => (one < other ? -1 : 1));
  const isEmpty = openTasks.length + doneTasks.length + days.length === 0;
  if (isEmpty) {
    return (
      <Card>
        <EmptyState title="Nothing is to be done" actions={<AddTask label="Add a task" />}>
          Your tasks and their days will stand here, with what HR gives you, your leave, and the calendars you
          bring along.
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <TaskGroup title="Overdue" tasks={overdue} today={today} />
      <TaskGroup title="Coming up" tasks={dated} today={today} />
      <TaskGroup title="Without a day" tasks={undated} today={today} />
      {days.length === 0 ? null : (
        <Card title="Appointments and leave" description="The next four weeks.">
          <ul className="grid gap-4">
            {days.map(([date, items]) => (
              <li key={date}>
                <h3 className="text-lg">{formatLongDay(date)}</h3>
                <ul className="divide-y divide-line">
                  {items.map((item) => (
                    <li key={item.key}>
                      <DayItem item={item} date={date} today={today} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <TaskGroup title="Done" tasks={doneTasks} today={today} />
    </>
  );
}

type TaskGroupProps = { readonly title: ReactNode; readonly tasks: readonly Task[]; readonly today: string };

function TaskGroup({ title, tasks, today }: TaskGroupProps) {
  if (tasks.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={toShownTask(task, today)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
