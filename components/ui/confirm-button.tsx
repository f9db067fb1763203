"use client";

import { type ReactNode, useState, useTransition } from "react";
import { Button } from "./button.tsx";
import type { ButtonSize, ButtonVariant } from "./button-classes.ts";
import { Dialog } from "./dialog.tsx";

type ConfirmButtonProps = {
  label: ReactNode;
  /** The question, such as "Undo this import?" */
  title: string;
  /** What will happen, in plain words. */
  children: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  variant?: ButtonVariant;
  confirmVariant?: ButtonVariant;
  size?: ButtonSize;
  disabled?: boolean;
  onConfirm: () => Promise<unknown>;
};

/** A button for a step of weight: it asks once, then does it. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const confirm = () =>
    startTransition(async () => {
      await props.onConfirm();
      setOpen(false);
    });
  return (
    <>
      <Button
        variant={props.variant ?? "secondary"}
        size={props.size}
        disabled={props.disabled}
        onClick={() => setOpen(true)}
      >
        {props.label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={props.title}
        actions={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {props.cancelLabel ?? "Cancel"}
            </Button>
            <Button variant={props.confirmVariant ?? "danger"} pending={pending} onClick={confirm}>
              {props.confirmLabel}
            </Button>
          </>
        }
      >
        {props.children}
      </Dialog>
    </>
  );
}
