"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useActionState, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { takeBack } from "../actions.ts";

type GoBackProps = { changeId: string; readVersion: number; children: ReactNode };
type FormState = {
  reason: string;
  error: string | null;
  isConflict: boolean;
  reasonError: string | undefined;
};

const untouched: FormState = { reason: "", error: null, isConflict: false, reasonError: undefined };

/** Brings back what held before a change; `children` say what that would change now. Asks why. */
export function GoBack({ changeId, readVersion, children }: GoBackProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const router = useRouter();
  const id = useId();
  const [state, send] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const reason = String(form.get("reason") ?? "");
    const result = await takeBack({ changeId, readVersion, reason });
    if (result.ok) {
      toast({ message: "Brought back." });
      setIsOpen(false);
      return untouched;
    }
    const { message, code, fieldErrors = {} } = result;
    const reasonError = fieldErrors.reason;
    return { reason, reasonError, error: reasonError ? null : message, isConflict: code === "conflict" };
  }, untouched);
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        Go back to before this
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title="Go back to before this change?">
        <p className="text-sm text-muted">This is what would change now:</p>
        {children}
        <form action={send} className="mt-5 grid gap-5">
          <Field id={id} label="Why" error={state.reasonError}>
            {(control) => (
              <Textarea {...control} name="reason" rows={3} defaultValue={state.reason} maxLength={2000} />
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
          <div className="flex flex-wrap justify-end gap-3">
            <Button variant="quiet" onClick={() => setIsOpen(false)}>
              Cancel
            </Button>
            <SubmitButton>Go back</SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
