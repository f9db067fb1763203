import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatDay, formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { GivenTask } from "#lib/services/calendar/give-task.ts";
import { GiveTaskForm } from "./give-task-form.tsx";
import { WithdrawTaskButton } from "./withdraw-task-button.tsx";

type TasksSectionProps = { readonly employeeId: string; readonly tasks: readonly GivenTask[] };

/** What HR gave this person to do. Their own tasks are not among it. */
export function TasksSection({ employeeId, tasks }: TasksSectionProps) {
  return (
    <Card
      title="Tasks from HR"
      description="The person sees them in their calendar with your name. Their own tasks are theirs alone."
    >
      {tasks.length === 0 ? (
        <p className="mb-5 text-muted">None so far.</p>
      ) : (
        <ul className="mb-6 divide-y divide-line">
          {tasks.map((task) => (
            <li key={task.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="break-words">
                  {task.title} {task.completedAt === null ? null : <Badge tone="good">Done</Badge>}
                </p>
                <p className="text-sm text-muted">
                  {task.dueOn === null ? "" : `Due ${formatDay(task.dueOn)} · `}
                  {task.givenBy}, {formatInstantDay(task.givenAt)}
                </p>
                {task.note === null ? null : (
                  <p className="mt-1 text-sm break-words whitespace-pre-line text-muted">{task.note}</p>
                )}
              </div>
              {task.completedAt === null ? <WithdrawTaskButton taskId={task.id} title={task.title} /> : null}
            </li>
          ))}
        </ul>
      )}
      <GiveTaskForm employeeId={employeeId} />
    </Card>
  );
}
