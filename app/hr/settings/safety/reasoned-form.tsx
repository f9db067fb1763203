"use client";

import { type ReactNode, useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ActionResult } from "#lib/action.ts";
import { type ReasonFormState, toRefused, untouched } from "../reason-form.ts";
import { RefusalNotice } from "../refusal-notice.tsx";

type ReasonedFormProps = {
  readonly label: string;
  readonly save: (reason: string) => Promise<ActionResult<void>>;
  /** What is wrong with which field, by its path; called with nothing once all is well. */
  readonly onFieldErrors?: (fieldErrors: Readonly<Record<string, string>>) => void;
  readonly children: ReactNode;
};

/** A form that saves what `children` hold, for a reason. */
export function ReasonedForm({ label, save, onFieldErrors, children }: ReasonedFormProps) {
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(
    async (_: ReasonFormState, form: FormData): Promise<ReasonFormState> => {
      const reason = String(form.get("reason") ?? "");
      const result = await save(reason);
      onFieldErrors?.(result.ok ? {} : (result.fieldErrors ?? {}));
      if (!result.ok) return toRefused(reason, result);
      toast({ message: "Saved." });
      return untouched;
    },
    untouched,
  );
  return (
    <form action={send} aria-label={label} className="grid gap-5">
      {children}
      <Field
        id={`${id}-reason`}
        label="Why"
        hint="For your colleagues in HR; it stays in the history."
        error={state.reasonError}
      >
        {(control) => (
          <Textarea {...control} name="reason" rows={2} defaultValue={state.reason} maxLength={2000} />
        )}
      </Field>
      <RefusalNotice refusal={state.refusal} />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </form>
  );
}
