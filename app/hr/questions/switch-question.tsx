"use client";

import { useActionState, useId, useState } from "react";
import { type ReasonFormState, toRefused, untouched } from "#app/hr/settings/reason-form.ts";
import { RefusalNotice } from "#app/hr/settings/refusal-notice.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { switchOne } from "./actions.ts";

type SwitchQuestionProps = { questionId: string; text: string; isOn: boolean; readVersion: number };

/** Switches a question off or on again. Asks why. */
export function SwitchQuestion({ questionId, text, isOn, readVersion }: SwitchQuestionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(
    async (_: ReasonFormState, form: FormData): Promise<ReasonFormState> => {
      const reason = String(form.get("reason") ?? "");
      const result = await switchOne({ questionId, isOn: !isOn, readVersion, reason });
      if (!result.ok) return toRefused(reason, result);
      toast({ message: isOn ? "Switched off. Elara will not say it any more." : "Switched on again." });
      setIsOpen(false);
      return untouched;
    },
    untouched,
  );
  const verb = isOn ? "Switch off" : "Switch on";
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        {verb}
        <span className="sr-only">: {text}</span>
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={`${verb} this question?`}>
        {isOpen ? (
          <>
            <p className="voice text-lg">“{text}”</p>
            <form action={send} className="mt-5 grid gap-5">
              <Field
                id={id}
                label="Why"
                hint="For your colleagues in HR; it stays in the history."
                error={state.reasonError}
              >
                {(control) => (
                  <Textarea
                    {...control}
                    name="reason"
                    rows={2}
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
                <SubmitButton>{verb}</SubmitButton>
              </div>
            </form>
          </>
        ) : null}
      </Dialog>
    </>
  );
}
