import type { Task } from "#lib/domain/calendar/task/task.ts";
import { isOverdue } from "#lib/domain/calendar/view/calendar-item.ts";
import { describeDue } from "#lib/domain/calendar/view/due-words.ts";
import type { ShownTask } from "./task-row.tsx";

/** A task as its row shows it. */
export function toShownTask(task: Task, today: string): ShownTask {
  const { id, title, note, dueOn, completedAt, givenBy } = task;
  return {
    ...{ id, title, note, dueOn, givenBy },
    isDone: completedAt !== null,
    isOverdue: isOverdue(task, today),
    when: dueOn === null ? null : describeDue(dueOn, today),
  };
}
