"use client";

import { type ReactNode, useActionState } from "react";
import type { ActionOutcome } from "./action-outcome.ts";
import type { ButtonVariant } from "./button-classes.ts";
import { Notice } from "./notice.tsx";
import { SubmitButton } from "./submit-button.tsx";

type ActionFormProps = {
  action: (previous: ActionOutcome | null, form: FormData) => Promise<ActionOutcome>;
  submitLabel: string;
  submitVariant?: ButtonVariant;
  /** Said once it is done. */
  doneMessage: string;
  children?: ReactNode;
};

/** A short form around one action: its fields, its button, and what came of it. Works without scripts too. */
export function ActionForm({ action, submitLabel, submitVariant, doneMessage, children }: ActionFormProps) {
  const [outcome, submit] = useActionState(action, null);
  return (
    <form action={submit} className="grid gap-4">
      {children}
      {outcome === null ? null : <OutcomeNotice outcome={outcome} doneMessage={doneMessage} />}
      <div>
        <SubmitButton variant={submitVariant ?? "secondary"} size="small">
          {submitLabel}
        </SubmitButton>
      </div>
    </form>
  );
}

function OutcomeNotice({ outcome, doneMessage }: { outcome: ActionOutcome; doneMessage: string }) {
  if (outcome.ok) {
    return (
      <Notice tone="good" live>
        {doneMessage}
      </Notice>
    );
  }
  const details = Object.values(outcome.fieldErrors ?? {});
  return (
    <Notice tone="attention" live title={details.length > 0 ? outcome.message : undefined}>
      {details.length > 0 ? details.join(" ") : outcome.message}
    </Notice>
  );
}
