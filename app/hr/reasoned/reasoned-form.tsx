"use client";

import { type ReactNode, useId } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ActionResult } from "#lib/action.ts";
import { ReasonField } from "./reason-field.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useReasoned } from "./use-reasoned.ts";

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
  const change = async (reason: string) => {
    const result = await save(reason);
    onFieldErrors?.(result.ok ? {} : (result.fieldErrors ?? {}));
    return result;
  };
  const [state, send] = useReasoned({ change, onDone: () => toast({ message: "Saved." }) });
  return (
    <form action={send} aria-label={label} className="grid gap-5">
      {children}
      <ReasonField id={`${id}-reason`} state={state} />
      <RefusalNotice refusal={state.refusal} />
      <div>
        <SubmitButton>Save</SubmitButton>
      </div>
    </form>
  );
}
