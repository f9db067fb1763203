"use client";

import { type ComponentProps, useEffect, useRef } from "react";

type ModalProps = Omit<ComponentProps<"dialog">, "ref" | "open" | "onClose" | "onClick"> & {
  readonly open: boolean;
  /** Called when the person leaves it: Escape or a click beside it. */
  readonly onClose: () => void;
};

/** The browser's own dialog over the page, which holds focus and Escape. Another one inside it may close without it. */
export function Modal({ open, onClose, children, ...rest }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; the click only adds a way out
    <dialog
      {...rest}
      ref={dialog}
      onClose={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
