"use client";

import { useRouter } from "next/navigation";
import { useActionState, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { save } from "../actions.ts";

type SaveSensitivityProps = {
  settingKey: string;
  version: number;
  /** What holds, and what is chosen. */
  current: number;
  chosen: number;
};
type FormState = {
  reason: string;
  error: string | null;
  isConflict: boolean;
  reasonError: string | undefined;
};

const untouched: FormState = { reason: "", error: null, isConflict: false, reasonError: undefined };

/** Saves the chosen sensitivity, for a reason. */
export function SaveSensitivity({ settingKey, version, current, chosen }: SaveSensitivityProps) {
  const toast = useToast();
  const router = useRouter();
  const id = useId();
  const [state, send] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const reason = String(form.get("reason") ?? "");
    const typed = { value: String(chosen) };
    const result = await save({ key: settingKey, typed, readVersion: version, reason });
    if (result.ok) {
      toast({ message: "Saved. It counts from the next run on." });
      return untouched;
    }
    const { message, code, fieldErrors = {} } = result;
    const reasonError = fieldErrors.reason;
    return { reason, reasonError, error: reasonError ? null : message, isConflict: code === "conflict" };
  }, untouched);
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
      {state.error === null ? null : (
        <Notice tone="attention" live>
          {state.error}
          {state.isConflict ? (
            <span className="mt-3 block">
              <Button size="small" variant="secondary" onClick={() => router.refresh()}>
                Show what holds now
              </Button>
            </span>
          ) : null}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton disabled={isSame}>{isSame ? "Save" : `Save ${chosen}`}</SubmitButton>
        <span className="text-sm text-muted">
          {isSame ? `${current} holds now. Move the slider to change it.` : `${current} holds now.`}
        </span>
      </div>
    </form>
  );
}
