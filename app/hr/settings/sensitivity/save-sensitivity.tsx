"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { save } from "../actions.ts";
import { type ReasonFormState, toRefused, untouched } from "../reason-form.ts";
import { RefusalNotice } from "../refusal-notice.tsx";

type SaveSensitivityProps = {
  settingKey: string;
  version: number;
  /** What holds, and what is chosen. */
  current: number;
  chosen: number;
};

/** Saves the chosen sensitivity, for a reason. */
export function SaveSensitivity({ settingKey, version, current, chosen }: SaveSensitivityProps) {
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(
    async (_: ReasonFormState, form: FormData): Promise<ReasonFormState> => {
      const reason = String(form.get("reason") ?? "");
      const typed = { value: String(chosen) };
      const result = await save({ key: settingKey, typed, readVersion: version, reason });
      if (result.ok) {
        toast({ message: "Saved. It counts from the next run on." });
        return untouched;
      }
      return toRefused(reason, result);
    },
    untouched,
  );
  const isSame = chosen === current;
  return (
    <form action={send} className="grid gap-5">
      <Field
        id={id}
        label="Why"
        hint="For your colleagues in HR; it stays in the history."
        error={state.reasonError}
      >
        {(control) => (
          <Textarea {...control} name="reason" rows={2} defaultValue={state.reason} maxLength={2000} />
        )}
      </Field>
      <RefusalNotice refusal={state.refusal} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton disabled={isSame}>{isSame ? "Save" : `Save ${chosen}`}</SubmitButton>
        <span className="text-sm text-muted">
          {isSame ? `${current} holds now. Move the slider to change it.` : `${current} holds now.`}
        </span>
      </div>
    </form>
  );
}
