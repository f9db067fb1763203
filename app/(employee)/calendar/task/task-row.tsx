"use client";

import { useOptimistic, useState, useTransition } from "react";
import { TaskForm } from "#components/calendar/task-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { changeOwnTask, completeOwnTask, deleteOwnTask, reopenOwnTask, restoreOwnTask } from "../actions.ts";

export type ShownTask = {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly dueOn: string | null;
  readonly isDone: boolean;
  readonly isOverdue: boolean;
  /** When it is due, in words, where the list does not say it. */
  readonly when: string | null;
  readonly givenBy: string | null;
};

type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** A task: mark it as done, change it, delete it. Each of it can be undone. */
export function TaskRow({ task }: { readonly task: ShownTask }) {
  const [isDone, setDone] = useOptimistic(task.isDone);
  const [pending, startTransition] = useTransition();
  const [isEditing, setEditing] = useState(false);
  const toast = useToast();
  const tell = (result: Outcome, message: string, undo?: () => Promise<Outcome>) => {
    if (!result.ok) return toast({ message: result.message, tone: "danger" });
    if (undo === undefined) return toast({ message });
    toast({ message, undo: { run: async () => tell(await undo(), "Undone") } });
  };
  const { id: taskId } = task;
  const toggle = () =>
    startTransition(async () => {
      setDone(!isDone);
      if (isDone) tell(await reopenOwnTask({ taskId }), "Open again", () => completeOwnTask({ taskId }));
      else tell(await completeOwnTask({ taskId }), "Done", () => reopenOwnTask({ taskId }));
    });
  const remove = () =>
    startTransition(async () => {
      tell(await deleteOwnTask({ taskId }), "Task deleted", () => restoreOwnTask({ taskId }));
    });
  const before = { title: task.title, note: task.note ?? "", dueOn: task.dueOn ?? "" };
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3" aria-busy={pending}>
      <label className="flex min-w-0 flex-1 basis-56 items-start gap-3">
        <input
          type="checkbox"
          checked={isDone}
          onChange={toggle}
          className="mt-[0.3em] size-4.5 shrink-0 accent-(--accent)"
        />
        <span className="min-w-0">
          <span className={isDone ? "break-words text-muted line-through" : "font-semibold break-words"}>
            {task.title}
          </span>
          {task.isOverdue && !isDone ? (
            <Badge tone="attention" className="ml-2">
              Overdue
            </Badge>
          ) : null}
          <TaskDetails task={task} />
        </span>
      </label>
      {task.givenBy === null ? (
        <span className="-mr-2 ml-auto flex">
          <Button variant="quiet" size="small" disabled={pending} onClick={() => setEditing(true)}>
            Change<span className="sr-only"> {task.title}</span>
          </Button>
          <Button variant="quiet" size="small" disabled={pending} onClick={remove}>
            Delete<span className="sr-only"> {task.title}</span>
          </Button>
        </span>
      ) : null}
      <Dialog open={isEditing} onClose={() => setEditing(false)} title="Change the task">
        {isEditing ? (
          <TaskForm
            initial={before}
            submitLabel="Save"
            save={async (fields) => {
              const result = await changeOwnTask({ taskId, ...fields });
              if (!result.ok) return result;
              setEditing(false);
              tell(result, "Task changed", () => changeOwnTask({ taskId, ...before }));
              return result;
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}

function TaskDetails({ task: { when, dueOn, givenBy, note } }: { readonly task: ShownTask }) {
  const facts = [
    when ?? (dueOn === null ? null : `Due ${formatDay(dueOn)}`),
    givenBy === null ? null : `From ${givenBy}, HR`,
  ].filter((fact) => fact !== null);
  return (
    <>
      {facts.length === 0 ? null : <span className="block text-sm text-muted">{facts.join(" · ")}</span>}
      {note === null ? null : (
        <span className="mt-1 block text-sm break-words whitespace-pre-line text-muted">{note}</span>
      )}
    </>
  );
}
