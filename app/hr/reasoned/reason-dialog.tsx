"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ActionResult } from "#lib/action.ts";
import { ReasonField } from "./reason-field.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useReasoned } from "./use-reasoned.ts";

type ReasonDialogProps = {
  /** The button that opens it; `about` is for those who do not see what it stands beside. */
  readonly label: string;
  readonly about?: string;
  readonly title: string;
  readonly submitLabel: string;
  readonly change: (reason: string) => Promise<ActionResult<unknown>>;
  readonly doneMessage: string;
  /** What would change. */
  readonly children: ReactNode;
};

/** A button that asks why before it changes something. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, about, title, submitLabel, change, doneMessage, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const id = useId();
  const onDone = () => {
    toast({ message: doneMessage });
    setIsOpen(false);
  };
  const [state, send] = useReasoned({ change, onDone });
  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
        {label}
        {about === undefined ? null : <span className="sr-only">: {about}</span>}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={title}>
        {isOpen ? (
          <>
            {children}
            <form action={send} className="mt-5 grid gap-5">
              <ReasonField id={id} state={state} />
              <RefusalNotice refusal={state.refusal} />
              <div className="flex flex-wrap justify-end gap-3">
                <Button variant="quiet" onClick={() => setIsOpen(false)}>
                  Cancel
                </Button>
                <SubmitButton>{submitLabel}</SubmitButton>
              </div>
            </form>
          </>
        ) : null}
      </Dialog>
    </>
  );
}
