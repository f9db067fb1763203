"use client";

import { type TaskFields, TaskForm } from "#components/calendar/task-form.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { givePersonTask, withdrawPersonTask } from "./task-actions.ts";

const empty: TaskFields = { title: "", note: "", dueOn: "" };

/** Gives a person something to do; the toast takes it back. */
export function GiveTaskForm({ employeeId }: { readonly employeeId: string }) {
  const toast = useToast();
  const give = async (fields: TaskFields) => {
    const given = await givePersonTask({ employeeId, ...fields });
    if (!given.ok) return given;
    const { taskId } = given.data;
    toast({
      message: "Task given",
      undo: {
        run: async () => {
          const undone = await withdrawPersonTask({ taskId });
          toast(undone.ok ? { message: "Taken back" } : { message: undone.message, tone: "danger" });
        },
      },
    });
    return given;
  };
  return (
    <TaskForm
      initial={empty}
      submitLabel="Give the task"
      noteHint="The person reads it."
      isSecondary
      className="border-t border-line pt-5"
      save={give}
    />
  );
}
