"use client";

import { useState } from "react";
import { TaskForm } from "#components/calendar/task-form.tsx";
import { Button } from "#components/ui/button.tsx";
import type { ButtonSize, ButtonVariant } from "#components/ui/button-classes.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { addOwnTask, deleteOwnTask } from "../actions.ts";

type AddTaskProps = {
  readonly dueOn?: string;
  readonly label: string;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
};

/** Puts a task on one's own list; the toast takes it back. */
export function AddTask({ dueOn = "", label, variant, size }: AddTaskProps) {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="A new task">
        {open ? (
          <TaskForm
            initial={{ title: "", note: "", dueOn }}
            submitLabel="Add the task"
            save={async (fields) => {
              const result = await addOwnTask(fields);
              if (!result.ok) return result;
              setOpen(false);
              const { taskId } = result.data;
              toast({
                message: "Task added",
                undo: {
                  run: async () => {
                    const undone = await deleteOwnTask({ taskId });
                    toast(
                      undone.ok ? { message: "Taken back" } : { message: undone.message, tone: "danger" },
                    );
                  },
                },
              });
              return result;
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}
