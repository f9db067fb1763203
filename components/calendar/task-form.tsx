"use client";

import { useActionState, useId } from "react";
import type { ActionOutcome } from "#components/ui/action-outcome.ts";
import { joinClasses } from "#components/ui/class-names.ts";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Input } from "#components/ui/input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";

export type TaskFields = { readonly title: string; readonly note: string; readonly dueOn: string };

type TaskFormProps = {
  readonly initial: TaskFields;
  readonly submitLabel: string;
  /** Who reads the note, where it is not the one who writes it. */
  readonly noteHint?: string;
  readonly isSecondary?: boolean;
  readonly className?: string;
  readonly save: (fields: TaskFields) => Promise<ActionOutcome>;
};
type State = { readonly fields: TaskFields; readonly result: ActionOutcome | null };

/** The fields of a task. What was typed stays when it is refused. */
export function TaskForm({
  initial,
  submitLabel,
  noteHint,
  isSecondary = false,
  className,
  save,
}: TaskFormProps) {
  const id = useId();
  const [{ fields, result }, send] = useActionState(
    async (_: State, form: FormData): Promise<State> => {
      const read = (name: string) => String(form.get(name) ?? "");
      const typed = { title: read("title"), note: read("note"), dueOn: read("dueOn") };
      const saved = await save(typed);
      return { fields: saved.ok ? initial : typed, result: saved };
    },
    { fields: initial, result: null },
  );
  const errors = result === null || result.ok ? {} : (result.fieldErrors ?? {});
  return (
    <form action={send} className={joinClasses("grid gap-5", className)}>
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
      <Field id={`${id}-note`} label="Note" optional hint={noteHint} error={errors.note}>
        {(control) => (
          <Textarea {...control} name="note" rows={3} defaultValue={fields.note} maxLength={2000} />
        )}
      </Field>
      <FormFailure result={result} />
      <div>
        <SubmitButton variant={isSecondary ? "secondary" : "primary"}>{submitLabel}</SubmitButton>
      </div>
    </form>
  );
}
