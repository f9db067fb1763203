"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { givePersonTask, withdrawPersonTask } from "./task-actions.ts";

type Fields = { readonly title: string; readonly note: string; readonly dueOn: string };
type State = { readonly fields: Fields; readonly result: Awaited<ReturnType<typeof givePersonTask>> | null };

const empty: Fields = { title: "", note: "", dueOn: "" };

/** Gives a person something to do; the toast takes it back. */
export function GiveTaskForm({ employeeId }: { readonly employeeId: string }) {
  const id = useId();
  const toast = useToast();
  const [{ fields, result }, send] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const read = (name: string) => String(form.get(name) ?? "");
      const typed = { title: read("title"), note: read("note"), dueOn: read("dueOn") };
      const given = await givePersonTask({ employeeId, ...typed });
      if (!given.ok) return { fields: typed, result: given };
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
      return { fields: empty, result: given };
    },
    { fields: empty, result: null },
  );
  const errors = result === null || result.ok ? {} : (result.fieldErrors ?? {});
  return (
    <form action={send} className="grid gap-5 border-t border-line pt-5">
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <Field id={`${id}-title`} label="What is to be done?" error={errors.title}>
          {(control) => (
            <Input
              {...control}
              name="title"
              defaultValue={fields.title}
              maxLength={200}
              required
              autoComplete="off"
            />
          )}
        </Field>
        <Field id={`${id}-due`} label="Due on" optional error={errors.dueOn}>
          {(control) => <Input {...control} type="date" name="dueOn" defaultValue={fields.dueOn} />}
        </Field>
      </div>
      <Field id={`${id}-note`} label="Note" optional hint="The person reads it." error={errors.note}>
        {(control) => (
          <Textarea {...control} name="note" rows={2} defaultValue={fields.note} maxLength={2000} />
        )}
      </Field>
      <FormFailure result={result} />
      <div>
        <SubmitButton variant="secondary">Give the task</SubmitButton>
      </div>
    </form>
  );
}
