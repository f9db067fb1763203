"use client";

import { type ReactNode, useActionState, useId, useState } from "react";
import { type ReasonFormState, toRefused, untouched } from "#app/hr/settings/reason-form.ts";
import { RefusalNotice } from "#app/hr/settings/refusal-notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { takeBack } from "../actions.ts";

type GoBackProps = { toVersion: number; readVersion: number; children: ReactNode };

/** Brings the bank back to an earlier version; `children` say what that would change now. Asks why. */
export function GoBack({ toVersion, readVersion, children }: GoBackProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(
    async (_: ReasonFormState, form: FormData): Promise<ReasonFormState> => {
      const reason = String(form.get("reason") ?? "");
      const result = await takeBack({ toVersion, readVersion, reason });
      if (!result.ok) return toRefused(reason, result);
      toast({ message: "Brought back." });
      setIsOpen(false);
      return untouched;
    },
    untouched,
  );
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        Go back to before this
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title="Go back to before this change?">
        {isOpen ? (
          <>
            <p className="text-sm text-muted">All later changes go with it. This is what would change now:</p>
            {children}
            <form action={send} className="mt-5 grid gap-5">
              <Field id={id} label="Why" error={state.reasonError}>
                {(control) => (
                  <Textarea
                    {...control}
                    name="reason"
                    rows={3}
                    defaultValue={state.reason}
                    maxLength={2000}
                  />
                )}
              </Field>
              <RefusalNotice refusal={state.refusal} />
              <div className="flex flex-wrap justify-end gap-3">
                <Button variant="quiet" onClick={() => setIsOpen(false)}>
                  Cancel
                </Button>
                <SubmitButton>Go back</SubmitButton>
              </div>
            </form>
          </>
        ) : null}
      </Dialog>
    </>
  );
}
