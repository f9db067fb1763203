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
  /** Whether something is typed that is no sensitivity, so that it is not clear what is wanted. */
  isUnread: boolean;
  /** What saving would not undo; null: nothing. */
  remark: string | null;
};

/** Saves the chosen sensitivity, for a reason. */
export function SaveSensitivity(props: SaveSensitivityProps) {
  const { settingKey, version, current, chosen, isUnread, remark } = props;
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
      {remark === null ? null : <p className="max-w-prose text-sm">{remark}</p>}
      <RefusalNotice refusal={state.refusal} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton disabled={isSame || isUnread}>
          {isSame || isUnread ? "Save" : `Save ${chosen}`}
        </SubmitButton>
        <span className="text-sm text-muted">
          {current} holds now.{" "}
          {isUnread
            ? "The number above cannot be read: mend it first."
            : isSame
              ? "Move the slider to change it."
              : null}
        </span>
      </div>
    </form>
  );
}
